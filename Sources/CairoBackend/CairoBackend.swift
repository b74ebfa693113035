package enum CairoBackend {}
