package enum Delivery {}
