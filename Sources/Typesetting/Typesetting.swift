package enum Typesetting {}
