# Verbs and phrases of saying. `stance` is how firmly the outlet lets them say it.

SAY stance=asserts addressed=yes: told tells tell telling
SAY stance=asserts: said says say saying added adds stated states announced announces
  wrote writes writing posted noted notes explained reiterated reiterates stressed stresses emphasized
  emphasised declared declares insisted insists warned warns warning argued argues remarked
  commented observed recalled concluded predicted vowed vows pledged promised urged urges
  reported reports reporting estimated estimates described describes called quipped
  complained lamented praised hailed welcomed condemned criticized criticised blasted denounced
  expressed cautioned disclosed revealed indicated suggested suggests signaled signalled
  tweeted replied responded answered repeated acknowledges demanded demands
  "went on to say" "pointed out" "made clear" "spoke of" "issued a statement saying"
  "later issued a statement saying" "released a statement saying" "said in a statement"
  "has said" "have said" "had said" "has warned" "have warned" "had warned" "has vowed"
SAY stance=claims: claimed claims claim claiming alleged alleges allege boasted asserted asserts
  purported maintained maintains contends contended accused accuses accusing charged blamed blames blaming
  "has claimed" "have claimed" "had claimed"
SAY stance=confirms: confirmed confirms confirm confirming acknowledged acknowledge admitted admits
  admit conceded concedes verified "has confirmed" "have confirmed" "had confirmed"
SAY stance=denies: denied denies deny denying rejected rejects reject dismissed dismisses dismiss
  refuted refutes disputed disputes "has denied" "have denied" "had denied"

# The outlet of the words: `told AFP`, `in a post on Telegram`, `according to Trump's post on X`.
ACCORDING stance=asserts: "according to" per "as reported by" "in the words of"
CITING stance=cites: citing quoting cited quoted
VIAWORD: post posts message statement interview briefing address speech video broadcast tweet
  "news conference" "press conference" "televised address" "televised interview" communique
  communiqué letter report remarks
VIAPREP: on in via through to at during
PRONOUN number=one gender=male: he him his
PRONOUN number=one gender=female: she her
PRONOUN number=body: it
PRONOUN number=many: they
# What is told behind one of these lies before the news.
BACKTHEN used-by-code: "at that time" "at the time" "back then"
