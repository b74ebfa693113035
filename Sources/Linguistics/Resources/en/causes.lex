# What people die or suffer of, so that an earthquake's dead are not laid to a war.

CAUSEWORD cause=disease: cholera ebola Ebola measles malaria dengue mpox Mpox polio typhoid meningitis hepatitis diphtheria tuberculosis
CAUSEWORD cause=disease: HIV AIDS covid Covid COVID-19 epidemic disease diseases malnutrition starvation famine hunger dehydration
CAUSEWORD cause=disease: fever infection infections virus pneumonia diarrhoea diarrhea sepsis starved hypothermia
CAUSEWORD cause=disaster: earthquake earthquakes quake quakes tremor tremors aftershock aftershocks tsunami flood floods flooding
CAUSEWORD cause=disaster: floodwaters landslide landslides mudslide mudslides avalanche avalanches cyclone hurricane typhoon tornado
CAUSEWORD cause=disaster: "the storm" "a storm" "the storms" "tropical storm" "winter storm" "storm surge" thunderstorm thunderstorms
CAUSEWORD cause=disaster: rainstorm rainstorms "heavy storms" "severe storms" drought heatwave wildfire wildfires lightning eruption volcano blizzard monsoon cloudburst rains
CAUSEWORD cause=accident: crash crashed collision collided capsized capsizing derailed derailment overturned accident accidents
CAUSEWORD cause=accident: "building collapse" "bridge collapse" "roof collapse" "tunnel collapse" "wall collapse" "house collapse"
CAUSEWORD cause=accident: "collapse of a" "collapse of the building" "collapse of the roof" "collapse of the bridge" "collapse of an"
CAUSEWORD cause=accident: stampede crush cave-in shipwreck wreck runaway
CAUSEWORD cause=accident sequel=yes: collapsed drowned drowning suffocated blaze
CAUSEWORD cause=violence: gunmen
# An act of violence: what sinks or burns beside it is no accident.
CAUSEWORD cause=violence force=yes: attack attacks strike strikes bombardment
CAUSEWORD cause=violence: mine mines
CAUSEWORD cause=violence force=yes: massacre raid raids
CAUSEWORD cause=violence force=yes: ambush clashes clash fighting
CAUSEWORD cause=violence: militants rebels explosion blast troops soldiers jihadists bandits war
CAUSEWORD cause=violence: offensive invasion
CAUSEWORD cause=violence force=yes: executed murdered assassinated assault
CAUSEWORD cause=disease: dysentery typhus plague anthrax rabies Lassa Marburg flu influenza "bird flu"
CAUSEWORD cause=disease: "yellow fever" encephalitis jaundice kwashiorkor
CAUSEWORD cause=disaster: rain rainfall downpour downpours deluge torrent torrents "flash flood" "flash floods"
CAUSEWORD cause=disaster: "swept away" swollen "burst its banks" inundated
CAUSEWORD cause=disaster: "forest fire" "forest fires" "bush fire" bushfire bushfires wildfire "heat wave" heat
CAUSEWORD cause=disaster: "cold snap" sandstorm tornadoes Cyclone Hurricane Typhoon
CAUSEWORD cause=disaster: mudflow mudflows rockslide rockfall lava volcanic sinkhole "tidal wave" hailstorm
CAUSEWORD cause=disaster: snowstorm magnitude "mud slide" "mud slides"
CAUSEWORD cause=accident: plunged overturning ravine gorge pylon scaffold scaffolding crane elevator "ran into"
CAUSEWORD cause=accident: "rammed into" "ran off the road" "skidded off"
CAUSEWORD cause=accident: "lost control" "ran aground" "rolled over" derail trampled suffocation suffocating
CAUSEWORD cause=accident: smothered electrocuted "carbon monoxide" methane firedamp
CAUSEWORD cause=accident: "gas explosion" "gas leak" "gas cylinder" "gas tank" boiler "short circuit"
CAUSEWORD cause=accident: "factory fire" "house fire" "hotel fire" "hospital fire"
CAUSEWORD cause=accident: "building fire" "apartment fire" "nightclub fire" "market fire" "depot fire"
CAUSEWORD cause=accident: fireworks
CAUSEWORD cause=accident sequel=yes: "caught fire" "fire broke out" "fire swept" "fire tore"
CAUSEWORD cause=accident: "mine collapse" "dam burst" "dam failure" "caved in" "gave way" "head-on"
CAUSEWORD cause=accident: "level crossing" dinghy "rubber boat" ferry
CAUSEWORD cause=accident sequel=yes: sank sunk sinks sinking
CAUSEWORD cause=violence: gunman gun guns bomber bombers assailants attackers
CAUSEWORD cause=violence force=yes: lynched ambushed ambushes battle battles skirmish skirmishes massacred slaughtered
CAUSEWORD cause=violence: jets shrapnel aggression crackdown incursion insurgency
CAUSEWORD cause=violence force=yes: attacked torpedoed bombed shelled torpedo torpedoes hijacked
CAUSEWORD cause=violence: fight fights fought battled
CAUSEWORD cause=violence force=yes: shelling airstrike airstrikes "air strike" "air strikes" bombing bombings gunfire
CAUSEWORD cause=violence: feud executions torture tortured
CAUSEWORD cause=violence: combat onslaught besieged
CAUSEWORD cause=violence: "exchange of fire" "exchange of gunfire" "exchanges of fire" "exchanges of gunfire"
