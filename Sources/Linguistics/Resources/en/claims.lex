# Encounters, deals and moves: what claims are made of.

MET: met meets "met with" "meets with"
MEETBASE: meet "meet with" "sit down with" "confer with"
MEETING kind=meeting: meeting meetings encounter audience summit session "bilateral meeting"
  "face-to-face meeting" gathering
MEETING kind=call: call "phone call" "telephone call" "phone conversation" "telephone conversation"
  "video call" "video conference"
MEETING kind=talks: talks negotiations consultations "peace talks" "ceasefire talks" "truce talks"
  "direct talks" "indirect talks" "proximity talks" discussions negotiation
# What qualifies a meeting and does not change what it is.
TALKADJ: bilateral trilateral direct indirect high-level high-stakes emergency brief private closed-door
  two-hour hour-long long separate preliminary proximity fresh new further second third
  first final formal informal historic virtual urgent peace ceasefire truce preparatory
  comprehensive initial interim landmark tentative temporary fragile binding immediate
  prisoner humanitarian security face-to-face unscheduled joint scheduled
HELDWORD: held had hosted chaired convened conducted
HOLDBASE: hold have host chair convene
SPOKE: spoke spoken talked
TOOKPLACE: "took place" "was held" "were held" "taken place" "got underway" "got under way" "ended"
  "concluded" "began" "opened"
ATTENDED: attended joined "took part in" "participated in" "sat in on"
RECEIVED: received hosted welcomed
VISITED: visited "arrived in" "traveled to" "travelled to" "flew to" "toured" "paid a visit to"
VISITBASE: visit "travel to" "fly to" "arrive in"
CANCEL: cancelled canceled postponed "called off" scrapped
REFUSED: "refused to" "declined to" "refuses to" refused declined refuses declines
CLASH: clash exchange confrontation row spat showdown altercation

REQUESTED: requested asked "appealed for" "asked for" "has requested" requests
HELPNOUN: weapons help assistance support aid protection membership extension delay "air defense"
  "air defence" ceasefire truce visit
READINESS: readiness willingness "offer to host"
OFFEREDTO: "offered to" "offers to" "proposed to" "volunteered to" "has offered to"
OFFERED: offered offers proposed proposes
DEMAND: demanded demands "called on" "calls on" "has called on" "called for" "calls for"
  "has called for" urged urges pressed pressured

REACH: reached signed "led to" "resulted in" "ended with" "ended in" produced struck brokered
  concluded clinched finalized finalised secured
DEAL: deal agreement accord pact truce ceasefire "peace deal" "peace agreement" "ceasefire deal"
  "ceasefire agreement" treaty "declaration of principles" memorandum
DEALTO: "a deal to" "deal to" "an agreement to" "agreement to"
AGREED: agreed agrees
AGREEDTO: "agreed to" "agree to" "agrees to"
SIGNED: signed sign inked initialled initialed
PROGRESS: progress breakthrough headway agreement consensus result results movement
FAILED: "failed to" "fail to" failed fail "have failed" "has failed"

CAPTURE: captured seized overran "taken control of" "took control of" "gained control of"
  "taken full control of" "took full control of" "seized control of" recaptured retook liberated
  retaken "entered and captured" "wrested control of" "taken over" "took over"
CAPTUREADJ: strategic key border frontline front-line nearby mining eastern-most gold-rich
WITHDREW: withdrew withdrawn retreated "pulled out" "pulled back" "withdrawn its" withdraw
  "pulled its troops out" withdrawing
LAUNCH: launched "carried out" unleashed mounted conducted staged "fired off" launches
ATTACKNOUN: attack attacks assault assaults strike strikes airstrike airstrikes "air strike"
  "air strikes" barrage offensive bombardment raid raids "drone attack" "drone attacks"
  "missile attack" "missile attacks" "drone strike" "drone strikes" "drone assault" incursion
ATTACKED: attacked shelled bombed struck pounded bombarded raided stormed

# Where the narrator takes the word again behind somebody's words.
NARRATION used-by-code: signaling signalling echoing prompting raising leaving underscoring marking sparking
  highlighting fuelling fueling drawing reflecting deepening
