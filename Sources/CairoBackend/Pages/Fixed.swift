extension Double {
  /// Three decimals at most, without an exponent, whatever the locale.
  var fixed: String {
    let thousandths = Int((self * 1000).rounded())
    let (whole, part) = abs(thousandths).quotientAndRemainder(dividingBy: 1000)
    let sign = thousandths < 0 ? "-" : ""
    guard part > 0 else { return sign + String(whole) }
    let digits = String(1000 + part).dropFirst()
    return sign + "\(whole)." + digits.reversed().drop { $0 == "0" }.reversed()
  }
}
