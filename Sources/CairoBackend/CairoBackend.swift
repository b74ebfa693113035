/// The backend protocols of `Drawing` on Cairo and Pango, and the finishing pass on qpdf.
///
/// `PangoShaper` turns words into glyphs. It never asks the system's fontconfig: each family has a
/// private configuration of its few files, made when a text first needs it, and one more of all
/// folders serves only letters that the family lacks. So starting up costs a millisecond instead
/// of ten, and what a word looks like depends on nothing that was shaped before it.
///
/// `CairoPageWriter` draws a `PagedDocument` to PDF. It checks first and draws then, because Cairo
/// reports a broken tag or a missing destination late or never. Cairo 1.16 knows no artifacts, no
/// language, no alternative texts, no XMP: `Finisher` adds them with qpdf to the bytes in memory.
/// The structure plan (`TagPlan`) is a value made before drawing, and both passes read it.
///
/// Rejected: PangoLayout (it breaks and measures a second time what the typesetter has placed),
/// one shared font configuration (the face of a rare letter would depend on the order of texts),
/// drawing hatches as patterns (Cairo makes images of them), trusting text (a control character
/// or a quote must never reach a tag attribute).
package enum CairoBackend {}
