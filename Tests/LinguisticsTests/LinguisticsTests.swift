import Testing

@Suite struct LinguisticsTests {}
