/// Data to pictures: a recipe holds plain values, sets them on scales and draws marks in a `Frame`.
///
/// A recipe is a value with its data and its options; `frame(in:)` does the rest, and the height
/// follows from the content. Nothing here knows a brief, a language or a backend: every word on a
/// chart, "not stated" included, comes in as data, and the alternative text belongs to whoever
/// knows what the data mean.
///
/// The house rules that all recipes keep: what is unknown is hatched and says so; bars begin at
/// zero; every mark carries its own label, so that no legend has to be looked up and no tick needs
/// a numeral without a source; each colour has a second channel (hatching, outline, position), so
/// that greyscale loses nothing; labels never collide, they wrap, move along a leader line, or
/// become a list.
///
/// Rejected: a grammar of graphics with free composition of layers (four honest charts do not
/// need it, and it can express dishonest ones); a label solver by simulated annealing (not
/// stable under small changes of the data, which makes two issues of a brief hard to compare).
package enum Charts {}
