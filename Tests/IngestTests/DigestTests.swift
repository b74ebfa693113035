import Ingest
import Testing

/// The vectors of FIPS 180-2.
@Suite struct DigestTests {
  @Test func `nothing has the digest of nothing`() {
    #expect(
      Digest.sha256Hex([])
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test func `abc has its published digest`() {
    #expect(
      Digest.sha256Hex(Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test func `a collection without storage hashes alike`() {
    let bytes = Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8)
    #expect(Digest.sha256Hex(bytes.lazy.map { $0 }) == Digest.sha256Hex(bytes))
  }
}
