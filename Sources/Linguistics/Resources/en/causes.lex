# What people die or suffer of, so that an earthquake's dead are not laid to a war.

CAUSEWORD used-by-code cause=disease: cholera ebola Ebola measles malaria dengue mpox Mpox polio typhoid meningitis hepatitis diphtheria tuberculosis
CAUSEWORD used-by-code cause=disease: HIV AIDS covid Covid COVID-19 epidemic disease diseases malnutrition starvation famine hunger dehydration
CAUSEWORD used-by-code cause=disease: fever infection infections virus pneumonia diarrhoea diarrhea sepsis starved hypothermia
CAUSEWORD used-by-code cause=disaster: earthquake earthquakes quake quakes tremor tremors aftershock aftershocks tsunami flood floods flooding
CAUSEWORD used-by-code cause=disaster: floodwaters landslide landslides mudslide mudslides avalanche avalanches cyclone hurricane typhoon tornado
CAUSEWORD used-by-code cause=disaster: storm storms drought heatwave wildfire wildfires lightning eruption volcano blizzard monsoon cloudburst rains
CAUSEWORD used-by-code cause=accident: crash crashed collision collided capsized capsizing derailed derailment overturned accident accidents collapse
CAUSEWORD used-by-code cause=accident: collapsed stampede crush cave-in shipwreck drowned drowning suffocated blaze wreck runaway
CAUSEWORD used-by-code cause=violence: attack attacks strike strikes airstrike airstrikes shelling bombing bombings bombardment gunmen shot shooting bomb
CAUSEWORD used-by-code cause=violence: bombs missile missiles drone drones rocket rockets shell shells mine mines landmine landmines massacre raid raids
CAUSEWORD used-by-code cause=violence: ambush clashes clash fighting militants rebels gunfire explosion blast troops soldiers jihadists bandits war
CAUSEWORD used-by-code cause=violence: artillery mortar mortars grenade grenades stabbed beheaded executed murdered assassinated offensive invasion assault
CAUSEWORD used-by-code cause=disease: dysentery typhus plague anthrax rabies Lassa Marburg flu influenza "bird flu" "yellow fever" encephalitis jaundice kwashiorkor
CAUSEWORD used-by-code cause=disaster: rain rainfall downpour downpours deluge torrent torrents "flash flood" "flash floods" "swept away" swollen "burst its banks" inundated
CAUSEWORD used-by-code cause=disaster: "forest fire" "forest fires" "bush fire" bushfire bushfires wildfire "heat wave" heat "cold snap" sandstorm tornadoes Cyclone Hurricane Typhoon
CAUSEWORD used-by-code cause=disaster: mudflow mudflows rockslide rockfall lava volcanic sinkhole "tidal wave" hailstorm snowstorm magnitude "mud slide" "mud slides"
CAUSEWORD used-by-code cause=accident: plunged overturning ravine gorge pylon scaffold scaffolding crane elevator "ran into" "rammed into" "ran off the road" "skidded off"
CAUSEWORD used-by-code cause=accident: "lost control" "ran aground" "rolled over" derail trampled suffocation suffocating smothered electrocuted "carbon monoxide" methane firedamp
CAUSEWORD used-by-code cause=accident: "gas explosion" "gas leak" "gas cylinder" "gas tank" boiler "short circuit" "factory fire" "house fire" "hotel fire" "hospital fire"
CAUSEWORD used-by-code cause=accident: "building fire" "apartment fire" "nightclub fire" "market fire" "depot fire" "caught fire" "fire broke out" "fire swept" "fire tore" fireworks
CAUSEWORD used-by-code cause=accident: "mine collapse" "dam burst" "dam failure" "caved in" "gave way" "head-on" "level crossing" dinghy "rubber boat" sank sunk ferry
CAUSEWORD used-by-code cause=violence: gunman gun guns firefight crossfire bomber bombers assailants attackers stabbing stabbings knife machete machetes hacked
CAUSEWORD used-by-code cause=violence: lynched ambushed ambushes battle battles skirmish skirmishes massacred slaughtered warplanes warplane jets shrapnel
CAUSEWORD used-by-code cause=violence: Shahed Shaheds UAV UAVs sniper snipers feud executions beheadings torture tortured "suicide vest" IED IEDs combat onslaught besieged
