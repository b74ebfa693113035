/// The backend protocols of `Drawing` on Cairo and Pango, and the PDF around Cairo's pages.
///
/// `PangoShaper` turns words into glyphs. It never asks the system's fontconfig: each family has a
/// private configuration of its few files, made when a text first needs it, and one more of all
/// folders serves only letters that the family lacks. So starting up costs a millisecond instead
/// of ten, and what a word looks like depends on nothing that was shaped before it.
///
/// Plain words, which are most, go to HarfBuzz without being taken apart by Pango (`PlainShaping`),
/// and Pango is asked for line breaks only where a word may hold one (`LineBreaks`). Tests compare
/// both with Pango's own answers.
///
/// `CairoPageWriter` makes a PDF of a `PagedDocument`. It checks first, so that a broken document is
/// an error before anything is written. What is hard about fonts in a PDF is Cairo's: `TypeSheet`
/// lets it draw each glyph of the document once, and `PrintedType` takes over from that file the
/// fonts cut to what is used, and the codes of the glyphs. All else is plain notation and written
/// here: `PageContent` the pages, `Finisher` the document around them, with structure tree, links,
/// bookmarks and metadata, most of which Cairo 1.16 does not know.
///
/// Cairo once drew the pages too. It goes over each page twice before it writes it, and prints
/// numbers through the C library: 126 million instructions for a brief of six pages, where pages
/// and fonts now take 37. Of Cairo's own file no more is read than it writes (plain objects, one
/// table; anything else is an error). qpdf looks at every PDF of the tests.
///
/// Rejected: PangoLayout (it breaks and measures a second time what the typesetter has placed),
/// one shared font configuration (the face of a rare letter would depend on the order of texts),
/// drawing hatches as patterns (many readers blur them), trusting text (a control character must
/// never reach a line, a quote never end a string of the PDF), Cairo's own structure tree and links
/// (a paragraph's text would need elements of its own around each link and page break), cutting
/// the fonts here (each kind of font file needs a way of its own).
package enum CairoBackend {}
