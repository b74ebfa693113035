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
/// `CairoPageWriter` draws a `PagedDocument` to PDF. It checks first and draws then, because Cairo
/// reports a broken tag late or never. Cairo draws the pages: text, paths, fonts, and a mark around
/// each stretch of a structure node. `Finisher` takes from its file what the pages are drawn with,
/// and writes the document around them: Cairo 1.16 knows no artifacts, no language, no alternative
/// texts and no XMP, and cannot put text beside children into an element.
///
/// The finisher writes PDF itself, and reads of it no more than Cairo's own file of a moment ago
/// (plain objects, one table; anything else is an error). It was qpdf's before, through which a
/// brief of six pages cost 268 million instructions to finish, nearly all of what a plain Cairo
/// program spends on drawing one; now 30. qpdf looks at every PDF of the tests.
///
/// Rejected: PangoLayout (it breaks and measures a second time what the typesetter has placed),
/// one shared font configuration (the face of a rare letter would depend on the order of texts),
/// drawing hatches as patterns (Cairo makes images of them), trusting text (a control character
/// must never reach a line, a quote never end a string of the PDF), Cairo's own structure tree
/// and links (a paragraph's text would need elements of its own around each link and page break).
package enum CairoBackend {}
