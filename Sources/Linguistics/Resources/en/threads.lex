# Cues of the thread that a sentence belongs to: what its words speak for, `thread=`, and how much, `weight=`. A weak
# cue makes no thread by itself: two do, or one in an article about that thread. Each word stands here once, and
# phrases only where another lexicon knows them, so that no cue changes what else is read.

# Those who talk, what they do, and what comes of it.
CUE thread=diplomacy weight=strong used-by-code: negotiation negotiations negotiator negotiators negotiate negotiates
  negotiated negotiating renegotiate mediator mediators mediate mediates mediated mediating mediation go-between
  go-betweens envoy envoys "special envoy" "peace envoy" "presidential envoy" "special representative" emissary
  emissaries ambassador ambassadors "deputy ambassador" embassy embassies consulate consulates diplomat diplomats
  diplomatic diplomatically diplomacy "western diplomat" "foreign minister" "foreign ministers" "foreign ministry"
  "foreign secretary" "foreign office" "deputy foreign minister" "acting foreign minister"
  "minister of foreign affairs" "ministry of foreign affairs" "foreign affairs ministry" "foreign ministry spokesman"
  "foreign ministry spokeswoman" "foreign ministry spokesperson" "secretary of state" "foreign policy chief"
  "high representative" "chief negotiator" "lead negotiator" "chief mediator" "head of delegation" "negotiating team"
  talks "peace talks" "ceasefire talks" "truce talks" "direct talks" "indirect talks" "proximity talks"
  "peace conference" "shuttle diplomacy" summit summits communique communiqué demarche counterpart counterparts treaty
  treaties accord accords "peace deal" "peace agreement" "ceasefire deal" "ceasefire agreement"
  "declaration of principles" armistice rapprochement bilateral "bilateral meeting" trilateral multilateral ratified
  ratify ratifies ratification sanctions sanctioned sanctioning blacklist blacklisted veto vetoed vetoes vetoing
  "phone call" "telephone call" "phone conversation" "telephone conversation"
CUE thread=diplomacy: ceasefire ceasefires cease-fire cease-fires truce truces "truce agreement" "humanitarian pause"
  "cessation of hostilities" peace pact pacts memorandum delegation delegations delegate delegates resolution
  resolutions "security council" "UN Security Council" "U.N. Security Council" consular attache dialogue consultations
  brokered broker initialled initialed roadmap annex annexation annexing sovereignty recognise recognised recognize
  recognized condemned condemns condemn condemning condemnation denounced denounces denounce ultimatum restraint
  de-escalate de-escalation normalise normalize normalisation normalization reconciliation concessions proposal
  proposals expelled expels expel recalled summoned summons "heads of state" "heads of government" "world leaders"
  meets meeting meetings "face-to-face meeting" "met with" "meets with" "meet with" discussions embargo embargoes
  signatory signatories "price cap" breakthrough impasse swap swaps swapped swapping overture overtures détente
CUE thread=diplomacy weight=weak: foreign president "vice president" "acting president" "interim president" presidents
  minister ministers "prime minister" "prime ministers" "deputy prime minister" "interim prime minister"
  "defense ministers" "defence ministers" premier chancellor leaders emir king "crown prince" pope secretary-general
  "secretary general" Kremlin "White House" NATO Nato EU ASEAN "European Union" "European Commission"
  "European Council" "African Union" "Arab League" "Gulf Cooperation Council" "national security adviser"
  "national security advisor" alliance bloc met meet visit visits visited visiting "paid a visit to" "flew to"
  "travelled to" "traveled to" "arrived in" statement agreement deal agreed agrees agree "agreed to" "agree to"
  "agrees to" "a deal to" "deal to" "an agreement to" "agreement to" offer offered offers offering "offered to"
  "offers to" "has offered to" proposed proposes "proposed to" urged urges urging warned warns demanded demands calls
  "called on" "calls on" "has called on" "called for" "calls for" "has called for" insisted rejected rejects reject
  "ruled out" accept accepted accepts endorsed endorse backed discussed discuss discussing cooperation relations ties
  partnership allies ally partners invitation invited "has invited" "have invited" host hosted hosts hosting received
  venue declaration signed signing sign resume resumed resumption suspended suspends recognition votes voted vote
  voting withdrawal border borders protest tariffs representatives representative peacekeepers conference pledged
  pledges pledge accused accuses accusing reply replied halt provocation stance dispute disputed compromise framework

# Arms, those who bear them, and what they do with them.
CUE thread=military weight=strong: airstrike airstrikes "air strike" "air strikes" "aerial strikes" "drone attack"
  "drone attacks" "drone strike" "drone strikes" "drone assault" "missile attack" "missile attacks" "missile strikes"
  "rocket attacks" "rocket strikes" "artillery strikes" "air raids" "air attacks" "ground attacks" "bombing raids"
  shelling shelled bombardment bombarded bombarding offensive counteroffensive counter-offensive counterattack
  counter-attack battlefield frontline front-line frontlines front-lines artillery "artillery shell" "artillery shells"
  "artillery systems" "artillery pieces" howitzer howitzers mortar mortars "mortar shell" "mortar shells"
  "mortar rounds" "mortar bombs" missile missiles "cruise missiles" "ballistic missiles" rocket rockets
  "rocket launcher" "rocket launchers" "Grad rockets" rocketed "glide bomb" "glide bombs" "guided bomb" "guided bombs"
  "guided aerial bombs" warhead warheads warplane warplanes "fighter jet" "fighter jets" "strategic bombers" gunship
  gunships warship warships "patrol boat" "patrol boats" frigate frigates destroyer submarine submarines tank tanks
  "armored vehicles" "armoured vehicles" "armored vehicle" "armoured vehicle" "armoured cars" "armoured car"
  "armored car" "fighting vehicles" "military vehicles" battalion battalions brigade brigades regiment regiments
  platoon platoons troops "ground forces" paratroopers commandos marines infantry sappers gunners conscripts reservists
  garrison barracks ambush ambushed ambushes ambushing stormed storming overran overrun recaptured recapture retook
  besieged besieging siege clashes clashed "combat clashes" "combat engagements" skirmish skirmishes firefight gunfight
  gunbattle incursion incursions intercepted intercepting downed munitions ammunition fortifications trenches
  entrenched airbase airbases manoeuvres maneuvers mobilisation mobilization redeployed scrambled armour armoured
  armored "seized control of" "wrested control of"
CUE thread=military: attack attacks attacked attacking assault assaults assaulted strike strikes struck striking drone
  drones "strike drones" "decoy drones" "kamikaze drones" "unmanned aerial vehicles" Shahed Shaheds UAV UAVs quadcopter
  quadcopters Iskander Iskanders Kalibr Kinzhal jets helicopters helicopter shells bomb bombs bombed bombing bombings
  bomber bombers "suicide bomber" "suicide bombers" explosives explosion explosions blast detonated gunfire forces
  soldiers soldier fighters fighter "foreign fighters" fighting combat battle battles battled army armies military navy
  militia militias militiamen paramilitary paramilitaries insurgents insurgent insurgency guerrillas guerrilla rebels
  rebel militants militant jihadists jihadist separatists gunmen gangs "air force" "air defence" "air defense"
  "armed forces" "security forces" "general staff" "military command" "army chief" "army commander" commander
  commanders fronts advances advancing captured capture captures seized seize seizes "taken control of"
  "took control of" "gained control of" "regained control of" retreat retreated retreating stronghold strongholds
  outpost outposts deployed deploy deploys deploying deployment weapons weapon weaponry firepower rifles rifle launcher
  launchers raid raids raided raiding barrage barrages salvo salvos sortie sorties defences defenses mines minefield
  minefields sirens targeted targeting warring hostilities pounded pounding repelled repel repulsed dislodged liberated
  retaking encircled encircle airfield airfields base bases patrols patrol patrolled patrolling intercept radar invaded
  invading "Rapid Support Forces" "Arakan Army" "Syrian Democratic Forces"
CUE thread=military weight=weak: advance advanced front arms fired fire firing launched launch launches launching hit
  hits hitting target targets positions "pulled out" "pulled back" pushed push lost losses retaken march marched
  operation operations command commands headquarters armed arsenal colonel lieutenant sergeant defence defense
  "defense minister" "defence minister" "defense ministry" "defence ministry" destroyed destroying burned convoy
  vehicles carrier fleet war wars junta gunpoint regime hypersonic test-fired territory curfew checkpoint checkpoints
  gains armaments mercenaries sabotage attackers invasion

# People and what befalls them.
CUE thread=humanitarian weight=strong: civilians casualties casualty wounded injured injuring wounding wounds
  "gunshot wounds" injuries displaced "displaced people" "displaced persons" "internally displaced people"
  "internally displaced persons" displacement refugee refugees "refugee camp" asylum "asylum seekers" evacuees
  humanitarian "humanitarian workers" famine starvation starving starved "starved to death" malnutrition malnourished
  hunger hungry "going hungry" "go hungry" cholera measles epidemic outbreak hostage hostages "taken hostage"
  "took hostage" "held hostage" kidnapped kidnappers kidnapping kidnappings abducted abduction abductions abductors
  ransom detainees captives "held captive" medic medics paramedic paramedics ambulance ambulances surgeons survivors
  rubble rescuers corpses corpse massacre massacres massacred UNICEF OCHA UNHCR WFP UNRWA ICRC MSF
  "World Food Programme" "World Food Program" "World Health Organization" "International Committee of the Red Cross"
  "Red Cross" "Red Crescent" "UN refugee agency" "U.N. refugee agency" "Save the Children"
  "International Rescue Committee" "aid workers" "aid worker" "aid groups" "aid agencies" "relief agencies"
  "aid trucks" "aid officials" "humanitarian coordinator" "emergency relief coordinator" orphans orphanage orphaned
  "rescue workers" "relief workers" "death toll" "shot dead" "gunned down" "shot and killed" "shot to death"
  "stabbed to death" "beaten to death" "hacked to death" "found dead" "lost their lives" "lost his life"
  "lost her life" "killed and wounded" "killed or wounded" "dead and wounded" "killed and injured" "fled their homes"
  "left homeless" "abandoned their homes" "left their homes" "forced from their homes" "driven from their homes"
  "reduced to rubble"
CUE thread=humanitarian: civilian killed killing kills dead deaths death died dies dying toll "the dead" "the wounded"
  "the injured" "those killed" victims "the victims" victim fatalities fatally bodies "bodies of" body "body of" buried
  burying burial grave graves morgue morgues funeral funerals mourners mourned injure maimed maim amputated executed
  executions fled flee fleeing flees "fled to" "fled into" "fled from" "fled across" "have fled" "had to flee"
  "forced to flee" evacuated evacuate evacuating evacuation evacuations returnees homeless uprooted aid rations ration
  flour hospital hospitals "field hospitals" clinic clinics nurse nurses midwife patients patient "health workers"
  "medical workers" "medical staff" "health facilities" vaccination vaccine vaccines shelter shelters sheltering
  "took shelter" "taken shelter" "sought shelter" tents tent blankets camp camps prisoners prisoner "prisoners of war"
  "prisoner of war" "political prisoners" detained freed missing "went missing" "gone missing" "still missing" trapped
  rescue rescued children schoolchildren schoolgirls infants baby babies mothers migrants hospitalised hospitalized
  insulin medicine medicines blackout blackouts starve donors trauma rape raped tortured torture murdered slain widow
  widows "without water" "without food" "without running water" "without electricity" "without shelter"
  "in need of aid"
CUE thread=humanitarian weight=weak: child women woman families family "family members" relatives elderly pensioners
  boy girl girls boys son daughter brother wife mother homes houses residents villagers villager water food bread
  bakery electricity school schools pupils teacher teachers doctors surgeon health "health ministry" relief supplies
  supply assistance trucks lorries warehouses volunteers medical jail jailed prison custody released "being held"
  suffering survivor worshippers foreigners crewmen sailors sick wept tears

# Matters of no thread: sport, markets, weather, the arts, elections at home, and what an outlet says of itself.
CUE thread=other weight=strong: futures inflation shareholders investors equities bonds striker goalkeeper midfielder
  referee championship tournament playoffs quarterfinal semifinal semifinals derby marathon coached box-office singer
  concert concerts cinema cinemas novel novels actor actress newsletter subscribe misstated drizzle gusts celsius
  Eurovision Olympics Olympic
CUE thread=other: shares stocks stock traders dollar lira currency retail sales tourists tourism harvest crop crops
  growers budget tax taxes pension pensions election elections electoral turnout polls voters ballot senate club match
  title fans league goal goals scored coach snow rain storm fog temperatures weather forecast fraud robbed robbery born
  grew studied hobby scientists shoppers price prices designed engineer festival museum exhibition album film films
  editing photo photos pictured handout corrected reporting
