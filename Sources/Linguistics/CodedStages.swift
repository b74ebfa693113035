/// The coded stages in the order in which they run.
enum CodedStages {
  static let all: [any CodedStage.Type] = [QuantityStage.self, DateStage.self]
}
