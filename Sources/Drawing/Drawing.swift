/// Geometry, colour, style and placed items; what every layout makes and every backend consumes.
///
/// Layout ends in values: a `PagedDocument` is pages of `Frame`s, a `Frame` is placed glyph runs,
/// paths and groups, and each item names the node of the structure tree that it belongs to. A
/// backend only consumes: it never measures, breaks or moves. So a frame can be dumped as text and
/// compared by `diff`, with the monospaced shaper of `TestSupport` even on a machine without fonts.
///
/// Units are PDF points (1/72 inch); x grows to the right and y downwards from the top left corner.
///
/// Rejected: drawing straight onto a Cairo context (cannot be tested without it, and ties layout
/// to one library), and `begin`/`end` tag items (they can be unbalanced; a path of structure nodes
/// per item cannot).
package enum Drawing {}
