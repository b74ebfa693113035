/// The nouns of Daybrief, as values.
///
/// A day's reporting passes through eight steps, and each step hands the next a value that is
/// declared here: a `Parcel` of bytes becomes `Article`s; an article's `Annotation` says where its
/// sentences, quantities, dates and mentions lie; `Assertion`s are what speakers state, each with
/// its `Attribution` and the `Evidence` spans it was read from; `Finding`s are what reconciling
/// concludes; a `Brief` is the document, and its `Ledger` binds everything printed to evidence.
///
/// Nothing here reads a file, a clock or a network, and nothing here knows how a page looks.
/// Positions are half-open ranges of UTF-8 bytes, since that is what a hash, another program and
/// `daybrief extract` all agree on. Times are seconds since 1970 in UTC, days are civil days; a
/// zone is a value made from the bytes of a tz database file, so that the same inputs give the
/// same brief on every machine.
///
/// In values that are made by the dozen for each article, a property that may be nil is spelt
/// `Optional<…>`: with `?` it would begin as nil, and each value be copied out of its initialiser.
///
/// Rejected: Foundation's `Date`, `Calendar` and `TimeZone` (they pull in ICU, cost start-up time
/// and bring a version of the zone data of their own), and string indices of `String` as positions
/// (they mean nothing outside the process).
package enum BriefModel {
  /// The version of the values that Daybrief writes for other programs.
  package static let schema = 1
}
