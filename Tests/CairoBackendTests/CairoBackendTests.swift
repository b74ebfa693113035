import Testing

@Suite struct CairoBackendTests {}
