/// What a figure counts.
///
/// A row of the language's metric table; never a case in code.
package struct Metric: Sendable, Hashable, Identifiable {
  /// Plural noun, dot, what happened: `drones.downed`.
  package var id: String
  /// How a brief prints it: "drones launched", "killed".
  package var label: String
  package var thread: StoryThread
  /// The scope of a figure whose sentence states none.
  package var scope: Figure.Scope
  /// The metric that this one is a part of: `drones.downed` is a part of `drones.launched`.
  package var partOf: String?
  /// Weapons do it, so that a figure of it may name one.
  package var isByWeapon: Bool

  package init(
    id: String, label: String, thread: StoryThread, scope: Figure.Scope, partOf: String? = nil,
    isByWeapon: Bool = false
  ) {
    self.id = id
    self.label = label
    self.thread = thread
    self.scope = scope
    self.partOf = partOf
    self.isByWeapon = isByWeapon
  }
}
