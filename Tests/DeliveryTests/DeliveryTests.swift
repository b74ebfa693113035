import Testing

@Suite struct DeliveryTests {}
