package enum Newsroom {}
