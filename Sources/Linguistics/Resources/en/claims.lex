# Encounters, deals and moves: what claims are made of.

MET: met meets "met with" "meets with"
MEETBASE: meet "meet with" "sit down with" "confer with"
MEETING kind=meeting: meeting meetings encounter audience summit session "bilateral meeting"
  "face-to-face meeting" gathering
MEETING kind=call: call "phone call" "telephone call" "phone conversation" "telephone conversation"
  "video call" "video conference"
MEETING kind=talks: dialogue "peace conference" "shuttle diplomacy" talks negotiations consultations "peace talks" "ceasefire talks" "truce talks"
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
CANCEL: cancelled canceled postponed "called off" scrapped suspended shelved axed "put off" "broke off" "broken off" adjourned delayed halted terminated
  "was put off" "were put off" "been put off"
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
  retaken "gained full control of" "gained complete control of" "seized full control of" "retaken control of" "retook control of" "regained control of" "taken total control of"
  "taken complete control of" "entered and captured" "wrested control of" "taken over" "took over"
CAPTUREADJ: strategic key border frontline front-line nearby mining eastern-most gold-rich
WITHDREW: withdrew withdrawn retreated "pulled out" "pulled back" "withdrawn its" withdraw
  "pulled its troops out" withdrawing
LAUNCH: launched "carried out" unleashed mounted conducted staged "fired off" launches
ATTACKNOUN: attack attacks assault assaults strike strikes airstrike airstrikes "air strike"
  "artillery attacks" "air strikes" barrage offensive bombardment raid raids "drone attack" "drone attacks"
  "missile attack" "missile attacks" "drone strike" "drone strikes" "drone assault" incursion
ATTACKED: attacked shelled bombed struck pounded bombarded raided stormed

# Where the narrator takes the word again behind somebody's words.
NARRATION used-by-code: signaling signalling echoing prompting raising leaving underscoring marking sparking
  highlighting fuelling fueling drawing reflecting deepening

# Whoever may be a party to a claim and is told by a common noun: "the two sides", "donors".
PARTYNOUN: sides parties party government governments junta juntas regime guerrillas gang gangs
  coalition militia militias factions faction donors dockers unions alliance garrison delegation
  delegations mediators elders tribes clans movement commission council assembly parliament court
  judges prosecutor countries nations allies lawmakers deputies opposition insurgents cartel
  cartels bloc envoys ministers leaders rivals neighbours neighbors authorities forces troops
  soldiers fighters rebels gunmen militants separatists dissidents officers army military navy
  drones warplanes jets helicopters gunships artillery gunboats warships units brigade battalion
  administration airmen creditors powers states families protesters demonstrators generals
  prisoners camps group groups team teams negotiators armies police units battalions brigades
  shelling drone bomber bombers overflights fire gunboat tanks mercenaries guards clansmen
  tribesmen herders gangsters bandits pirates raiders assailants attackers envoy delegates
  lawmaker senators congress senate commission board bench tribunal legislature cabinet ministry
  presidency chancellery company-sized communities villagers residents survivors relatives
  unit side ruler rulers founder union mission captain column columns convoy branch wing offshoot affiliate cell mothers students miners workers truckers teachers doctors nurses farmers herdsmen
# Whose it is has been told before: "their spokesman".
DET owned=yes: its their his her
# What hangs on one of these is told as a fact by nobody.
DOUBT used-by-code: if unless whether until should wish wishes hope hopes pray fear fears
# Where a second verb takes up the subject of the first.
BUT used-by-code: but
# Where it stands behind the commas of an apposition it says nothing of time.
ADV hedge=yes: possibly probably perhaps likely
ADV: instead meanwhile earlier however "once more" "once again" "at last" "at the last moment" formally jointly unanimously
  overwhelmingly publicly repeatedly flatly finally quietly nonetheless nevertheless unexpectedly
  abruptly suddenly secretly openly hastily reluctantly grudgingly tentatively provisionally promptly
  belatedly ultimately bluntly angrily firmly categorically unilaterally mutually twice thrice soon
  swiftly privately briefly solemnly explicitly implicitly effectively voluntarily conditionally

# What states and armed groups do to each other: `form` is how the verb stands.
DEED deed=break: violated breached broke broken shattered flouted disregarded violates breaches breaks
DEED deed=break form=ing: violating breaching breaking
DEED deed=impose form=past: imposed slapped levied announced tightened widened extended renewed prolonged
DEED deed=impose form=base: impose slap levy tighten widen extend renew
DEED deed=lift form=past: lifted eased suspended waived
DEED deed=lift form=base: lift ease suspend waive
DEED deed=lift form=ing: lifting easing suspending waiving
DEED deed=spurn: rejected rejects refused spurned "turned down" declined dismissed rebuffed
  "ruled out" rejecting refusing
DEED deed=rally: rallied marched gathered protested demonstrated
DEED deed=pledge: pledged promised committed pledges
DEED deed=threaten: threatened threatens "threatened to" "threatens to"
DEED deed=begin form=past: "took hold" "took effect" "went into effect" "came into effect"
  "went into force" "came into force" "entered into force" "taken hold" "taken effect" began
  begun started
DEED deed=begin form=base: "take hold" "take effect" "go into effect" "come into effect"
  "come into force" "enter into force" begin start
DEED deed=stall: deadlocked stalled collapsed foundered stalemated "broke down" "broken down"
  "fell apart" "broke up" faltered unravelled unraveled stuck deadlock "at a standstill" failed fizzled
DEED deed=vote form=past: voted
DEED deed=vote form=base: vote
# What is broken, imposed, hit or held.
MATTER matter=truce: ceasefire cease-fire truce armistice "humanitarian pause" "cessation of hostilities"
  "ceasefire agreement" "truce agreement" "ceasefire deal"
MATTER matter=sanctions: sanctions embargo "restrictive measures" "punitive measures" "travel ban" "travel bans" "asset freeze" "asset freezes"
  "visa ban" "visa bans" "visa restrictions" "export ban" "import ban" "price cap" embargoes
MATTER matter=site: convoy convoys market camp camps hospital depot depots ship ships tanker tankers
  vessel bus buses minibus minibuses train bank dormitory block apartment apartments shelter school church mosque refinery station stations column columns vehicle facility
  facilities building buildings embassy consulate prison ministry palace parliament plant mine
  mines terminal warehouse neighbourhood neighborhood district settlement settlements patrol
  patrols houses compound
MATTER matter=hold: base bases airbase airport airfield post posts outpost outposts garrison
  headquarters barracks bridge checkpoint checkpoints crossing hill hills heights position
  positions village villages town towns port dam
# What a threat threatens with.
DEED deed=harm: wage retaliate avenge strike bomb shell punish destroy annihilate crush flatten attack
  invade respond block seize kill execute hit blockade expel cut close suspend withdraw quit
  resume impose shoot sink target obliterate burn annex expand escalate recapture withhold
  capture "shoot down" "burn down" "blow up" "shut down" "cut off" "wipe out"
# Assemblies that vote.
BODYNAME: Bundestag Bundesrat Riksdag Sejm Seimas Folketing Storting Eduskunta Saeima Riigikogu
  Majlis "House of Representatives" "House of Commons" "National Assembly" "Lok Sabha"
  "Federation Council"
