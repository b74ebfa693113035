import Testing

@testable import Linguistics

@Suite struct PileTests {
  @Test func `a pile grows beyond its first room and gives back what lay on it`() {
    var pile = Pile<Int>(capacity: 2)
    for number in 0..<100 { pile.push(number) }
    #expect(pile.pop() == 99)
    pile.drop(to: 3)
    pile.push(7)
    #expect(Array(pile.array) == [0, 1, 2, 7])
    #expect(pile.last == 7)
  }

  @Test func `a pile is sorted in place`() {
    var pile = Pile<Int>()
    for number in [3, 1, 2] { pile.push(number) }
    pile.sort(by: >)
    #expect(Array(pile.array) == [3, 2, 1])
    pile.fill(0, count: 2)
    #expect(Array(pile.array) == [0, 0])
  }

  @Test func `a pile holds what an array holds and no more`() {
    var pile = Pile<Int>(capacity: 1)
    pile.push(9)
    pile.fill(from: [1, 2, 3])
    #expect(pile.array == [1, 2, 3])
    pile.fill(from: [4])
    #expect(pile.array == [4])
  }
}
