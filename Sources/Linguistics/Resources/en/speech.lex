# Verbs and phrases of saying. `stance` is how firmly the outlet lets them say it.

SAY stance=asserts addressed=yes: told tells tell telling informs informed assures "has informed" "have informed" "had informed"
SAY stance=asserts: said says say saying added adds stated states announced announces
  wrote writes writing posted noted notes explained reiterated reiterates reiterate reaffirmed reaffirms voiced voices stressed stresses emphasized
  emphasised declared declares warned warn vow pledge warns warning argued argues remarked
  commented observed recalled concluded predicted vowed vows pledged promised
  reported reports reporting estimated estimates quipped complained
  expressed cautioned disclosed revealed indicated suggested suggests signaled signalled
  tweeted replied responded answered repeated demanded demands
  cautions testified joked recounted proclaimed underlined underlines underscored hinted implied
  countered counters retorted opined exclaimed pleaded reasoned scoffed speculated "points out"
  highlighted affirmed affirms reveals elaborated complains assesses confided declaring announcing concludes recalls observes
  adds stresses emphasizes predicts promises
  "went on to say" "pointed out" "made clear" "spoke of" "speaks of" "speak of" "spoken of" "issued a statement saying"
  "later issued a statement saying" "released a statement saying" "said in a statement"
  "has said" "have said" "had said" "has warned" "have warned" "had warned" "has vowed"
# With a thing or person for an object, not a clause: the words from the verb on tell what is said.
SAY stance=asserts attitude=yes names=yes: called
SAY stance=asserts attitude=yes: described describes praised praises hailed hails welcomed
  welcomes condemned condemns criticized criticised criticizes criticises blasted denounced denounces
  lamented urged urges thanked "ruled out" "rules out" decried deplored welcoming condemn criticise criticize
  welcome describe
SAY stance=claims attitude=yes: accuse blame accused accuses accusing charged blamed blames blaming
SAY stance=claims: insisted insists insist maintains claimed claims claim claiming alleged alleges allege boasted asserted asserts
  purported maintained maintains contends contended
  "has claimed" "have claimed" "had claimed"
SAY stance=confirms: confirmed confirms confirm confirming acknowledged acknowledge acknowledges admitted admits
  admit conceded concedes verified verifies "has confirmed" "have confirmed" "had confirmed"
SAY stance=denies attitude=yes: rejected rejects reject dismissed dismisses dismiss
SAY stance=denies: denied denies deny denying
  refuted refutes disputed disputes "has denied" "have denied" "had denied"

# No predicate of its own: "a man claiming to be the leader".
SAY form=participle: saying telling warning reporting claiming denying confirming accusing blaming
  declaring announcing
# These say something only before a clause or a quotation.
SAY clausal=yes: observed observes recalled recalls responded replied answered repeated added adds posted
  maintained maintains contended contends concluded asserted asserts noted wrote writes blasted charged
  countered counters retorted states reports estimates notes promises demands stressed stresses
  continued speculated highlighted comments commented testified explained explains
# Nouns too: "the army had reports of it".
SAY form=present: reports claims demands estimates promises notes states comments
# The outlet of the words: `told AFP`, `in a post on Telegram`, `according to Trump's post on X`.
ACCORDING stance=asserts: "according to" "as reported by" "in the words of"
ACCORDING stance=asserts short=yes: per
# Said of a number that was told before: "the ministry revised the toll to 31".
REVISED stance=revises: retracted retracts raised raises lowered lowers revised revises corrected corrects updated updates amended
# Verbs of saying beside a quotation only.
QUOTEVERB stance=asserts: asked asks "went on" "goes on" continued continues began
  wondered shouted cried sighed whispered agreed
CITING stance=cites: citing quoting cited quoted
VIAWORD: post posts message statement interview briefing address speech video broadcast tweet
  "news conference" "press conference" "televised address" "televised interview" communique
  communiqué letter report remarks comments ruling op-ed verdict note bulletin email memo column circular
  dispatch decree
VIAPREP: on in via through to at during
# How often and how firmly somebody says it.
ADV: "at first" repeatedly consistently categorically firmly flatly vehemently strongly publicly bluntly angrily quickly
  formally privately swiftly promptly
PRONOUN number=one: he she
PRONOUN number=body: it
PRONOUN number=many: they
# Where somebody goes on to speak behind the words of attribution.
CONTINUES used-by-code: adding emphasizing emphasising stressing noting insisting cautioning explaining pledging
# What is told behind one of these lies before the news.
BACKTHEN used-by-code: "at that time" "at the time" "back then"
