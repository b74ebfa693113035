/// What the tests of every module share: goldens, corpora, a shaper without fonts.
///
/// - `Golden` compares a text dump with `Tests/<Module>Tests/Goldens/<name>.txt`. Recording
///   (`RECORD_GOLDENS=1`) rewrites the file and fails, so that recording never passes as testing.
/// - `Corpus` reads `expected | sentence` lines from `Tests/<Module>Tests/Corpora/<name>.txt`. An
///   empty or missing corpus fails: a test without cases would pass for ever.
/// - `MonospacedShaper` measures text without a font, so that layouts come out the same on every
///   machine and a frame can be compared by `diff`.
///
/// Files are found beside the test that asks (`#filePath`) and not in a bundle: a bundle is a copy,
/// and recording must reach the original. Helpers throw instead of recording an issue, so that they
/// can themselves be tested.
package enum TestSupport {}
