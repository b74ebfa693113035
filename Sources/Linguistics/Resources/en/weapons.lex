# What people are killed with and buildings damaged by. Each is violence too; one name for each kind of weapon.

CAUSEWORD cause=violence weapon=drone: drone drones UAV UAVs uavs Shahed Shaheds shahed shaheds quadcopter quadcopters
  "drone attack" "drone attacks" "drone strike" "drone strikes" "drone assault" "kamikaze drones"
CAUSEWORD cause=violence weapon=missile: missile missiles Iskander Iskanders Kalibr Kalibrs Kinzhal
  "cruise missiles" "ballistic missiles" "missile attack" "missile attacks" "missile strikes"
CAUSEWORD cause=violence weapon=rocket: rocket rockets "rocket attacks" "rocket strikes" Katyusha Katyushas "Grad rockets" RPG RPGs
CAUSEWORD cause=violence weapon=airstrike: airstrike airstrikes "air strike" "air strikes" "aerial strikes" "air raids" "air attacks" "bombing raids"
  warplane warplanes "fighter jet" "fighter jets" gunship gunships
CAUSEWORD cause=violence weapon="glide bomb": "glide bomb" "glide bombs" "guided bomb" "guided bombs" "guided aerial bombs" KAB KABs
CAUSEWORD cause=violence weapon=artillery: artillery howitzer howitzers shelling shelled shell shells "artillery shell" "artillery shells" "artillery strikes"
CAUSEWORD cause=violence weapon=mortar: mortar mortars "mortar shell" "mortar shells" "mortar rounds" "mortar bombs"
CAUSEWORD cause=violence weapon=bomb: bomb bombs bombing bombings explosives
CAUSEWORD cause=violence weapon="roadside bomb": IED IEDs
CAUSEWORD cause=violence weapon="suicide bomb": "suicide vest" "suicide bomber" "suicide bombers"
CAUSEWORD cause=violence weapon=landmine: landmine landmines minefield
CAUSEWORD cause=violence weapon=gun: gunfire gunshot gunshots bullet bullets sniper snipers shot shooting shootings shootout firefight crossfire "shot dead" "gunned down" "shot to death"
CAUSEWORD cause=violence weapon=grenade: grenade grenades
CAUSEWORD cause=violence weapon=blade: knife knives machete machetes stabbed stabbing stabbings hacked beheaded beheadings "stabbed to death" "hacked to death"
CAUSEWORD cause=violence weapon="chemical agent": sarin chlorine
