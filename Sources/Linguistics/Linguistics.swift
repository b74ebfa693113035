/// Tokens, sentences, numerals, dates and the rule engine.
///
/// A text is UTF-8 bytes. It is cut into tokens and sentences, lexicons give each token classes
/// and features, coded stages join numerals and dates, and a cascade of rule stages rewrites the
/// resulting items into larger ones and emits what it found. What the words mean is data: one
/// folder of resources for each language (`.lex`, `.rules`, tables), compiled into a pack when the
/// program is built (`LanguagePack`), or else when it starts.
///
/// For each class a sentence has a row of bits, one an item. By its classes a sieve knows the rules
/// that a sentence may have matches for, by its rows a rule knows where; only there the matcher
/// looks at item after item.
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
/// priority decides, then length, then order.
package enum Linguistics {}
