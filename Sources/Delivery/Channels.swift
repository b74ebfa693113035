/// A way by which editions reach somebody.
package protocol DeliveryChannel: SendableMetatype {
  /// What the configuration calls it: "folder".
  static var kind: String { get }
  init(address: String)
  /// Delivers everything or nothing.
  func deliver(_ dispatch: Dispatch) throws -> Receipt
}

/// The table of channels.
package enum Channels {
  package static let all: [any DeliveryChannel.Type] = [
    FolderChannel.self
  ]
}

/// Why a delivery failed; nothing of it was left behind.
package struct DeliveryFault: Error, Hashable {
  package enum Kind: Sendable, Hashable {
    /// The place cannot be created or opened for writing.
    case cannotCreate
    /// Writing began and failed.
    case cannotWrite
  }

  package var kind: Kind
  package var place: String
  package var reason: String
  package var remedy: String
}
