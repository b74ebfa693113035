internal import A
func f(_ s: String, _ x: S, _ y: S) -> Int { x.i(y) ? s.withBytes { $0.count } : 3 }
func g(_ s: String, _ t: String?) -> M { M(name: s, role: t, side: t) }
print(f(CommandLine.arguments[0], S.init(q: 1), S(q: 2)), g(CommandLine.arguments[0], CommandLine.arguments.last))
