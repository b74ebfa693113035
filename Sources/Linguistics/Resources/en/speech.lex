# Verbs and phrases of saying. `stance` is how firmly the outlet lets them say it.

SAY stance=asserts addressed=yes: told tells tell telling
SAY stance=asserts: said says say saying added adds stated states announced announces
  wrote writes writing posted noted notes explained reiterated reiterates reiterate reaffirmed reaffirms voiced voices stressed stresses emphasized
  emphasised declared declares insisted insists warned warns warning argued argues remarked
  commented observed recalled concluded predicted vowed vows pledged promised
  reported reports reporting estimated estimates quipped complained
  expressed cautioned disclosed revealed indicated suggested suggests signaled signalled
  tweeted replied responded answered repeated acknowledges demanded demands
  "went on to say" "pointed out" "made clear" "spoke of" "issued a statement saying"
  "later issued a statement saying" "released a statement saying" "said in a statement"
  "has said" "have said" "had said" "has warned" "have warned" "had warned" "has vowed"
# With a thing or person for an object, not a clause: the words from the verb on tell what is said.
SAY stance=asserts attitude=yes: described describes called praised praises hailed hails welcomed
  welcomes condemned condemns criticized criticised criticizes criticises blasted denounced denounces
  lamented urged urges thanked
SAY stance=claims attitude=yes: accused accuses accusing charged blamed blames blaming
SAY stance=claims: claimed claims claim claiming alleged alleges allege boasted asserted asserts
  purported maintained maintains contends contended
  "has claimed" "have claimed" "had claimed"
SAY stance=confirms: confirmed confirms confirm confirming acknowledged acknowledge admitted admits
  admit conceded concedes verified "has confirmed" "have confirmed" "had confirmed"
SAY stance=denies attitude=yes: rejected rejects reject dismissed dismisses dismiss
SAY stance=denies: denied denies deny denying
  refuted refutes disputed disputes "has denied" "have denied" "had denied"

# The outlet of the words: `told AFP`, `in a post on Telegram`, `according to Trump's post on X`.
ACCORDING stance=asserts: "according to" per "as reported by" "in the words of"
CITING stance=cites: citing quoting cited quoted
VIAWORD: post posts message statement interview briefing address speech video broadcast tweet
  "news conference" "press conference" "televised address" "televised interview" communique
  communiqué letter report remarks
VIAPREP: on in via through to at during
PRONOUN number=one: he she
PRONOUN number=body: it
PRONOUN number=many: they
# Where somebody goes on to speak behind the words of attribution.
CONTINUES used-by-code: adding stressing noting insisting cautioning explaining pledging
# What is told behind one of these lies before the news.
BACKTHEN used-by-code: "at that time" "at the time" "back then"
