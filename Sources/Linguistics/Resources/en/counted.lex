# Nouns that reports count, with what they are: `kind` chooses the metric, `role` says who was affected.
#
# FOLK and THINGS are plural, FOLK1 and THING1 singular: 'three drone operators' counts operators, not drones.

FOLK kind=person: people persons citizens individuals victims souls humans relatives family-members members
FOLK kind=bare: others
FOLK kind=person: "family members" "members of the public" "members of one family" "members of the same family"
FOLK1 kind=person: person individual victim human relative member brother sister cousin son daughter father mother wife
FOLK1 kind=person: husband uncle nephew niece grandmother grandfather
FOLK kind=person: brothers sisters cousins sons daughters parents wives husbands grandchildren friends neighbours neighbors
FOLK kind=person role=civilian: civilians non-combatants noncombatants residents villagers townspeople townsfolk bystanders
FOLK kind=person role=civilian: passersby passers-by inhabitants locals shoppers worshippers worshipers pilgrims
FOLK kind=person role=civilian: mourners commuters passengers motorists pedestrians tourists holidaymakers
FOLK kind=person role=civilian: settlers homeowners customers guests diners churchgoers tenants
# Households are counted as such, and who belongs to them is not said.
FOLK kind=person role=family unit=family group=family: families households
FOLK1 kind=person role=civilian: civilian non-combatant noncombatant resident villager bystander passer-by passerby
FOLK1 kind=person role=civilian: inhabitant citizen shopper worshipper pilgrim mourner commuter passenger motorist
FOLK1 kind=person role=civilian: pedestrian tourist settler customer guest tenant
FOLK kind=person role=child: children kids infants babies toddlers newborns boys girls teenagers teens minors youths
FOLK kind=person role=child: schoolchildren schoolgirls schoolboys pupils adolescents orphans youngsters
FOLK1 kind=person role=child: child kid infant baby toddler newborn boy girl teenager teen minor youth schoolgirl schoolboy
FOLK1 kind=person role=child: pupil adolescent orphan teen-ager
FOLK kind=person role=woman: women ladies mothers grandmothers nuns
FOLK1 kind=person role=woman: woman lady nun
FOLK kind=person role=man: men males
FOLK1 kind=person role=man: man male gentleman
FOLK kind=person role=elderly: pensioners retirees elders
FOLK1 kind=person role=elderly: pensioner retiree elder
FOLK kind=person role=medic: medics paramedics doctors nurses surgeons "health workers" "medical workers" "medical staff"
FOLK kind=person role=medic: "medical personnel" "health personnel" "healthcare personnel" "health staff" "hospital staff"
FOLK kind=person role=medic: "ambulance workers" "health care workers" "healthcare workers" physicians "ambulance crew"
FOLK1 kind=person role=medic: medic paramedic doctor nurse surgeon physician "health worker" "ambulance driver"
FOLK kind=person role=journalist: journalists reporters correspondents cameramen photographers "media workers" newsmen
FOLK kind=person role=journalist: photojournalists broadcasters editors
FOLK1 kind=person role=journalist: journalist reporter correspondent cameraman photographer photojournalist editor
FOLK kind=person role=aidworker: "aid workers" "relief workers" "humanitarian workers" volunteers "UN staff" staffers
FOLK1 kind=person role=aidworker: "aid worker" "relief worker" "humanitarian worker" volunteer staffer
FOLK kind=person role=police: policemen "police officers" policewomen gendarmes constables "police agents" cops
FOLK kind=person role=police: agents "secret agents"
FOLK1 kind=person role=police: agent "secret agent" policeman "police officer" policewoman gendarme constable "police agent" patrolman
FOLK kind=person role=responder: firefighters firemen rescuers "rescue workers" "emergency workers" sappers deminers
FOLK1 kind=person role=responder: firefighter fireman rescuer "rescue worker" sapper deminer
FOLK kind=person role=worker: workers labourers laborers miners fishermen farmers peasants drivers employees staff truckers
FOLK kind=person: herders herdsmen shepherds pastoralists
FOLK kind=person role=worker: guards watchmen engineers technicians seafarers teachers
FOLK kind=person role=worker: builders bodyguards electricians lawyers judges professors priests monks clergymen bishops
FOLK kind=person role=worker: jesuits missionaries businessmen traders merchants vendors loggers harvesters gravediggers
FOLK kind=person role=worker: academics intellectuals scientists servants maids midwives
FOLK1 kind=person role=worker: worker labourer laborer miner fisherman farmer peasant driver employee trucker
FOLK1 kind=person: herder herdsman pastoralist
FOLK1 kind=person role=worker: shepherd guard watchman engineer technician seafarer teacher builder bodyguard
FOLK1 kind=person role=worker: electrician lawyer judge professor priest monk clergyman bishop missionary businessman trader
FOLK1 kind=person role=worker: merchant vendor scientist servant maid midwife contractor jesuit magistrate
# Crews may be of an army or of a merchantman.
FOLK kind=person: sailors crewmembers crewmen "crew members" crew pilots
FOLK1 kind=person: sailor crewman crewmember pilot
FOLK kind=person role=worker: "staff members"
FOLK1 kind=person role=worker: "staff member"
FOLK kind=person role=student: students undergraduates seminarians trainees contractors
FOLK1 kind=person role=student: student seminarian trainee
FOLK kind=person role=official: officials politicians lawmakers legislators deputies mayors councillors councilmen ministers
FOLK kind=person role=official: diplomats governors candidates activists leaders unionists organizers
FOLK kind=person role=official: prosecutors senators congressmen ambassadors executives magistrates
FOLK1 kind=person role=official: executive ambassador official politician lawmaker legislator deputy mayor councillor
FOLK1 kind=person role=official: councilman minister
FOLK1 kind=person role=official: diplomat governor candidate activist leader unionist prosecutor senator congressman
FOLK kind=person role=protester: protesters protestors demonstrators strikers rioters
FOLK1 kind=person role=protester: protester protestor demonstrator rioter
FOLK kind=person role=suspect: suspects criminals smugglers traffickers "drug traffickers" murderers assassins
FOLK1 kind=person role=suspect: suspect criminal smuggler trafficker
FOLK kind=person role=peacekeeper: peacekeepers "blue helmets"
FOLK1 kind=person role=peacekeeper: peacekeeper
FOLK kind=person role=refugee: refugees migrants "asylum seekers" returnees evacuees
FOLK kind=person role=refugee idp=yes: "displaced people" "displaced persons" "internally displaced persons" "internally displaced people" IDPs
FOLK1 kind=person role=refugee: refugee migrant returnee evacuee
FOLK kind=person role=foreigner: foreigners nationals
FOLK1 kind=person role=foreigner: foreigner national

FOLK kind=combatant role=soldier: "special forces" "special forces soldiers" infantry "National Guard troops" cadres soldiers
FOLK kind=combatant role=soldier: troops servicemen servicewomen "service members" "military personnel" personnel
FOLK kind=combatant: officers
FOLK kind=combatant role=soldier: sergeants lieutenants captains colonels majors generals corporals privates
FOLK kind=combatant role=soldier: conscripts recruits reservists marines paratroopers commandos infantrymen airmen
FOLK kind=combatant role=soldier: "border guards" defenders mercenaries cadets troopers "members of the armed forces" effectives
FOLK1 kind=combatant: officer
FOLK1 kind=combatant role=soldier: soldier serviceman servicewoman sergeant lieutenant captain colonel major general
FOLK1 kind=combatant role=soldier: corporal conscript recruit reservist marine paratrooper commando airman cadet mercenary
FOLK kind=combatant role=militant: militants fighters rebels insurgents guerrillas guerillas terrorists gunmen militiamen
FOLK kind=combatant role=militant: combatants jihadists extremists attackers assailants bombers separatists paramilitaries
FOLK kind=combatant role=militant: bandits subversives commanders operatives partisans "militia members" "guerrilla members"
FOLK kind=combatant role=militant: infiltrators hijackers kidnappers contras
FOLK1 kind=combatant role=militant: militant fighter rebel insurgent guerrilla guerilla terrorist gunman militiaman combatant
FOLK1 kind=combatant role=militant: jihadist extremist attacker assailant bomber separatist bandit subversive commander
FOLK1 kind=combatant role=militant: operative partisan hijacker

FOLK kind=captive role=prisoner: captives
FOLK1 kind=captive role=prisoner: captive
# Those whom a state holds, never a gang.
FOLK kind=captive role=prisoner jail=yes: prisoners POWs "prisoners of war" "war prisoners" prisoners-of-war detainees inmates PoWs
FOLK1 kind=captive role=prisoner jail=yes: prisoner POW "prisoner of war" prisoner-of-war detainee inmate
FOLK kind=hostage role=hostage: hostages abductees
FOLK1 kind=hostage role=hostage: hostage abductee
FOLK kind=body: coffins "body bags"
FOLK1 kind=body: coffin
FOLK kind=body: bodies corpses remains "bodies of" "corpses of" "coffins of"
FOLK1 kind=body: body corpse
FOLK kind=life: lives
FOLK1 kind=life: life

# Trades, creeds and kin, by role.
FOLK kind=person role=civilian: widows widowers breadwinners onlookers spectators concertgoers festivalgoers revellers revelers
FOLK kind=person role=civilian: partygoers fans devotees congregants parishioners campers hikers travellers travelers cyclists
FOLK kind=person role=civilian: motorcyclists bikers swimmers picnickers beachgoers "wedding guests" housewives homemakers
FOLK kind=person role=civilian: householders squatters slum-dwellers islanders highlanders nomads pastoralists Muslims Hindus
FOLK kind=person role=civilian: Rohingya Rohingyas Christians Jews Yazidis Yezidis Alawites Shiites Sunnis Copts Sikhs
FOLK kind=person role=civilian: Ahmadis Buddhists Catholics
FOLK kind=person role=civilian: Protestants believers brides survivors callers voters compatriots countrymen townsmen tribesmen
FOLK kind=person role=civilian: clansmen kinsmen shopkeepers stallholders evictees dwellers non-Muslims colonists
FOLK1 kind=person role=civilian: widow widower breadwinner onlooker spectator concertgoer festivalgoer reveller reveler partygoer
FOLK1 kind=person role=civilian: fan devotee congregant parishioner camper hiker traveller traveler cyclist motorcyclist biker
FOLK1 kind=person role=civilian: swimmer picnicker beachgoer holidaymaker "wedding guest" housewife homemaker householder squatter
FOLK1 kind=person role=civilian: slum-dweller islander highlander nomad pastoralist herdswoman Muslim Hindu Christian Jew Yazidi
FOLK1 kind=person role=civilian: Yezidi Druze Alawite Shiite Shia Sunni Copt Sikh Ahmadi Buddhist Catholic Protestant believer bride
FOLK1 kind=person role=civilian: bridegroom groom survivor caller voter compatriot countryman townsman tribesman clansman kinsman
FOLK1 kind=person role=civilian: shopkeeper stallholder evictee dweller non-Muslim colonist
FOLK kind=person role=child: schoolkids stepsons stepdaughters grandsons granddaughters twins scouts
FOLK1 kind=person role=child: schoolchild schoolkid stepson stepdaughter grandson granddaughter grandchild twin scout
FOLK kind=person role=woman: businesswomen
FOLK1 kind=person role=woman: schoolmistress noblewoman businesswoman spokeswoman
FOLK kind=person role=elderly: grandparents octogenarians
FOLK1 kind=person role=elderly: grandparent octogenarian centenarian
FOLK kind=person role=medic: obstetricians pediatricians paediatricians anaesthetists pharmacists dentists orderlies
FOLK kind=person role=medic: "ambulance men" ambulancemen stretcher-bearers vaccinators psychologists "first responders"
FOLK kind=person role=medic: "hospital workers" "medical students"
FOLK1 kind=person role=medic: obstetrician gynaecologist pediatrician paediatrician anaesthetist anesthetist pharmacist dentist
FOLK1 kind=person role=medic: orderly radiographer "ambulance man" ambulanceman stretcher-bearer vaccinator psychologist
FOLK1 kind=person role=medic: veterinarian "ambulance worker" "first responder" "medical worker" "hospital worker"
FOLK1 kind=person role=medic: "medical student" psychiatrist "army medic"
FOLK kind=person role=journalist: columnists presenters bloggers videographers stringers "camera operators" fixers publishers
FOLK1 kind=person role=journalist: newsman newspaperman columnist presenter blogger broadcaster "media worker" videographer stringer
FOLK1 kind=person role=journalist: "radio host" "camera operator" camerawoman fixer anchorman publisher
FOLK kind=person role=aidworker: humanitarians "UN employees" "UN workers" "Red Cross workers" "development workers"
FOLK kind=person role=aidworker: logisticians "NGO workers"
FOLK1 kind=person role=aidworker: humanitarian "UN employee" "UN worker" "Red Cross worker" "development worker"
FOLK1 kind=person role=aidworker: logistician "local staff" "NGO worker"
FOLK kind=person role=police: inspectors superintendents wardens jailers jailors "prison guards" detectives carabinieri
FOLK kind=person role=police: "riot policemen" "traffic policemen" patrolmen "prison officers" "border policemen"
FOLK1 kind=person role=police: inspector sub-inspector superintendent sheriff warden jailer jailor "prison guard" detective
FOLK1 kind=person role=police: carabiniere "riot policeman" "traffic policeman" "prison officer" "border policeman"
FOLK kind=person role=responder: lifeguards divers "bomb disposal experts" "civil defence workers"
FOLK1 kind=person role=responder: lifeguard diver "bomb disposal expert" firewoman "emergency worker" "civil defence worker"
FOLK1 kind=person role=responder: "mine clearer"
FOLK kind=person role=worker: cooks chefs bakers barbers tailors hawkers porters carpenters mechanics masons plumbers welders
FOLK kind=person role=worker: gardeners cleaners caretakers nightwatchmen "security guards" rangers "park rangers" foresters
FOLK kind=person role=worker: poachers hunters woodcutters beekeepers boatmen ferrymen conductors clerks secretaries interpreters
FOLK kind=person role=worker: translators lecturers headmasters headteachers principals imams clerics mullahs pastors preachers
FOLK kind=person role=worker: deacons rabbis sheikhs chaplains friars researchers economists analysts architects bankers brokers
FOLK kind=person role=worker: accountants consultants subcontractors surveyors actors singers musicians poets writers authors
FOLK kind=person role=worker: artists filmmakers athletes footballers players coaches referees "truck drivers" "lorry drivers"
FOLK kind=person role=worker: "taxi drivers" "bus drivers" dockers stevedores quarrymen prospectors "gold miners" "oil workers"
FOLK kind=person role=worker: oilmen railwaymen machinists foremen overseers goatherds herdboys ranchers planters growers
FOLK kind=person role=worker: "olive pickers" pickers collectors "tax collectors" grocers butchers waiters bartenders jewellers
FOLK kind=person role=worker: moneychangers dealers peddlers seamen mariners skippers deckhands linemen operators scholars
FOLK kind=person role=worker: novices archbishops attorneys specialists experts advisers advisors instructors trainers
FOLK1 kind=person role=worker: cook chef baker barber tailor hawker porter carpenter mechanic mason plumber welder gardener
FOLK1 kind=person role=worker: cleaner caretaker nightwatchman "night watchman" "security guard" ranger "park ranger" forester
FOLK1 kind=person role=worker: poacher hunter woodcutter beekeeper boatman ferryman conductor clerk secretary interpreter
FOLK1 kind=person role=worker: translator lecturer headmaster headteacher principal imam cleric mullah pastor preacher deacon
FOLK1 kind=person role=worker: rabbi sheikh chaplain friar researcher economist analyst architect banker broker accountant
FOLK1 kind=person role=worker: consultant subcontractor surveyor therapist actor singer musician poet writer author artist
FOLK1 kind=person role=worker: filmmaker athlete footballer player coach referee "truck driver" "lorry driver" "taxi driver"
FOLK1 kind=person role=worker: "bus driver" motorman docker stevedore quarryman prospector "gold miner" "oil worker" oilman
FOLK1 kind=person role=worker: railwayman machinist foreman overseer gravedigger shepherdess goatherd herdsman herdboy stockman
FOLK1 kind=person role=worker: rancher planter grower "olive picker" picker harvester collector "tax collector" grocer butcher
FOLK1 kind=person role=worker: waiter bartender hotelier jeweller moneychanger money-changer dealer peddler fisherwoman seaman
FOLK1 kind=person role=worker: mariner skipper deckhand lineman operator programmer designer scholar theologian novice archbishop
FOLK1 kind=person role=worker: abbot notary attorney solicitor "human rights lawyer" specialist expert adviser advisor instructor
FOLK1 kind=person role=worker: trainer
FOLK kind=person role=student: graduates schoolmates classmates apprentices learners
FOLK1 kind=person role=student: undergraduate graduate schoolmate classmate apprentice learner
FOLK kind=person role=official: representatives delegates
FOLK kind=person role=official: councilors parliamentarians MPs bureaucrats administrators "civil servants" envoys attachés consuls
FOLK kind=person role=official: negotiators mediators aides "village chiefs" chieftains "village heads" "tribal elders"
FOLK kind=person role=official: "village elders" headmen chiefs prefects commissioners "election workers" "poll workers"
FOLK kind=person role=official: "trade unionists" organisers campaigners dissidents "rights activists" "human rights defenders"
FOLK kind=person role=official: "party members" "party workers" supporters sympathisers sympathizers followers
FOLK1 kind=person role=official: councilor alderman parliamentarian MP ombudsman bureaucrat administrator "civil servant" envoy
FOLK1 kind=person role=official: attache attaché consul negotiator mediator aide "village chief" chieftain "village head"
FOLK1 kind=person role=official: "tribal elder" "village elder" headman chief prefect commissioner "election worker" "poll worker"
FOLK1 kind=person role=official: "trade unionist" organizer organiser campaigner dissident "rights activist" "human rights defender"
FOLK1 kind=person role=official: reformer "party member" "party worker" supporter sympathiser sympathizer follower
FOLK kind=person role=protester: marchers picketers looters
FOLK1 kind=person role=protester: marcher picketer looter
FOLK kind=person role=suspect: robbers thieves gangsters "gang members" hitmen defectors collaborators informants informers spies
FOLK kind=person role=suspect: saboteurs arsonists offenders convicts culprits perpetrators accomplices stowaways pirates
FOLK1 kind=person role=suspect: robber thief gangster "gang member" "suspected militant" mafioso hitman defector collaborator
FOLK1 kind=person role=suspect: informant informer spy saboteur arsonist offender convict culprit perpetrator accomplice stowaway
FOLK1 kind=person role=suspect: pirate
FOLK kind=person role=refugee: "internally displaced people" "new arrivals" "newly arrived"
FOLK kind=person role=refugee: exiles deportees "internally displaced persons" IDPs castaways
FOLK1 kind=person role=refugee: exile stateless "boat person" deportee "internally displaced person"
FOLK1 kind=person role=refugee: IDP "asylum seeker" expellee castaway
FOLK kind=person role=foreigner: expatriates expats outsiders "foreign nationals"
FOLK1 kind=person role=foreigner: expatriate expat outsider "foreign national" "Indian national"
FOLK kind=combatant role=soldier: gunners snipers tankmen guardsmen legionnaires brigadiers jawans coastguards "police commandos"
FOLK kind=combatant role=soldier: Gurkhas "army officers" "army men" "military men" draftees "national guardsmen" ratings Peshmerga
FOLK kind=combatant role=soldier: peshmergas
FOLK1 kind=combatant role=soldier: infantryman gunner sniper tankman guardsman legionnaire lieutenant-colonel brigadier admiral jawan
FOLK1 kind=combatant role=soldier: trooper "border guard" "coast guard" coastguard coastguardsman paramilitary "police commando"
FOLK1 kind=combatant role=soldier: ranking bombardier "service member" "air force pilot" gunboat defender askari Gurkha "army officer"
FOLK1 kind=combatant role=soldier: "army man" "military man" draftee reserve airwoman "national guardsman"
FOLK kind=combatant role=militant: "Tamil Tigers" "Black Tigers" "Sea Tigers" Tigers
FOLK kind=combatant role=militant: vigilantes jihadis Islamists Houthis Naxalites Maoists irregulars "suicide bombers"
FOLK kind=combatant role=militant: "militia fighters" raiders intruders "armed men" abductors "gang leaders" "field commanders"
FOLK kind=combatant role=militant: "foreign fighters" secessionists "armed bandits" Talibs khwarij mujahideen fedayeen
FOLK1 kind=combatant role=militant: vigilante jihadi Islamist Houthi Talib Naxalite Maoist irregular "suicide bomber" "militia fighter"
FOLK1 kind=combatant role=militant: "militia man" mujahid Chetnik raider intruder infiltrator "armed man" gunwoman hardliner kidnapper
FOLK1 kind=combatant role=militant: abductor "gang leader" "field commander" "foreign fighter" "Hamas member" secessionist
FOLK1 kind=combatant role=militant: "armed bandit"
FOLK kind=captive role=prisoner jail=yes: "political prisoners" internees "security prisoners"
FOLK1 kind=captive role=prisoner jail=yes: "political prisoner" internee "security prisoner" "prisoner of conscience"
FOLK kind=hostage role=hostage: "kidnap victims"
FOLK1 kind=hostage role=hostage: "kidnap victim" kidnapped

# Who a people is named after is capitalised and ends in -s; the rules count those without a list.

THINGS kind=drone unit=drone: Reapers Orbiters Harops Bayraktars decoys "decoy drones" simulators "imitator drones" "strike drones" Lancets Lyutys
THINGS kind=drone unit=drone: "operational-tactical UAVs" "tactical UAVs" "attack drones" "Shahed-type UAVs" "Shahed-type drones"
THINGS kind=drone unit=drone: drones UAVs uavs UAV "unmanned aerial vehicles" "unmanned aircraft" shaheds Shaheds "attack UAVs"
THINGS kind=drone unit=drone: Shahed-136s quadcopters "drone aircraft" "kamikaze drones" Gerans "strike UAVs" "Shahed-type"
THING1 kind=drone unit=drone: drone Shahed quadcopter
THINGS kind=missile unit=missile: missiles "cruise missiles" "ballistic missiles" Kalibrs Iskanders Tomahawks Kinzhals
THING1 kind=missile unit=missile: missile Kalibr Iskander Kinzhal
THINGS kind=airweapon unit=target: "aerial targets" "air targets" "drones and missiles" "missiles and drones"
THINGS kind=airweapon unit=target: "air attack weapons" "aerial weapons" "aerial objects" projectiles
THINGS kind=rocket unit=rocket: Qassams Katyushas "Grad rockets" rockets
THING1 kind=rocket unit=rocket: rocket
THINGS kind=glidebomb unit=bomb: "glide bombs" "guided bombs" "guided aerial bombs" "guided air bombs" KABs "aerial bombs"
THINGS kind=glidebomb unit=bomb: "guided aviation bombs"
THING1 kind=glidebomb unit=bomb: "glide bomb" "guided bomb" "aerial bomb"
THINGS kind=shell unit=shell: "mortar bombs" "tank shells" "artillery projectiles" shells "artillery shells" "mortar shells"
THINGS kind=shell unit=shell: "artillery rounds" "mortar rounds" mortars
THING1 kind=shell unit=shell: shell "artillery shell" "mortar shell"
# Strikes and attacks are told by their year too: "the 2015 attacks".
THINGS event=yes kind=strike unit=strike: "strikes from the air" "bombing raids" "aerial strikes" "air attacks" bombings "rocket strikes"
THINGS event=yes kind=strike unit=strike: airstrikes "air strikes" "air raids" sorties "missile strikes" "drone strikes" strikes
THINGS event=yes kind=strike unit=strike: "missile attacks" "mortar attacks" "artillery attacks"
THINGS event=yes kind=strike unit=strike: "aerial attacks" "drone attacks" bombardments "artillery strikes" "rocket attacks"
THINGS event=yes kind=strike unit=strike: "strikes and attacks" raids
THING1 kind=strike unit=strike: airstrike "air strike" strike raid
THINGS event=yes kind=assault unit=attack: engagements "combat actions" "assault actions" "infantry assaults" "attempts to advance" "attempts to break through"
THINGS event=yes kind=assault unit=attack: attacks assaults "ground attacks" clashes "combat engagements" "combat clashes" "assault operations"
THINGS event=yes kind=assault unit=attack: "offensive actions" offensives counterattacks counter-attacks "assault attempts" "combat encounters"
# Battles that are only named are no attacks of the day; rules tell those that were counted.
THINGS event=yes kind=assault unit=battle: battles firefights skirmishes
THING1 kind=assault unit=attack: assault clash counterattack counter-attack
THINGS kind=aircraft unit=aircraft: MiGs Su-25s Su-24s Su-34s Su-35s Mi-8s Mi-17s Mi-24s Ka-28s Rafales Apaches "Black Hawks" F-16s F-15s Mirages "light planes" "transport planes"
THING1 kind=aircraft unit=aircraft: MiG Su-25 Su-24 Su-34 Su-35 Mi-8 Mi-17 Mi-24 Rafale Apache "Black Hawk" F-16 F-15 Mirage Huey Il-76 An-26 "transport plane" "light plane"
THINGS kind=aircraft unit=aircraft: aircraft planes airplanes aeroplanes jets warplanes helicopters "fighter jets"
THINGS kind=aircraft unit=aircraft: "strategic bombers" airliners choppers gunships
THING1 kind=aircraft unit=aircraft: An-124 MiG-29 MiG-31 Su-27 Su-57 Tu-95 Tu-22 A-50 CH-47 UH-60 Mi-28 Ka-52 C-130 trainer
THING1 kind=aircraft unit=aircraft: bomber "trainer jet" "gunship" "fighter" plane airplane jet warplane helicopter
THING1 kind=aircraft unit=aircraft: "fighter jet" airliner chopper gunship
THINGS kind=vehicle unit=vehicle: pick-ups pickups "pick-up trucks" "army trucks" "army lorries" Humvees "technicals" "artillery guns" "armoured fighting vehicles"
THINGS kind=vehicle unit=vehicle: "fuel tankers" "tanker trucks" Merkavas Leopards Bradleys T-72s T-62s T-55s T-90s M113s BMPs BTRs MaxxPros "troop carriers" guns "armoured cars" carriers
THINGS kind=vehicle unit=vehicle: "armored personnel vehicles" "armoured personnel vehicles" "air defence systems" "air defense systems"
THINGS kind=vehicle unit=vehicle: "multiple launch rocket systems" "multiple rocket launchers" "anti-aircraft systems" "pickup trucks"
THINGS kind=vehicle unit=vehicle: "infantry fighting vehicles" "armoured combat vehicles" "armored combat vehicles" "special vehicles" MLRSs
THINGS kind=vehicle unit=vehicle: Strykers Smerchs Grads "Grad launchers" "self-propelled guns" "police vehicles" "military vehicles" "combat vehicles"
THING1 kind=vehicle unit=vehicle: Merkava Leopard "armoured car" "armored car" "troop carrier" BMP BTR lorry-bomb
THINGS kind=vehicle unit=vehicle: vehicles tanks "armored vehicles" "armoured vehicles" APCs howitzers "artillery systems"
THINGS kind=vehicle unit=vehicle: "personnel carriers" "fighting vehicles" jeeps cars "artillery pieces" launchers MLRS
THINGS kind=vehicle unit=vehicle: "rocket launchers" "armoured personnel carriers" "armored personnel carriers" bulldozers
THINGS kind=vehicle unit=vehicle: buses ambulances motorcycles
THING1 kind=vehicle unit=vehicle: launcher "rocket launcher" "personnel carrier" "armoured personnel carrier"
THING1 kind=vehicle unit=vehicle: "armoured vehicle" "armored vehicle" APC "artillery piece" "fuel tanker" pick-up pickup
THING1 kind=vehicle unit=vehicle: bulldozer motorcycle Humvee vehicle tank car howitzer jeep bus ambulance
THINGS kind=vessel unit=vessel: dhows skiffs trawlers craft barges gunboats destroyers cutters "patrol boats" "landing ships" "fishing boats" "river craft" "naval craft"
THING1 kind=vessel unit=vessel: dhow skiff trawler barge gunboat destroyer cutter "bulk carrier" "patrol boat" "landing ship" freighter
THINGS kind=vessel unit=vessel: ships boats vessels frigates corvettes submarines ferries tankers warships speedboats
THING1 kind=vessel unit=vessel: ship boat vessel frigate corvette submarine ferry tanker warship
THINGS kind=settlement unit=settlement: barangays auls kebeles townships strongholds
THINGS kind=settlement unit=settlement: villages towns settlements cities hamlets localities communities municipalities
THINGS kind=settlement unit=settlement: "population centers" "populated areas" districts neighbourhoods neighborhoods
THING1 kind=settlement unit=settlement: village town settlement city hamlet locality community
THINGS kind=building unit=building: sheds "storage sheds" sites "religious sites" monasteries temples pagodas synagogues museums factories plants depots
THINGS kind=building unit=building: "office blocks" "farm buildings" stores stalls kiosks garages barns stables premises "commercial premises" posts "police posts"
THINGS kind=building unit=building: "police stations" "administrative buildings" "government offices" libraries markets hotels restaurants hangars granaries "grain stores"
THINGS kind=building unit=building: "cultural sites" "post offices" "town halls" businesses workshops "petrol stations" "parish halls"
THINGS kind=building unit=building: establishments "business establishments" branches "bank branches" supermarkets bakeries
THING1 kind=building unit=building: office hangar market store factory museum temple monastery depot hotel restaurant "police station" "post office" garage stable library
THINGS kind=building unit=building: buildings "residential buildings" "apartment buildings" "apartment blocks" structures
THINGS kind=building unit=building: "high-rise buildings" "high-rises" shops warehouses mosques churches facilities offices
THINGS kind=building unit=building: "infrastructure facilities" "office buildings" bridges "infrastructure sites"
THING1 kind=building unit=building: building "apartment block" structure shop warehouse mosque church bridge
THINGS kind=home unit=home: homes houses apartments flats dwellings huts shelters "residential houses" "private houses"
THINGS kind=home unit=home: residences villas bungalows cottages "housing units" tents
THING1 kind=home unit=home: home house apartment flat dwelling hut
THINGS kind=hospital unit=hospital: dispensaries "health posts" "field hospitals" "medical points" "first-aid posts" pharmacies "maternity hospitals" "rural hospitals"
THINGS kind=hospital unit=hospital: hospitals clinics "health facilities" "medical facilities" "health centres" "health centers"
THINGS kind=hospital unit=hospital: "maternity wards" "medical centres" "medical centers"
THING1 kind=hospital unit=hospital: hospital clinic "health centre" "health center" "health facility" "medical center"
THINGS kind=school unit=school: colleges madrasas madrassas lyceums nurseries classrooms "primary schools" "secondary schools" academies
THINGS kind=school unit=school: schools kindergartens universities "educational institutions" "educational facilities"
THING1 kind=school unit=school: school kindergarten university college
THINGS kind=consumer unit=consumer: clients "power users" "utility customers" "household consumers"
THINGS kind=consumer unit=consumer: consumers subscribers "electricity customers" "power customers" premises
THINGS kind=truck unit=truck: "trucks carrying aid" "trucks of food" "truckloads of aid" "aid lorries" "food trucks" "fuel trucks"
THINGS kind=truck unit=truck: trucks lorries truckloads "aid trucks" "lorry loads" "truck loads" "trucks of aid"
THING1 kind=truck unit=truck: truck lorry

# Things that are taken, found or handed over, but never people: a number of them is no figure.
MOD goods=yes: rifles pistols revolvers carbines shotguns machineguns submachineguns weapons firearms handguns grenades mines
MOD goods=yes: landmines explosives bombs bullets cartridges clips magazines detonators fuses knives machetes daggers radios uniforms
MOD goods=yes: knapsacks backpacks helmets devices warheads torpedoes launch-pads phones telephones cellphones computers laptops
MOD goods=yes: cameras drives disks tapes recordings photographs photos pictures images videos paintings icons artefacts artifacts
MOD goods=yes: statues relics manuscripts books documents letters papers passports visas cards licences licenses permits files
MOD goods=yes: messages lists maps tickets packages boxes bags sacks crates containers cylinders pallets bottles items objects goods
MOD goods=yes: coins bricks stones cows goats camels horses donkeys dogs birds parrots animals pigs chickens cats elephants oxen
MOD goods=yes: mules turtles monkeys lions tigers wolves trees crops flowers loaves balloons flags placards banners checkpoints
MOD goods=yes: installations positions barracks headquarters fortifications strongpoints "military sites" locations compounds
MOD goods=yes: garrisons bases outposts trenches bunkers laboratories labs pylons towers antennas pipelines wells farms plots roads
MOD goods=yes: packs parcels kits vouchers tarpaulins mattresses jerrycans satchels
MOD goods=yes: highways streets tunnels dams ports airports airfields stations substations refineries hills heights ridges islands
MOD goods=yes: fields gardens cemeteries graves units brigades battalions platoons regiments divisions squadrons patrols columns
MOD goods=yes: convoys cells squads countries nations regions provinces departments counties cantons zones areas sectors
MOD goods=yes: constituencies companies firms banks organizations organisations groups parties movements factions institutions
MOD goods=yes: agencies associations federations unions clubs teams committees commissions delegations embassies consulates
MOD goods=yes: ministries courts newspapers channels websites accounts proposals agreements treaties contracts laws decrees bills
MOD goods=yes: resolutions amendments questions answers conditions issues topics options reasons ways measures steps decisions
MOD goods=yes: charges complaints lawsuits petitions clauses articles declarations speeches explosions blasts tremors quakes
MOD goods=yes: aftershocks shots volleys incidents events accidents operations missions phases stages trips visits flights tours
MOD goods=yes: trials matches games concerts jobs languages ideas projects programmes programs systems types kinds forms parts
MOD goods=yes: sections pieces rooms beds species samples genes dolphins pigeons
MOD goods=yes: talks meetings rounds sessions elections conferences summits hearings positions statements sheep cattle
MOD goods=yes: casings "electricity posts" "telephone posts" "power posts" "light posts" "lamp posts" "telephone booths"
MOD goods=yes: warrants orders trades transactions commands
MOD goods=yes: places livestock poultry buffaloes chickens
MOD goods=yes: accusations barbs insults notes proposals complaints volleys salvos
