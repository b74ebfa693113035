/// Tokens, sentences, numerals, dates and the rule engine.
package enum Linguistics {}
