package enum Analysis {}
