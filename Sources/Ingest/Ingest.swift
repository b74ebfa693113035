/// Bytes to articles: one reader per format, behind one table.
///
/// `Intake` walks what the user points at (files, folders, standard input) and yields `Parcel`s:
/// raw bytes with a name. `Readers.reading(of:)` asks each row of the table in turn whether the
/// parcel's content is its format, and the first that says yes reads it. A reader returns articles
/// and diagnostics side by side; it never throws, since one bad parcel must not stop a morning.
///
/// Text is decoded once, by `Encoding`: UTF-8 first, UTF-16 by its byte order mark or its zeros, and six
/// single-byte encodings by the shape of their bytes, with a diagnostic. What remains doubtful is
/// refused with a remedy, since a wrongly guessed letter would alter the words of a source.
/// `Cleaning` then takes out what could deceive a reader's eye or break a format downstream:
/// control characters and bidirectional overrides. Every span of every later step counts bytes of
/// the text that leaves this module.
///
/// Rejected: detection by file name (names lie; content is at hand), replacement characters for
/// broken UTF-8 (they change what was said), and Foundation's JSON decoder (it needs the whole line
/// as a `Data`, reports no usable position and doubles the start-up time).
package enum Ingest {}
