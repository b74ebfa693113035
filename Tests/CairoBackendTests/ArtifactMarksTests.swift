import Testing

@testable import CairoBackend

@Suite struct ArtifactMarksTests {
  func marked(_ content: String) -> String {
    String(decoding: ArtifactMarks.added(to: Array(content.utf8)).content, as: UTF8.self)
  }

  @Test func `what is drawn between tags becomes an artifact`() {
    #expect(
      marked(
        "q\n/P << /MCID 0 >> BDC\nBT (a)Tj ET\nEMC\n0 0 m 1 1 l S\n/P << /MCID 1 >> BDC\nEMC Q")
        == "q\n/P << /MCID 0 >> BDC\nBT (a)Tj ET\nEMC\n/Artifact BMC\n\n0 0 m 1 1 l S\nEMC\n"
        + "/P << /MCID 1 >> BDC\nEMC Q")
  }

  @Test func `a stream without tags is one artifact`() {
    #expect(marked("0 0 5 5 re f") == "\n/Artifact BMC\n0 0 5 5 re f\nEMC")
  }

  @Test func `changes of state alone are left as they are`() {
    #expect(marked("1 0 0 rg 0.5 w") == "1 0 0 rg 0.5 w")
  }

  @Test func `text in brackets is no operator`() {
    let content = #"/P << /MCID 0 >> BDC (EMC \) S) Tj <53> Tj EMC"#
    #expect(marked(content) == content)
  }

  @Test func `tags within tags stay whole`() {
    let content = "/P << /MCID 0 >> BDC /Span << /ActualText <feff> >> BDC (a)Tj EMC (b)Tj EMC"
    #expect(marked(content) == content)
    #expect(ArtifactMarks.added(to: Array(content.utf8)).tagged == 1)
  }

  @Test(arguments: ["(", "<", "<<", "/", "%", "EMC EMC S", "BDC", ""])
  func `a broken stream is survived`(content: String) {
    #expect(marked(content).contains(content))
  }
}
