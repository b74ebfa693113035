package enum Charts {}
