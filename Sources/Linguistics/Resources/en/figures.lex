# Verbs, adjectives and nouns of figures. `act` and the `kind` of what is counted choose the metric (metrics.table).
#
# VT: finite form or past participle of a verb whose object is counted ('killed'); VB: its other finite forms and infinitive;
# VING: its -ing form; VPART: a participle that is nothing else ('slain', 'shot dead').
# VI: verb whose subject is counted ('died'); VIB, VIING: its other forms. VADJ: 'dead', 'missing'. VNOM, VNOM1: nouns.

# Verbs with `force` tell that somebody did it, and lay it to no illness that a sentence before speaks of.
VT act=kill: killed
VT act=kill force=yes: murdered massacred assassinated slaughtered executed beheaded lynched eliminated "shot and killed"
VT act=kill force=yes: "shot dead" "gunned down" "shot to death" "stabbed to death" "beaten to death" "hacked to death" martyred
VT act=kill: "mowed down" "attacked and killed" "killed off" slew
VB act=kill: kill kills murder murders massacre massacres assassinate execute executes behead slaughter "claims the life of"
VING act=kill: killing murdering massacring executing assassinating slaughtering "gunning down" "shooting dead"
VT act=kill: butchered "mown down" "hacked down" "blown to bits" "blown to pieces" "cut to pieces" "put to the sword" "stoned to death"
VT act=kill: "torn to pieces" "clubbed to death" "bludgeoned to death" "strangled" "garrotted" "hanged"
VING act=kill: butchering "mowing down" "hacking to death" "beating to death" "stabbing to death"
VPART act=kill: "burnt to death" "trampled to death" "sent to hell" "done to death"
VPART act=kill: slain "tortured to death" "burned alive" "burnt alive" "burned to death" "crushed to death" "found dead"
VPART act=kill: "put to death" "found murdered" "left dead" "found killed"
VT act=kill: "have claimed the lives of" "has claimed the lives of" "had claimed the lives of"
VT act=kill: "claimed the lives of" "took the lives of" "cost the lives of" "claimed the life of" "took the life of"
VT act=kill: "resulted in the deaths of" "resulted in the death of" "led to the deaths of" "led to the death of"
VT act=kill: "caused the deaths of" "caused the death of" "cost the life of"
VING act=kill: "claiming the lives of" "taking the lives of" "costing the lives of" "resulting in the deaths of"
VING act=kill: "resulting in the death of" "causing the death of" "causing the deaths of"
VI act=kill: died perished succumbed drowned suffocated "lost their lives" "lost his life" "lost her life" "lost its life" "embraced martyrdom" "attained martyrdom"
VI act=kill: "bled to death" "starved to death" "froze to death" "died of their wounds" "met their deaths" "met their death"
VIB act=kill: die dies perish "lose their lives" drown
VIING act=kill: dying perishing "losing their lives"
VADJ act=kill: dead lifeless
VT act=kill: "has claimed the lives of" "have claimed the lives of" "had claimed the lives of" "has claimed the life of"
VI act=kill: "embraced martyrdom" "attained martyrdom" "met martyrdom" "laid down their lives" "were martyred"
VNOM act=kill: deaths fatalities killings murders executions assassinations homicides
VNOM1 act=kill: death killing murder massacre assassination execution slaying killers murderers assassins deaths killings murders slayings

VT act=injure: injured hurt concussed
VT act=injure force=yes: wounded maimed stabbed
VB act=injure: injure injures wound wounds hurts
VT act=injure force=yes: "shot and wounded" "shot and injured" "hit by shrapnel" "struck by shrapnel" "hit by bullets" "hit by gunfire" "hit by splinters"
VT act=injure: "struck by bullets" "hit by stray bullets" "hit by rubber bullets" "shot in the leg" "shot in the legs"
VING act=injure: injuring hurting
VING act=injure force=yes: wounding maiming
VI act=injure: "sought medical help" "sought treatment" "sought medical attention" "required treatment"
VI act=injure: "required hospital treatment" "suffered cuts" "needed hospital treatment" "needed hospital care"
VI act=injure: "needed medical treatment" "needed treatment"
VI act=injure: "suffered injuries" "sustained injuries" "suffered wounds" "suffered burns" "received injuries"
VI act=injure: "suffered serious injuries" "suffered minor injuries" "sustained wounds" "received wounds"
VI act=injure: "suffered shrapnel wounds" "sustained serious injuries" "suffered gunshot wounds" "was hurt" "were hurt"
VADJ act=injure: hurt
VNOM1 act=injure: injury injuring wounding
VNOM act=injure: injuries woundings

VNOM act=harm: casualties casualities
VNOM1 act=harm: "deaths or injuries" "deaths and injuries" "death or injury"
VT act=harm: "killed or injured" "killed or wounded" "killed and wounded" "killed and injured" "wounded or killed"
VT act=harm: "injured or killed" "dead or wounded" "wounded and killed"
VADJ act=harm: "dead and wounded" "dead or injured" "dead and injured"
VING act=harm: "killing or wounding" "killing or injuring" "killing and wounding" "killing and injuring"

VADJ act=miss: "buried under the rubble" "buried beneath the rubble" "buried under rubble" "under the rubble" "beneath the rubble"
VADJ act=miss: "trapped under the rubble" "trapped beneath the rubble" "trapped under rubble" "under the debris"
VADJ act=miss: missing unaccounted-for "unaccounted for" "still missing" "reported missing"
VI act=miss: "went missing" disappeared vanished "gone missing"
VNOM act=miss: "forced disappearances" "enforced disappearances" disappearances
VNOM1 act=miss: disappearance
VI act=miss: "not been found" "not been seen" "not been heard of" "not been heard from" "not been seen since" "not been accounted for"

VT act=capture: captured "taken prisoner" "taken alive" "taken as prisoners" "took captive" "held prisoner" "took prisoner" occupied overran overrun "took control of" "seized control of"
VT act=capture: "taken control of" "taken captive" "captured alive"
VB act=capture: capture captures occupy "take prisoner" "take captive" "take alive" "take control of"
VING act=capture: capturing occupying "taking captive" "taking prisoner" "taking control of" overrunning
VNOM1 act=capture: capture seizure

VI act=capture: surrendered "gave themselves up" "laid down their arms" "given themselves up" "fallen into the hands of" "fell into the hands of"
VI act=capture: "laid down their weapons" "laid down weapons" "laid down arms" "turned themselves in" "handed themselves in"
VADJ act=capture: "in the hands of the enemy"
VT act=gain: advanced gained "advanced by" "won control of" "gained control of" "established control over" "taken control over"
VT act=gain: "took control over"
VB act=gain: controls
VING act=gain: gaining
VADJ act=detain: "in custody" "under arrest" "behind bars" "under lock and key" "in detention" "in preventive custody" "in police custody"
VADJ act=detain: "still in jail" "still in prison" "still in custody" "remain in jail" "remain in prison" "are in jail" "are in prison"
VADJ act=detain: "were in jail" "were in prison" "remained in jail" "remained in prison"
VT act=detain: "hauled away" "hauled off" "took into custody" "taken away in handcuffs"
VING act=detain: "taking into custody" "hauling away"
VT act=detain: "picked up" "taken in" "taken into custody" "remanded" "put under arrest" "led off in handcuffs"
VT act=detain: arrested detained jailed imprisoned apprehended "rounded up" interned "taken into custody" "placed under arrest"
VB act=detain: arrest arrests detain detains jail "round up"
VING act=detain: arresting detaining jailing imprisoning "rounding up" apprehending
VNOM act=detain: arrests detentions
VNOM1 act=detain: arrest detention

VT act=abduct: snatched "marched away" "marched off" "led away at gunpoint" "taken at gunpoint" "taken captive by gunmen" "bundled into" "driven away at gunpoint"
VT act=abduct: abducted kidnapped kidnaped "taken hostage" "took hostage" "carried off"
VT act=abduct: "made off with" "herded away" "herded off" "spirited away" "whisked away" "whisked off" "carted off" "dragged away"
VB act=abduct: abduct abducts kidnap kidnaps
VING act=abduct: "carting away" "carting off" "herding away" "herding off" "whisking away" "whisking off" "spiriting away"
VING act=abduct: "making off with" "dragging away" "dragging off" "bundling away"
VING act=abduct: snatching "marching off" "carrying off"
VING act=abduct: abducting kidnapping kidnaping "taking hostage"
VT act=seize: seized
VB act=seize: seize seizes
VING act=seize: seizing
VNOM act=abduct: abductions kidnappings
VNOM1 act=abduct: abduction kidnapping kidnaping
VT act=hostage: "held hostage" "held captive" "kept hostage" "held as hostages" "held for ransom" "kept captive"
VADJ act=hostage: "in captivity" "in the hands of their captors" "in the hands of kidnappers" "in the hands of pirates"
VADJ act=hostage: "in the kidnappers' hands" "in the hands of gunmen" "as hostages" "still captive" "as captives"
VADJ act=hostage: "remained captive" "remain captive"
VI act=hostage: "remained captive" "remain in captivity" "remain in Gaza" "still in Gaza" "still being held"
VPART act=inhold: "being held" "still held" "being kept" "still kept"
VPART act=hostage: "being held hostage" "being held captive" "still held hostage" "still held captive" "being held for ransom"
VT act=hold: held
VING act=keep: holding
VB act=keep: hold holds
VB act=leave: go goes

VT act=displace: "put to flight" "forced from" "forced out of their homes" "driven out of their homes"
VT act=displace: "pushed from their homes" "expelled from" "evicted from"
VI act=displace: "had to flee" "have had to flee" "fled across" "fled into" "fled to" "ran for their lives" "fled from"
VI act=displace: "sought safety" "sought sanctuary" "sleeping rough" "sleep in the open"
VT act=displace: "driven out" "forced out" "pushed out" "driven away" "chased out" "forced from homes" "burned out of their homes"
VT act=displace: displaced uprooted "forced from their homes" "driven from their homes" "left homeless" dislocated
VT act=displace: "forced to flee" "made homeless" "forced to leave their homes"
VB act=displace: displace displaces uproot
VING act=displace: displacing uprooting "forcing from their homes"
VI act=displace: "took shelter" "taken shelter" "sought refuge" "sought shelter" "taken refuge" "took refuge" "abandoned their homes" "left their homes"
VI act=displace: trekked "ran from" "escaped to" "poured into" "streamed into" "escaped across" "left their villages" "abandoned their villages"
VI act=displace: fled "have fled" "fled their homes" "fled the country" "fled the fighting" "crossed into" "crossed the border"
VI act=displace: "poured over" "streamed over" "streamed across" "poured across" "spilled into" "flooded into" "spilled over"
VI act=displace: "abandoned the town" "abandoned the village" "abandoned the city" "abandoned the area" "abandoned the camp" "abandoned their villages"
VIB act=displace: flee "abandon their homes" "flee their homes" "take refuge" "seek refuge" "seek shelter"
VIING act=displace: fleeing
VADJ act=displace: homeless
VT act=evacuate: "taken away to safety" "sent to safety" "driven to safety" "carried to safety" "helped to safety"
VT act=evacuate: "brought to the mainland" "taken by boat" "taken by bus" "taken by helicopter" "winched off"
VT act=evacuate: "winched to safety" "plucked from" "ferried to" "bussed to" "bused to" "moved to shelters"
VT act=evacuate: "moved to higher ground" "transferred to safer" "moved out" "flown out" "flown from" "led to safety"
VT act=evacuate: "brought out" "bussed out" "bused out" "shipped out" "shifted to" "taken to safety"
VT act=evacuate: "moved to safety" airlifted "ferried out" "taken off" "pulled out" "moved out of" "got out" "taken out of" "lifted off" "brought off" "led out"
VT act=evacuate: evacuated relocated "brought to safety"
VB act=evacuate: evacuate evacuates "fly out" "move out" airlift
VING act=evacuate: evacuating airlifting "moving out" "flying out"
VNOM1 act=evacuate: evacuation
VNOM act=displace: displacements
VNOM1 act=displace: exodus displacement uprooting
VNOM1 act=deploy: deployment
VNOM1 act=assist: vaccination immunisation immunization
VNOM1 act=repatriate: deportation
VI act=goback: "come back" "came back" "gone back to" "drove back" "walked back" "come home" "came home" "re-entered" "resettled" "crossed back" "went home" "went back"
VI act=goback: "made their way home" "made their own way home" "moved back" "been resettled" "resumed living"
VI act=goback: "arrived back" "arrived home" "moved back home" "flocked back" "streamed back" "trickled back" "made it home"
VI act=goback: "found their way back" "moved back into" "moved back to" returned "returned home" "gone home" "gone back"
VIB act=goback: return "go back" "go home" "come back" "come home"
VIING act=goback: returning "walking back" "going home" "going back" "coming back" "coming home"
VADJ act=goback: "back home" "home again" "already home" "back on their land" "back at home"
VADJ act=affect: "in dire need" "in urgent need" "in desperate need"
VADJ act=affect: "in need" "in need of food" "in need of aid" "in need of help" "in need of shelter" "in need of assistance" "in need of humanitarian assistance"
VADJ act=affect: "in need of humanitarian aid" "in acute need" "food insecure" "acutely hungry" "going hungry" "cut off" stranded "at risk of famine" "on the brink of famine" "on the brink of starvation" "on the verge of famine" "on the verge of starvation"
VADJ act=affect: "without medical care" "without health care" "without medicine" "without aid" "without access" "without humanitarian aid"
VADJ act=affect: "without water" "without clean water" "without drinking water" "without food" "without shelter" "without heat" "short of water" "short of food" "short of heat"
VADJ act=affect: "snowed in" trapped besieged marooned "without running water"
VI act=affect: "require aid" "requires assistance" "require humanitarian assistance" "need life-saving assistance"
VI act=affect: "face hunger" "face famine" "face starvation" "facing hunger" "facing famine" "facing starvation" "face acute hunger" "facing acute hunger"
VI act=affect: "need aid" "need food" "need help" "need assistance" "need humanitarian assistance" "needing aid" "needed aid" "require assistance" "need shelter"
VI act=affect: "have nothing to eat" "rely on aid" "depend on aid" "are hungry" "were hungry" "are starving" "suffer from hunger" "face food shortages"
VI act=affect: "face acute food insecurity" "facing acute food insecurity" "face food insecurity" "suffering from malnutrition"
VI act=affect: "lack food" "lack water" "lack clean water" "lack drinking water" "lack shelter" "lack access" "have no access" "have no food"
VI act=affect: "have no water" "have no shelter" "have no clean water" "lacked food" "lacked water" "are starving" "went hungry" "go hungry"
VT act=affect: isolated "cut off by" "hit by floods"
VT act=affect: affected
VB act=affect: affect affects
VING act=affect: affecting
VT act=assist: treated vaccinated immunised immunized fed "given first aid" "given treatment" "given food" "operated on" inoculated
VI act=assist: "received food" "received rations" "received treatment" "received medical care" "received medical treatment" "received cash" "received help"
VI act=assist: "got help" "received a hot meal" "received vaccines" "drew rations"
VT act=assist: assisted "received aid" "received assistance" "provided with aid" "reached with aid"
VB act=assist: treat vaccinate feed immunise immunize
VING act=assist: treating vaccinating feeding assisting immunising
VB act=assist: assist

VT act=exchange: traded bartered "changed hands"
VT act=exchange: exchanged swapped
VB act=exchange: exchange swap exchanges
VING act=exchange: exchanging swapping trading bartering
VNOM1 act=exchange: exchange swap
VT act=release: "set free" "let go" "let out" amnestied pardoned "let off" "set at liberty" bailed "turned loose"
VI act=release: "regained their freedom" "regained freedom" "walked to freedom" "go free" "goes free" "going free"
VI act=release: "walked out free" "walk free" "leave prison" "leave jail" "walked free" "gone free" "went free" "left prison"
VI act=release: "left jail" "walked out of" "are free"
VT act=freehostage: ransomed "brought to freedom"
VB act=release: "let out" "turn loose" "set free" "let go" pardon amnesty "setting free" "letting go"
VT act=rescue: rescued
VB act=rescue: rescues
VING act=rescue: rescuing
VT act=release: released freed
VB act=release: release releases free frees
VING act=release: releasing freeing "setting free" "letting go"
VNOM1 act=release: release
VNOM1 act=rescue: rescue
VT act=handover: "brought back" "passed to" "turned over" "handed back" "gave back" "surrendered to" "turned over to"
VT act=repatriate: "sent home" repatriated deported "sent back" "taken back to" "brought home" "flown home" "bussed home"
VT act=repatriate: "taken home" "flown back"
VB act=repatriate: repatriate deport
VING act=repatriate: repatriating deporting
VT act=handover: "handed over" returned "given back" "handed to"
VT act=handover: "got back" "took back" "taken across"
VB act=handover: "hand back" "give back" "send home" "turn over" "hands back" "gives back" "sends home" "hands over"
VB act=handover: "gets back" "sends back"
VB act=handover: "hand over" return
VING act=handover: "handing over" returning "handing back" "giving back" "sending home" "sending back"
VNOM1 act=handover: handover repatriation return
BODYOF: "bodies of" "remains of" "corpses of" "coffins of" "bones of" "body of" "coffin of"

VT act=launch: "fired off" "let loose" "let fly"
VT act=launch: launched fired unleashed dropped "sent in" hurled "aimed at" "directed at" "flown at" "sent against" "sent over" "rained down" "lobbed"
VB act=launch: hurl unleash
VING act=launch: hurling lobbing
VB act=launch: launch launches fire fires drop
VING act=launch: launching firing unleashing dropping
VNOM1 act=launch: launch launches
VT act=launch: "attacked with" "struck with" "bombarded with" "used"
SALVO act=launch: attacks strikes raids assaults attacking volley volleys salvos barrages pounds bombards hits
SALVO act=launch: attack assault barrage salvo swarm wave strike raid bombardment "attack involving" "assault involving"
WITHWORD: with using involving involved comprised of "made up of" "consisting of" comprising featuring

VT act=down: "shot out of the sky" downed "shot down" intercepted "brought down" "knocked down" "taken down"
VB act=down: intercept intercepts "shoot down" "shoots down"
VING act=down: downing "shooting down" intercepting "bringing down"
VNOM1 act=down: downing interception shooting-down "shooting down"
VT act=lose: "jammed and lost" "suppressed by" "jammed or lost" "forced down" "lost on radar"
VI act=lose: "dropped off radar" "dropped off radars" "lost contact" "lost their bearings" "lost track" "went missing from radar" "lost their link"
VI act=lose: "vanished from radars" "lost their way" "lost communication" "gone missing from radar" "disappeared off radar"
VI act=lose: "lost guidance" "lost their guidance" "lost their lock" "fallen short" "fell short" "gone astray" "went astray" "went off course" "failed in flight"
VI act=lose: "broke up in flight" "lost their way" "lost guidance" "never arrived" "broke up" "lost control"
VI act=lose: "did not reach their objectives" "did not reach the goal" "did not reach their goal" "veered off course"
VT act=lose: "thrown off course" "diverted by" "lost to jamming" diverted "forced to land" "forced off course"
VT act=lose: "forced to miss" "led astray" "knocked off course"
VT act=stop: "put out of action"
VT act=lose: suppressed jammed "electronically suppressed" "lost from radar" "lost from radars" "locationally lost"
VT act=lose: "disappeared from radar" "disappeared from radars" "lost track of" "lost location"
VT act=stop: neutralised neutralized "downed or jammed" "shot down or jammed" "shot down or suppressed"
VT act=stop: "shot down or neutralized" "downed or suppressed" "destroyed or suppressed" "destroyed or jammed"
VB act=stop: neutralise neutralize neutralises neutralizes
VING act=stop: neutralising neutralizing
VI act=lose: "disappeared from radar" "disappeared from radars" "vanished from radar" "went off radar" "lost location"
VI act=lose: "failed to reach their targets" "did not reach their targets"
VING act=lose: suppressing jamming
VI act=fall: fell fallen "fell to" "fallen to" "changed hands"
VIB act=fall: fall
VI act=crash: crashed "went down" "gone down" collided "burned out" "came down"
VT act=lost: lost
VB act=lost: lose loses
VING act=lost: losing
VI act=reach: "reached their targets" "found their mark" "reached its target" "slipped through" "got through" "broke through"
VI act=reach: "reached their target" "struck home" "hit home" "hit their mark" "hit their targets"
VI act=flyin: "flew into" "flew over" "flew towards" "flew toward"
VT act=aim: targeted attacked
VT act=hit: pummelled pummeled battered hammered blitzed strafed bombarded raked "crashed into" "ploughed into" "plowed into" "smashed into"
VT act=hit: hit struck pounded bombed "slammed into"
VB act=aim: targets
VB act=hit: hits strikes
VING act=aim: targeting
VING act=hit: hitting striking shelling bombing
VT act=carry: "carried out" conducted staged made recorded
VB act=carry: "carry out" conduct conducts "carries out"
VING act=carry: "carrying out" conducting
VT act=repel: repelled repulsed "fought off" "beat back" thwarted
VING act=repel: repelling repulsing
VT act=destroy: "reduced to rubble" "reduced to ashes" "in ruins" "went up in flames" "gone up in flames" collapsed smashed charred
VADJ act=destroy: "in ruins" uninhabitable
VI act=destroy: "lie in ruins" "went up in flames" collapsed "burned to the ground" "burnt to the ground" "came down"
VING act=destroy: "reducing to rubble" smashing "blowing up" "setting on fire" "setting fire to" "setting ablaze"
VT act=sweep: "swept away" "washed away" "carried away by" "swept off" "swept out to sea"
VING act=sweep: "sweeping away" "washing away"
VT act=destroy: "took out" "taken out" dynamited "blown apart"
VING act=destroy: "taking out" dynamiting
VT act=destroy: destroyed wrecked demolished "burned down" "burnt down" razed flattened levelled leveled sunk sank ruined torched
VT act=destroy: burned burnt "set on fire" "set fire to" "knocked out" "blew up" "blown up" "set ablaze" incinerated
VB act=destroy: destroy destroys demolish
VING act=destroy: destroying wrecking demolishing razing flattening levelling leveling sinking "burning down" torching
VNOM1 act=lost: loss losses
VPART act=destroy: "lay wrecked" "lie wrecked"
VNOM1 act=destroy: destruction demolition burning torching "blowing up"
VI act=damage: "lost their windows" "lost windows" "lost their roofs" "lost its roof" "without windows" "without roofs"
VT act=damage: cracked scarred flooded looted vandalised vandalized ransacked shelled defaced
VNOM1 act=damage: damage looting ransacking
VT act=damage: damaged "badly damaged" "heavily damaged" "partially destroyed" "damaged or destroyed" "destroyed or damaged"
VT act=damage: "partly destroyed" "damaged and destroyed" gutted
VB act=damage: damage damages
VING act=damage: damaging "damaging or destroying" "destroying or damaging"
VT act=liberate: "won back" "taken back" regained "cleared of" "restored to" "taken back from"
VT act=liberate: "reclaimed control of" "retaken control of" "retook control of" "recovered control of"
VT act=liberate: liberated recaptured retook retaken "regained control of" reclaimed
VB act=liberate: liberate recapture retake "take back" "win back" regain
VING act=liberate: liberating recapturing retaking
VNOM1 act=liberate: liberation recapture
VI act=nopower: "had no electricity" "have no electricity" "had no power" "have no power" "has no power" "has no electricity"
VADJ act=nopower: "without light" "without current" "without electric power" "without supply" "with no power" "with no electricity" blacked-out powerless dark
VT act=nopower: "plunged into darkness" de-energised "switched off" "blacked out" "disconnected" "cut off from electricity" "left in the dark" "left dark"
VT act=nopower: "cut power to" "cut power for" "cut electricity to" "cut electricity for" "cut current to" "cut current for"
VT act=nopower: "cut power supplies to" "cut power supplies for" "cut the power supply to" "cut the power supply for"
VT act=nopower: "cut electricity supplies to" "cut electricity supplies for" "cut off power to" "cut off power for"
VT act=nopower: "cut off electricity to" "cut off electricity for" "cut off current to" "cut off current for"
VT act=nopower: "cut off power supplies to" "cut off power supplies for" "cut off the power supply to"
VT act=nopower: "cut off the power supply for" "cut off electricity supplies to" "cut off electricity supplies for"
VT act=nopower: "knocked out power to" "knocked out power for" "knocked out electricity to" "knocked out electricity for"
VT act=nopower: "knocked out current to" "knocked out current for" "knocked out power supplies to"
VT act=nopower: "knocked out power supplies for" "knocked out the power supply to" "knocked out the power supply for"
VT act=nopower: "knocked out electricity supplies to" "knocked out electricity supplies for" "disrupted power to"
VT act=nopower: "disrupted power for" "disrupted electricity to" "disrupted electricity for" "disrupted current to"
VT act=nopower: "disrupted current for" "disrupted power supplies to" "disrupted power supplies for"
VT act=nopower: "disrupted the power supply to" "disrupted the power supply for" "disrupted electricity supplies to"
VT act=nopower: "disrupted electricity supplies for" "interrupted power to" "interrupted power for"
VT act=nopower: "interrupted electricity to" "interrupted electricity for" "interrupted current to" "interrupted current for"
VT act=nopower: "interrupted power supplies to" "interrupted power supplies for" "interrupted the power supply to"
VT act=nopower: "interrupted the power supply for" "interrupted electricity supplies to"
VT act=nopower: "interrupted electricity supplies for"
VING act=nopower: "cutting power to" "cutting power for" "cutting electricity to" "cutting electricity for"
VING act=nopower: "cutting current to" "cutting current for" "cutting power supplies to" "cutting power supplies for"
VING act=nopower: "cutting off power to" "cutting off power for" "cutting off electricity to" "cutting off electricity for"
VING act=nopower: "cutting off current to" "cutting off current for" "cutting off power supplies to"
VING act=nopower: "cutting off power supplies for" "knocking out power to" "knocking out power for"
VING act=nopower: "knocking out electricity to" "knocking out electricity for" "knocking out current to"
VING act=nopower: "knocking out current for" "knocking out power supplies to" "knocking out power supplies for"
VING act=nopower: "disrupting power to" "disrupting power for" "disrupting electricity to" "disrupting electricity for"
VING act=nopower: "disrupting current to" "disrupting current for" "disrupting power supplies to"
VING act=nopower: "disrupting power supplies for" "interrupting power to" "interrupting power for"
VING act=nopower: "interrupting electricity to" "interrupting electricity for" "interrupting current to"
VING act=nopower: "interrupting current for" "interrupting power supplies to" "interrupting power supplies for"
VI act=nopower: "went dark" "gone dark" "go dark" "lost supply" "lost current" "lose power" "lose electricity" "losing power" "lost light"
VADJ act=nopower: "without power" "without electricity" "without light" "without heating" "in the dark" "cut off from power"
VI act=nopower: "lost power" "lost electricity" "remained without power" "remained without electricity" "were without power"
VT act=nopower: "left without power" "left without electricity" de-energized
VT act=deliver: transferred flew brought carried flown shipped airlifted airdropped "brought in" "flown in" "handed out"
VT act=deliver: "given out"
VT act=deliver: "landed" "dropped off" "set down" "took in"
VB act=deliver: ship ships bring brings "fly in" "bring in" distribute distributes airlift
VING act=deliver: bringing shipping distributing unloading
VT act=deliver: delivered sent dispatched transported unloaded provided collected distributed
VENTER act=deliver: "crossed into" "crossed the border" "went in" "went into" "going in" "go in" "getting through" "rolling into" "let into" "pulled into" "drove on"
VENTER act=deliver: entered crossed enter cross enters crosses entering "are crossing" "were crossing" reached reach reaching
VENTER act=deliver: "allowed into" "let into" "permitted into"
VENTER act=deliver: arrived arrive "passed through"
VENTER act=deliver: "went over" "drove over" "went across" "drove across" "let through" "go through" "gone through"
VENTER act=deliver: "goes through" "pass through" "come in" "came in" "comes in" "gone in" "made it to" "made it into"
VENTER act=deliver: "got into" "got to" "get to" "rolled in"
VENTER act=deliver: "rolled into" "drove into" "got through" "let in" "allowed in" "been allowed in" "allowed through" "waved through"
VB act=deliver: deliver delivers send sends
VING act=deliver: delivering sending carrying
VT act=give: supplied given gave "set aside" raised signed disbursed lent contributed earmarked "put up" collected paid
VT act=give: "handed out" granted
VB act=give: give gives contribute contributes disburse disburses pay pays grant
VING act=give: giving contributing disbursing
VB act=seek modality=planned: requests seek seeks need needs require requires raise
VT act=seek modality=planned: requested "asked for" "appealed for" sought "asked donors for" "called for" needed required
VING act=seek modality=planned: seeking "asking for" "appealing for"
VT act=pledge: pledged allocated donated approved committed promised
VB act=pledge: pledge allocate donate provide
VING act=pledge: pledging allocating donating providing
VI act=deploy: landed "rushed to" "arrived in" "moved into" "dropped into"
VT act=deploy: "sent into" "rushed to" redeployed dispatched "moved to the border"
VT act=deploy: deployed stationed massed amassed mobilised mobilized
VT act=deploy: "called up" "put on alert" "put on standby"
VB act=deploy: "call up" deploy deploys mobilise mobilize
VING act=deploy: deploying mobilising mobilizing massing

# Hurts, and what verbs take them.
SUFFER: bore suffered sustained received suffering sustaining receiving had have has
INJURYWORD: injury injuries wound wounds burn burns fracture fractures concussion concussions frostbite "broken leg" "broken legs" "broken arm"
INJURYWORD: cuts "cuts and bruises" "broken bones" shrapnel splinters "bullet wounds" "gunshot wounds" "gunshot wound"
INJURYWORD: "bullet wound" "head injuries" bruises lacerations
FATALWORD act=kill: fatal fatally mortally
MANNER most=yes: mostly mainly largely chiefly primarily predominantly principally
MANNER: critically seriously severely gravely badly slightly lightly fatally mortally

# Words that tell who holds those that are set free.
CAPTORWORD: hostage hostages captor captors kidnapper kidnappers abductor abductors kidnapping abduction ransom captivity pirates pirate bandits
CAPTORWORD: gunmen gang gangs militants hijackers hijacked kidnapped abducted kidnap jihadists guerrillas guerrilla rebels
CAPTORWORD: terrorists bandits bandit
CAPTORWORD: "in captivity" hostage-takers hostage-taker commandos stormed storming "sea robbers" robbers "special forces"

# Doubt and denial.
DENYWORD: disputing disputed rejects rejecting denying dismissing dismissed denied rejected refuted refuting contested
CLAIMNOUN: claim claims report reports statement statements allegation allegations suggestion assertion accusation
UNTRUE: nonsense "absolute nonsense" rubbish baseless unfounded groundless fabricated "a fabrication" "fake news"
UNTRUE: "not true" "untrue" false "a lie" "not the case" "no truth"
IFWORD: if unless
HITNOUN: hits hit "direct hits" "direct hit" impacts
SLASH: /

# What aid is made of, and words that tell that a sum or a load is aid.
AIDGOODS: food flour wheat grain rice beans sugar sorghum maize pulses medicine medicines aid relief supplies tents blankets water fuel
AIDGOODS: corn cereals bread potatoes vegetables cash meals roofing timber stores equipment medication medications vaccines parcels diesel lentils milk rations seed
AIDGOODS: "non-food items" NFIs vouchers "hygiene kits" "dignity kits" "relief items" "household items" "hot meals" "cash grants" tarpaulins
AIDGOODS: goods assistance shelter kits salt oil cement
AIDCONTEXT: aid relief humanitarian refugees refugee flood floods quake earthquake victims shelter hunger famine donors donor reconstruction displaced
AIDCONTEXT: HRP "Humanitarian Response Plan" consultations "medical care" "health services" nutrition hygiene
AIDCONTEXT: "response plan" "refugee agency" "food agency" UNHCR UNICEF WFP
AIDCONTEXT: recovery rebuilding fund appeal winter drought cyclone survivors hospital hospitals food children agencies agency charity "Red Cross" "Red Crescent"
AIDCONTEXT: "asked donors for" "asks donors for" "asking donors for" telethon grant grants "mine-clearing" "flood-hit"
AIDCONTEXT: "cyclone-hit" "quake-hit" "drought-hit" camps homeless sanitation

# Nouns of aid that money is given for.
AIDNOUN: aid assistance relief funding help humanitarian donations support

# The words of a toll, and what it does.
TOLL act=kill: "death toll" toll "number of dead" "number of deaths" "number of people killed" "number of fatalities"
TOLL act=kill: "number of those killed" "number of the dead" "toll of dead" "number of victims" "death count" "deaths toll"
TOLL act=harm: "number of dead and wounded" "number of dead and injured" "number of killed and wounded" "number of killed and injured"
TOLL act=harm: "number of people killed and wounded" "number of people killed or injured" "the casualties"
TOLL act=kill: "death tally" "tally of deaths" "the fatalities" "the deceased" "the slain" "those slain" "the martyrs" "those martyred"
TOLL act=kill: "those killed" "the victims" "confirmed death toll" "number of killed" "tally of dead" "fatalities toll" "the dead" "number of martyrs"
TOLL act=injure: "number of injured" "number of wounded" "number of people injured" "number of those injured"
TOLL act=injure: "injury toll" "number of people wounded" "number of those wounded" "number of injuries" "the injured" "the wounded" "those injured" "those wounded"
TOLL act=harm: "casualty toll" "number of casualties" "casualty count" "casualties toll"
TOLL act=miss: "number of missing" "number of people missing" "number of those missing"
TOLL act=displace: "number of internally displaced people" "number of internally displaced persons" "number of IDPs" "number of internally displaced"
TOLL act=displace: "number of displaced" "number of displaced people" "number of refugees" "number of people displaced"
TOLL act=detain: "the detainees" "those detained" "those arrested" "number of arrests" "number of detainees" "number of those detained" "number of people detained"
TOLLVERB: rose risen rises rising climbed climbs climbing reached reaches reach stood stands stand increased increases grown
TOLLVERB: grew jumped jumps hit mounted totaled totalled is was were are now remains
TOLLVERB: soared "has risen" "has climbed" "has reached" "had risen" "had reached" "had climbed" "has grown" put
TOLLVERB over=yes: crossed crosses tops passed passes exceeded topped surpassed exceeds surpasses
TOLLVERB: "gone up" "went up" numbered totalling totaling cut lowered reduced revised dropped fell fallen came come number numbers
TOLLVERB over=yes: "has passed" "has exceeded" "has surpassed" "had passed"
TOLLVERB: "was put" "was at" "is at" "currently stands" has had have
TOLLVERB modality=conditional: "could rise" "could reach"
TOLLTO: to at

VT act=drive: driven forced drove pushed chased
VING act=drive: driving forcing pushing chasing
VT act=take: "taken in the" "taken in a" "taken in an" took taken
VB act=take: take takes
VING act=take: taking
VT act=claim: "have claimed" "has claimed" "had claimed"
VT act=claim: claimed cost "snuffed out"
VB act=claim: claim claims
VING act=claim: claiming costing
VT act=find: unblocked extracted "pulled out dead"
VT act=find: "fished out" "hauled out" "washed ashore" found recovered retrieved discovered exhumed unearthed pulled "dug up" "dug out"
VT act=sight: seen
VNOM1 act=find: discovery recovery exhumation
VING act=find: finding recovering retrieving discovering pulling

# A part of what was just counted.
PARTWORD: including "among them" "among whom" "including at least" "and among them" "including up to"
PARTVERB: included includes include

# The other side, each side.
EACHSIDE: "from each side" "on each side" "each side" "per side" "for each side" "on both sides" "from both sides"

# Who does it: bodies and powers that a sentence may make the agent of a figure.
AGENTNOUN: forces troops army military "air force" "air defenses" "air defences" "air defence" "air defense" police rebels
AGENTNOUN: militants gunmen guerrillas insurgents drones artillery militia paramilitaries fighters soldiers warplanes
AGENTNOUN: terrorists jets missiles airstrikes strikes shelling

# Words of scope.
SINCEWORD: since
WARWORD long=yes: war conflict
WARWORD: invasion fighting ceasefire truce hostilities uprising offensive crackdown coup
# What befalls people without anybody's will, and what spreads.
DISASTERWORD: storm famine hunger campaign revolution massacre bombing bombings earthquake quake flood floods fire riots
DISASTERWORD: uprising genocide siege raid war crash tsunami cyclone hurricane
OUTBREAK: outbreak epidemic violence unrest crisis clashes protests cholera insurgency siege
STARTWORD: start beginning outbreak onset began started broke fall collapse overthrow ouster downfall
SOFAR scope=running: "is now known to" "are now known to" "now known to" "as of now"
SOFAR scope=cumulative: "so far" "thus far" "to date" altogether "over the years" "over the course of the war"
SOFAR scope=cumulative: "in the past decade" "over the past decade" "in the course of the war" "all told"
EVERYDAY scope=daily: daily "per day" "each day" "every day"
EVERYDAY scope=cumulative: "per year" "each year" "every year" "per month" "each month" "every month"
