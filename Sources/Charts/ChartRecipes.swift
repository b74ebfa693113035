/// Every chart there is; a file of `Recipes/` counts once it has its row here.
package enum ChartRecipes {
  package static let all: [any ChartRecipe.Type] = [
    OutcomeBarChart.self,
    RangeDotsChart.self,
    MatrixChart.self,
    TimelineChart.self,
    LaunchColumnsChart.self,
  ]

  package static func named(_ name: String) -> (any ChartRecipe.Type)? {
    all.first { $0.name == name }
  }
}
