# Function words of English: what may not stand inside a counted noun phrase, and what bounds one.

PREP source=yes: from
PREP: as of in on at by for with to into onto over under after before during since until till through across against
PREP: near within without between among amongst amid amidst inside outside around about above below behind beside besides
PREP: beyond despite following including excluding regarding concerning toward towards upon via per versus like unlike
PREP: "prior to" throughout along alongside off out up down past except because "due to" "as of" "because of" "out of" "next to"
DET: the this that these those its his her their our your my whose each every any some such what which either neither
DET: another all most many few much
PRON SUBJPRON: he she they we i
PRON: it you him them us me himself herself themselves itself someone somebody everyone
PRON: everybody anyone anybody something nothing everything
AND: and & or nor plus "and/or" "as well as"
SUBORD: that when while where if because although though whereas unless whether once how why but so than then
REL: who which that whom whose
BE: is are was were be been being am got isn't aren't wasn't weren't
HAVE: has have had having hasn't haven't hadn't
DO: do does did doing don't doesn't didn't done
NONEDET: no "not one" "not a single"
NEG: not never n't "no longer" hardly neither cannot isn't aren't wasn't weren't hasn't haven't hadn't didn't
NEG: doesn't don't won't wouldn't couldn't can't
MODAL modality=conditional: could would might may can should must
MODAL modality=possible: "may have" "might have" "appear to" "appears to" "appeared to" "seem to" "seems to" "seemed to"
MODAL modality=planned: will shall won't "is expected to" "are expected to" "was expected to" "were expected to"
MODAL modality=planned: "is due to" "are due to" "is set to" "are set to" "was due to" "were due to" "was to" "were to" "is to"
MODAL modality=planned: "are to" "plans to" "plan to" "planning to" "intends to" "intend to"
MODAL modality=planned: "agree to" "agrees to"
MODAL modality=planned: "plan to" "plans to" "expects to"
MODAL modality=planned hedge=yes: "wants to" "want to" "hopes to"
MODAL modality=planned: "prepared to" "preparing to" "ready to"
# What was agreed or promised lies ahead, though the day beside it may be that of the promise.
PLEDGE modality=planned: "agreed to" "pledged to" "promised to" "vowed to" "offered to" "proposed to" "a deal to"
PLEDGE modality=planned: "agreement to" "decided to" "deal to" "an agreement to" "ordered to" "planned to" "intended to"
MODAL modality=conditional: "threatened to" "threatens to" "tried to" "trying to" "attempted to" "attempting to"
MODAL modality=conditional: "failed to" "fail to" "in order to" "able to" "unable to" "refused to"
# What one managed or had to do was done.
MODAL: "continued to" "continues to" "continue to" "began to" "begun to" "started to" "managed to" "was able to" "were able to"
MODAL: "been able to" "had to" "was forced to" "were forced to" "been forced to" "went on to"
HEARSAY: estimated reckoned
HEARSAY: reportedly allegedly apparently confirmed reported known understood declared pronounced found listed officially
HEARSAY modality=possible: believed feared thought presumed presumably perhaps fears believes suspects
TOGETHER: "along with" "together with" "as well as" alongside "in addition to"
TOWORD: to
ADV: also later immediately instantly seriously critically severely badly slightly gravely fatally lightly mortally
ADV: moderately subsequently eventually reportedly allegedly apparently already now since again together simultaneously
ADV: tragically brutally violently summarily successfully completely totally partially partly heavily either both
ADV: still just only then thus even recently currently temporarily forcibly forcefully internally officially so
ADV: more "one go" "in return" "until dark" "till dark" "after dark" "before dark" yet newly accidentally deliberately safely
ADV: overall "in total" nationwide
ADV: initially previously first today yesterday overnight
# Words that begin a clause of its own; what stands in it is not laid to what stands before it.
TURN used-by-code: where while whereas but although though
# "Two women whose names were released": what follows is told of something else.
POSSREL: whose
