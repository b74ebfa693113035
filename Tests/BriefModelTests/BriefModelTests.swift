import Testing

@Suite struct BriefModelTests {}
