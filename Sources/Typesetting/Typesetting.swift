/// A brief and a style to pages of frames.
///
/// One pass runs blocks → strips → pages. A `Composition` takes the blocks in the order of reading
/// and sets each to `Strip`s: slices of the column, one line high, that know what a page break
/// before them would cost. `PageBreaker` then chooses all page breaks of the document together
/// (least total cost, as total-fit line breaking does within a paragraph), and `PageAssembler`
/// places the strips, adds the furniture and resolves destinations. Words are shaped once and kept
/// by the shaper; everything after that is arithmetic on widths.
///
/// Evidence entries name the pages that refer to them, so a brief is composed again once its
/// pages are known, until they no longer change; a later pass sets the links back to the pages and
/// takes over the rest.
///
/// Every item is bound to a node of the structure tree as it is made; what is bound to none
/// (rules, furniture, repeated table heads) is an artifact for whoever listens to the page.
///
/// Rejected: boxes that break themselves (a heading cannot know that its section starts two lines
/// further down), page breaking line by line without looking ahead (stranded last lines, empty
/// last pages), and smaller type where text overflows (it breaks, and nothing is clipped).
package enum Typesetting {}
