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
