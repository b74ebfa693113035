import Charts
import Drawing
import Foundation
import TestSupport
import Testing

@Suite struct ChartRecipesTests {
  static func setting(width: Double) -> ChartSetting {
    ChartSetting(style: TestStyle.plain, shaper: MonospacedShaper(), width: width)
  }

  @Test(arguments: ChartRecipes.all.map { $0.name })
  func `each chart is drawn as its golden shows`(name: String) throws {
    let chart = try #require(ChartSamples.typical[name], "no sample of this recipe")
    try Golden.expect(chart.frame(in: Self.setting(width: 400)).dump(), matches: name)
  }

  @Test(arguments: ChartSamples.awkward, [0, 150, 300, 480])
  func `nothing leaves the frame and no label meets another`(
    sample: ChartSamples.Sample, width: Double
  ) {
    let setting = Self.setting(width: width)
    let frame = sample.chart.frame(in: setting)
    let inspection = FrameInspection(frame)
    #expect(frame.size.width == setting.width)
    #expect(frame.size.height.isFinite && frame.size.height >= 0)
    #expect(inspection.outside(frame.size).isEmpty)
    #expect(inspection.overlaps().isEmpty)
  }

  @Test(arguments: ChartSamples.awkward)
  func `the same data make the same frame`(sample: ChartSamples.Sample) {
    let first = sample.chart.frame(in: Self.setting(width: 300)).dump()
    #expect(first == sample.chart.frame(in: Self.setting(width: 300)).dump())
    #expect(!first.contains("nan") && !first.contains("inf"))
  }

  @Test func `every file of Recipes has its row in the table`() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/Charts/Recipes")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let types = ChartRecipes.all.map { "\($0).swift" }
    #expect(files.filter { $0.hasSuffix(".swift") }.sorted() == types.sorted())
  }

  @Test func `a recipe is found by its name and by no other`() {
    for recipe in ChartRecipes.all { #expect(ChartRecipes.named(recipe.name) == recipe) }
    #expect(Set(ChartRecipes.all.map { $0.name }).count == ChartRecipes.all.count)
    #expect(ChartRecipes.named("pie") == nil)
  }
}
