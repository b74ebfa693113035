# Nouns that reports count, with what they are: `kind` chooses the metric, `role` says who was affected.
#
# FOLK and THINGS are plural, FOLK1 and THING1 singular: 'three drone operators' counts operators, not drones.

FOLK kind=person: people persons individuals victims others souls humans relatives family-members members
FOLK kind=person: "family members" "members of the public" "members of one family" "members of the same family"
FOLK1 kind=person: person individual victim human relative member brother sister cousin son daughter father mother wife
FOLK1 kind=person: husband uncle nephew niece grandmother grandfather
FOLK kind=person: brothers sisters cousins sons daughters parents wives husbands grandchildren friends neighbours neighbors
FOLK kind=person role=civilian: civilians non-combatants noncombatants residents villagers townspeople townsfolk bystanders
FOLK kind=person role=civilian: passersby passers-by inhabitants citizens locals shoppers worshippers worshipers pilgrims
FOLK kind=person role=civilian: mourners commuters passengers motorists pedestrians tourists holidaymakers families
FOLK kind=person role=civilian: settlers homeowners customers guests diners churchgoers tenants households
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
FOLK kind=person role=medic: "ambulance workers" "health care workers" "healthcare workers" physicians "ambulance crew"
FOLK1 kind=person role=medic: medic paramedic doctor nurse surgeon physician "health worker" "ambulance driver"
FOLK kind=person role=journalist: journalists reporters correspondents cameramen photographers "media workers" newsmen
FOLK kind=person role=journalist: photojournalists broadcasters editors
FOLK1 kind=person role=journalist: journalist reporter correspondent cameraman photographer photojournalist editor
FOLK kind=person role=aidworker: "aid workers" "relief workers" "humanitarian workers" volunteers "UN staff" staffers
FOLK1 kind=person role=aidworker: "aid worker" "relief worker" "humanitarian worker" volunteer staffer
FOLK kind=person role=police: policemen "police officers" policewomen gendarmes constables "police agents" cops
FOLK1 kind=person role=police: policeman "police officer" policewoman gendarme constable "police agent" patrolman
FOLK kind=person role=responder: firefighters firemen rescuers "rescue workers" "emergency workers" sappers deminers
FOLK1 kind=person role=responder: firefighter fireman rescuer "rescue worker" sapper deminer
FOLK kind=person role=worker: workers labourers laborers miners fishermen farmers peasants drivers employees staff truckers
FOLK kind=person role=worker: herders herdsmen shepherds guards watchmen engineers technicians sailors seafarers teachers
FOLK kind=person role=worker: builders bodyguards electricians lawyers judges professors priests monks clergymen bishops
FOLK kind=person role=worker: jesuits missionaries businessmen traders merchants vendors loggers harvesters gravediggers
FOLK kind=person role=worker: academics intellectuals scientists servants maids midwives crewmembers crewmen "crew members" crew pilots
FOLK1 kind=person role=worker: worker labourer laborer miner fisherman farmer peasant driver employee trucker herder
FOLK1 kind=person role=worker: shepherd guard watchman engineer technician sailor seafarer teacher builder bodyguard
FOLK1 kind=person role=worker: electrician lawyer judge professor priest monk clergyman bishop missionary businessman trader
FOLK1 kind=person role=worker: merchant vendor scientist servant maid midwife crewman crewmember pilot contractor jesuit magistrate
FOLK kind=person role=student: students undergraduates seminarians trainees contractors
FOLK1 kind=person role=student: student seminarian trainee
FOLK kind=person role=official: officials politicians lawmakers legislators deputies mayors councillors councilmen ministers
FOLK kind=person role=official: diplomats governors candidates activists leaders unionists organizers
FOLK kind=person role=official: prosecutors senators congressmen ambassadors executives magistrates
FOLK1 kind=person role=official: official politician lawmaker legislator deputy mayor councillor councilman minister
FOLK1 kind=person role=official: diplomat governor candidate activist leader unionist prosecutor senator congressman
FOLK kind=person role=protester: protesters protestors demonstrators strikers rioters
FOLK1 kind=person role=protester: protester protestor demonstrator rioter
FOLK kind=person role=suspect: suspects criminals smugglers traffickers "drug traffickers" murderers assassins
FOLK1 kind=person role=suspect: suspect criminal smuggler trafficker
FOLK kind=person role=peacekeeper: peacekeepers "blue helmets"
FOLK1 kind=person role=peacekeeper: peacekeeper
FOLK kind=person role=refugee: refugees "displaced people" "displaced persons" migrants "asylum seekers" returnees evacuees
FOLK1 kind=person role=refugee: refugee migrant returnee evacuee
FOLK kind=person role=foreigner: foreigners nationals
FOLK1 kind=person role=foreigner: foreigner national

FOLK kind=combatant role=soldier: soldiers troops servicemen servicewomen "service members" "military personnel" personnel
FOLK kind=combatant role=soldier: officers sergeants lieutenants captains colonels majors generals corporals privates
FOLK kind=combatant role=soldier: conscripts recruits reservists marines paratroopers commandos infantrymen airmen
FOLK kind=combatant role=soldier: "border guards" defenders mercenaries cadets troopers "members of the armed forces" effectives
FOLK1 kind=combatant role=soldier: soldier serviceman servicewoman officer sergeant lieutenant captain colonel major general
FOLK1 kind=combatant role=soldier: corporal conscript recruit reservist marine paratrooper commando airman cadet mercenary
FOLK kind=combatant role=militant: militants fighters rebels insurgents guerrillas guerillas terrorists gunmen militiamen
FOLK kind=combatant role=militant: combatants jihadists extremists attackers assailants bombers separatists paramilitaries
FOLK kind=combatant role=militant: bandits subversives commanders operatives partisans "militia members" "guerrilla members"
FOLK kind=combatant role=militant: infiltrators hijackers kidnappers contras
FOLK1 kind=combatant role=militant: militant fighter rebel insurgent guerrilla guerilla terrorist gunman militiaman combatant
FOLK1 kind=combatant role=militant: jihadist extremist attacker assailant bomber separatist bandit subversive commander
FOLK1 kind=combatant role=militant: operative partisan hijacker

FOLK kind=captive role=prisoner: prisoners POWs "prisoners of war" "war prisoners" captives detainees inmates PoWs
FOLK1 kind=captive role=prisoner: prisoner POW "prisoner of war" captive detainee inmate
FOLK kind=hostage role=hostage: hostages abductees
FOLK1 kind=hostage role=hostage: hostage abductee
FOLK kind=body: bodies corpses remains
FOLK1 kind=body: body corpse
FOLK kind=life: lives
FOLK1 kind=life: life

# Who a people is named after is capitalised and ends in -s; the rules count those without a list.

THINGS kind=drone unit=drone: drones UAVs uavs UAV "unmanned aerial vehicles" "unmanned aircraft" shaheds Shaheds "attack UAVs"
THINGS kind=drone unit=drone: Shahed-136s quadcopters "drone aircraft" "kamikaze drones" Gerans "strike UAVs" "Shahed-type"
THING1 kind=drone unit=drone: drone Shahed quadcopter
THINGS kind=missile unit=missile: missiles "cruise missiles" "ballistic missiles" Kalibrs Iskanders Tomahawks Kinzhals
THING1 kind=missile unit=missile: missile Kalibr Iskander Kinzhal
THINGS kind=airweapon unit=target: "aerial targets" "air targets" "drones and missiles" "missiles and drones"
THINGS kind=airweapon unit=target: "air attack weapons" "aerial weapons" "aerial objects" projectiles
THINGS kind=rocket unit=rocket: rockets
THING1 kind=rocket unit=rocket: rocket
THINGS kind=glidebomb unit=bomb: "glide bombs" "guided bombs" "guided aerial bombs" "guided air bombs" KABs "aerial bombs"
THINGS kind=glidebomb unit=bomb: "guided aviation bombs"
THING1 kind=glidebomb unit=bomb: "glide bomb" "guided bomb" "aerial bomb"
THINGS kind=shell unit=shell: shells "artillery shells" "mortar shells" "artillery rounds" "mortar rounds" mortars
THING1 kind=shell unit=shell: shell "artillery shell" "mortar shell"
THINGS kind=strike unit=strike: airstrikes "air strikes" "air raids" sorties "missile strikes" "drone strikes" strikes
THINGS kind=strike unit=strike: "aerial attacks" "drone attacks" bombardments "artillery strikes" "rocket attacks"
THINGS kind=strike unit=strike: "strikes and attacks" raids
THING1 kind=strike unit=strike: airstrike "air strike" strike raid
THINGS kind=assault unit=attack: attacks assaults "ground attacks" clashes "combat engagements" "combat clashes" "assault operations"
THINGS kind=assault unit=attack: "offensive actions" offensives
THING1 kind=assault unit=attack: assault clash
THINGS kind=aircraft unit=aircraft: aircraft planes airplanes aeroplanes jets warplanes helicopters "fighter jets"
THINGS kind=aircraft unit=aircraft: "strategic bombers" airliners choppers gunships
THING1 kind=aircraft unit=aircraft: plane airplane jet warplane helicopter "fighter jet" airliner chopper gunship
THINGS kind=vehicle unit=vehicle: vehicles tanks "armored vehicles" "armoured vehicles" APCs howitzers "artillery systems"
THINGS kind=vehicle unit=vehicle: "personnel carriers" "fighting vehicles" jeeps cars "artillery pieces" launchers MLRS
THINGS kind=vehicle unit=vehicle: "rocket launchers" "armoured personnel carriers" "armored personnel carriers" bulldozers
THINGS kind=vehicle unit=vehicle: buses ambulances motorcycles
THING1 kind=vehicle unit=vehicle: vehicle tank car howitzer jeep bus ambulance
THINGS kind=vessel unit=vessel: ships boats vessels frigates corvettes submarines ferries tankers warships speedboats
THING1 kind=vessel unit=vessel: ship boat vessel frigate corvette submarine ferry tanker warship
THINGS kind=settlement unit=settlement: villages towns settlements cities hamlets localities communities municipalities
THINGS kind=settlement unit=settlement: "population centers" "populated areas" districts neighbourhoods neighborhoods
THING1 kind=settlement unit=settlement: village town settlement city hamlet locality community
THINGS kind=building unit=building: buildings "residential buildings" "apartment buildings" "apartment blocks" structures
THINGS kind=building unit=building: "high-rise buildings" "high-rises" shops warehouses mosques churches facilities offices
THINGS kind=building unit=building: "infrastructure facilities" "office buildings" bridges "infrastructure sites"
THING1 kind=building unit=building: building "apartment block" structure shop warehouse mosque church bridge
THINGS kind=home unit=home: homes houses apartments flats dwellings huts shelters "residential houses" "private houses"
THINGS kind=home unit=home: "housing units" tents
THING1 kind=home unit=home: home house apartment flat dwelling hut
THINGS kind=hospital unit=hospital: hospitals clinics "health facilities" "medical facilities" "health centres" "health centers"
THINGS kind=hospital unit=hospital: "maternity wards" "medical centres" "medical centers"
THING1 kind=hospital unit=hospital: hospital clinic "health centre" "health center" "health facility" "medical center"
THINGS kind=school unit=school: schools kindergartens universities "educational institutions" "educational facilities"
THING1 kind=school unit=school: school kindergarten university college
THINGS kind=consumer unit=consumer: consumers subscribers "electricity customers" "power customers" premises
THINGS kind=truck unit=truck: trucks lorries truckloads "aid trucks" "lorry loads" "truck loads" "trucks of aid"
THING1 kind=truck unit=truck: truck lorry
