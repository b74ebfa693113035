/// Tokens, sentences, numerals, dates and the rule engine.
///
/// A text is UTF-8 bytes. It is cut into tokens and sentences, lexicons give each token classes
/// and features, coded stages join numerals and dates, and a cascade of rule stages rewrites the
/// resulting items into larger ones and emits what it found. What the words mean is data: one
/// folder of resources for each language (`.lex`, `.rules`, tables), compiled into a pack when the
/// program is built (`LanguagePack`), or else when it starts.
///
/// Rules are bits, and items are told apart by signatures: all that rules can ask of one item, its
/// classes, its literal and the features they know (`SignatureTable`). Of each signature it is found
/// out once which rules an item may begin a match of and which it may stand second or third in, what
/// tests answer about it, and what it becomes in a stage that only marks single items. By its classes
/// a sentence knows which rules it may have matches for at all (`RuleIndex`). So the matcher looks
/// at item after item only where the first three and the anchor of a match stand as they must.
///
/// Items are small values without references: features, captures and strings lie in arenas of
/// the parse, so that a million tokens cost no reference counting. `Item` and `Emission` are the
/// readable views of them.
///
/// One resource is everybody's: a table of the places of the world, mapped into memory (`PlaceTable`).
///
/// Rejected: a dependency parser with hand-written extraction (F .67 against .83, a thousandth
/// of the speed); regular expressions over text, which cannot say "a counted person" and grow
/// unreadable; longest match first, under which a generic rule steals from a specific one: here
/// priority decides, then length, then order; a row of bits for each class with one bit an item, which
/// every change of an item makes stale; frequencies of classes counted over reports, which chose no
/// better anchors than the guess does; passing over stages whose marks only rules ask for where none of
/// these may match, which spared a third of the marks and cost as much to find out.
package enum Linguistics {}
