# Offices, ranks and bodies: what stands before a name, and what speaks without one.

# An office or trade. In the singular it may precede a name; `vague` ones stay anonymous where the
# text names nobody, `plural` ones are several people.
OFFICE: president "vice president" vice-president "prime minister" premier "deputy prime minister"
  "first deputy prime minister" minister "foreign minister" "defense minister" "defence minister"
  "interior minister" "finance minister" "energy minister" "health minister" "justice minister"
  "information minister" "culture minister" "economy minister" "deputy foreign minister"
  "deputy defense minister" "deputy minister" "minister of foreign affairs" "minister of defense"
  "minister of defence" "minister of health" "minister of the interior" "minister of state"
  "secretary of state" "secretary of defense" "defense secretary" "defence secretary"
  "foreign secretary" "home secretary" "treasury secretary" "press secretary" "interior secretary"
  "state secretary" secretary secretary-general "secretary general" undersecretary
  "under-secretary-general" "under secretary general" "assistant secretary-general"
  chancellor "vice chancellor" pope pontiff king queen prince "crown prince" emir sultan sheikh
  "first lady" "chief of staff" "deputy chief of staff" ambassador "deputy ambassador" envoy
  "special envoy" "peace envoy" "special representative" "presidential envoy" governor
  "regional governor" "deputy governor" mayor "deputy mayor" senator congressman congresswoman
  lawmaker "member of parliament" "national security adviser" "national security advisor"
  "presidential adviser" "presidential aide" adviser advisor aide "top aide" commander
  "army commander" "air force commander" "commander in chief" "commander-in-chief" "army chief"
  "military chief" "armed forces chief" "police chief" "intelligence chief" "rebel leader"
  "military leader" "junta leader" "junta chief" "opposition leader" "faction leader" leader
  "party leader" "supreme leader" "group leader" chief head director director-general
  "director general" "executive director" "country director" "regional director"
  "deputy director" "acting director" coordinator "humanitarian coordinator"
  "emergency relief coordinator" "relief chief" "aid chief" "humanitarian chief" commissioner
  "high commissioner" "commissioner general" commissioner-general "high representative" chair
  chairman chairwoman chairperson chairman-elect speaker "parliament speaker" cardinal patriarch
  bishop archbishop judge justice "chief justice" prosecutor "chief prosecutor"
  "prosecutor general" "prosecutor-general" "attorney general" "foreign policy chief"
  "rights chief" "human rights chief" negotiator "chief negotiator" "lead negotiator" "head of delegation"
  mediator "chief mediator" counterpart "under-secretary of state" "head of state" "head of government" president-elect
  co-president "co-chair" warlord representative delegate rector headmaster principal abbot rabbi imam
OFFICE: "acting president" "interim president" "transitional president" "former president"
  "ex-president" "interim prime minister" "acting prime minister" "former prime minister"
  "acting foreign minister" "interim leader" "caretaker prime minister" "deputy head"
  "deputy chief" "deputy commander" "mission chief" "head of mission" "chief of mission"

OFFICE speaks=yes bare=yes: spokesman spokeswoman spokesperson
OFFICE speaks=yes: "army spokesman" "military spokesman"
  "military spokesperson" "army spokesperson" "government spokesman" "government spokesperson"
  "chief spokesman" "rebel spokesman" "foreign ministry spokesman" "foreign ministry spokeswoman"
  "foreign ministry spokesperson" "police spokesman" "police spokesperson" "deputy spokesperson"
  "deputy spokesman" spokesmen spokespeople "civil defense spokesman" "civil defence spokesman"

# Of nobody in particular until a name follows.
OFFICE vague=yes: official diplomat source officer lawmaker-elect negotiators-source "security source"
  "military source" "security official" "military official" "health official" "defense official"
  "defence official" "government official" "intelligence official" "administration official"
  "local official" "police officer" "senior official" "western diplomat" "palestinian official"
  "rebel commander" "field commander" resident witness survivor doctor medic nurse journalist
  activist teacher farmer analyst historian researcher lawyer "aid worker" "rescue worker"
  paramedic surgeon priest expert volunteer refugee soldier
OFFICE vague=yes plural=yes nobody=yes: officials diplomats sources "security sources" "military sources"
  "security officials" "military officials" "health officials" "defense officials"
  "defence officials" "government officials" "intelligence officials" "administration officials"
  "local officials" "senior officials" "medical sources" "local sources" "hospital officials"
  "aid officials" "regional officials"
OFFICE vague=yes plural=yes: "police officers" residents witnesses survivors doctors
  medics nurses journalists activists analysts researchers "aid workers" "rescue workers"
  paramedics rescuers authorities "local authorities" "military authorities"
  "health authorities" "eyewitnesses" villagers prosecutors investigators experts lawyers
  "rights groups" "aid groups" "aid agencies" "human rights groups" "relief agencies"
  "rescue teams"
  organisers organizers protesters
  demonstrators fishermen farmers shopkeepers relatives opponents critics
OFFICE vague=yes plural=yes captor=yes: rebels militants insurgents separatists
OFFICE vague=yes: protester villager aid-worker logistician "health worker" relative neighbour neighbor
  shopkeeper fisherman rescuer eyewitness insider
OFFICE plural=yes: counterparts representatives leaders negotiators mediators presidents ministers "foreign ministers" "defense ministers"
  "defence ministers" "prime ministers" envoys ambassadors "heads of state" "heads of government"
  governors mayors lawmakers senators generals commanders aides advisers delegates
  "rebel leaders" "military leaders" "world leaders"
OFFICE plural=yes proper=yes: "european leaders" "g7 leaders"

# Officials whom figures count too.
FOLK kind=person role=official: "security officials" "military officials" "health officials"
  "defense officials" "defence officials" "government officials" "intelligence officials"
  "administration officials" "local officials" "senior officials" "hospital officials" "aid officials"
  "regional officials" "security sources" "military sources" "medical sources" "local sources"

RANK: Gen Lt Maj Capt Col Brig Adm "Gen." "Lt. Gen." "Maj. Gen." "Brig. Gen." "Col." "Lt. Col." "Maj." "Capt." "Adm."
  "Rear Adm." "Vice Adm." "Sgt." "Lt." "Cmdr." "Lt. Cmdr." General "Lieutenant General"
  "Lieutenant-General" "Major General" "Major-General" "Brigadier General" "Brigadier-General"
  Brigadier Colonel "Lieutenant Colonel" Major Lieutenant Admiral "Rear Admiral" "Vice Admiral"
  Sergeant Marshal "Field Marshal" "Army General" "Staff Sergeant" Captain Inspector "Chief Inspector"
  "Wing Commander" "Squadron Leader" "Air Marshal" "Air Vice Marshal" "Air Commodore" "Group Captain"
  "Flight Lieutenant" "Lance Corporal" "Warrant Officer" "Petty Officer" Commandant Comandante
  Subcomandante Constable Sheriff Detective "Maj Gen" "Lt Gen" "Lt Col" "Brig Gen" "Maj.-Gen."
  Superintendent Corporal Commodore "Cpl." "Insp."
HONORIFIC: Mr Mrs Ms Dr "Mr." "Mrs." "Ms." "Dr." Sir Dame Lord Lady Rev "Rev." "Sen." "Rep."
  "Gov." "Prof." Professor Sister Father Monsignor Sayyed Sayyid Sheikh Ayatollah Mullah Imam "Hon." Archdeacon Deacon Abbot Abbess Rabbi Pastor Canon Chaplain Princess Baroness Baron
  Count Countess Duke Duchess Maulana Mufti "Grand Mufti" Alhaji Hajj Haji Malam Mallam Engineer Attorney
  Comrade Brother

# Words that qualify an office without changing whose it is.
QUALIFIER: senior top former acting interim outgoing incoming newly-elected transitional embattled
  de-facto ousted exiled deputy chief local regional high-ranking high-level unnamed unidentified
  military-appointed rebel-appointed top-ranking ranking junior second-ranking longtime
  influential veteran newly-appointed caretaker international opposition civilian western european forensic
# The field that somebody works in.
QUALIFIER field=yes: health hospital rescue defense defence security military army police government
  intelligence aid relief medical emergency humanitarian diplomatic judicial prison election customs
  coalition ministry embassy presidential parliamentary council court party company union school
  university railway energy disaster border airport tribal rebel church federal provincial district city municipal village camp

# Particles inside a name.
PARTICLE: von der den van de del di da dos du al el bin ibn ben abu la le ter zu bint ould ag mac
  "von der" "van der" "de la" al-
ROMAN: Jr. II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XXIII

# Kinds of body. After a country, a place or another name they make the name of one.
BODYNOUN: ministry army military navy "air force" "air forces" "armed forces" "general staff"
  government parliament presidency cabinet "foreign ministry" "defense ministry"
  "defence ministry" "health ministry" "interior ministry" "ministry of defense"
  "ministry of defence" "ministry of health" "ministry of foreign affairs"
  "ministry of the interior" "ministry of internal affairs" "ministry of justice"
  "ministry of energy" "finance ministry" "energy ministry" "justice ministry"
  "education ministry" "security ministry" "trade ministry" "oil ministry" "transport ministry"
  "agriculture ministry" "foreign affairs ministry" "home ministry" "public health ministry"
  "public security ministry" "state security ministry" "emergencies ministry" "information ministry" "culture ministry" "ground forces" "naval forces"
  "security forces" "security council" "security service" "security services" "secret service"
  "intelligence service" "intelligence services" "intelligence agency" "military intelligence"
  "emergency service" "emergency services" "state emergency service" "civil defense"
  "civil defence" "civil protection" police "national police" "federal police" "border guard"
  "border guards" "national guard" "coast guard" "coastguard" embassy "supreme court"
  "central bank" "red crescent" "red cross" "red crescent society" "red cross society"
  "human rights commission" "electoral commission" "transitional council" "governing council"
  "transitional government" "interim government" "transitional authorities" "military council"
  "general command" "supreme command" "high command" "southern command" "central command"
  "air defense forces" "air defence forces" "defense forces" "defence forces" "special forces"
  "rapid response service" "disaster management agency" "national security council"
  "prosecutor's office" "prosecutor’s office" "president's office" "president’s office"
  "prime minister's office" "prime minister’s office" "governor's office"
  "government media office" "media office" delegation "negotiating team" administration
  "regional administration" "military administration" "regional military administration"
  "health department" "fire department" "human rights office" "humanitarian office"
  "state department" "treasury department" "justice department" "foreign office" "home office"
  junta coalition "joint chiefs of staff" "joint staff" "military command" "ruling party" opposition "news agency" "red cross committee"

# Bodies that everyone calls by one name. `side` where they speak for a state or party.
BODYNAME side="United States": "White House" Pentagon "State Department" "U.S. Embassy" CIA FBI
  CENTCOM "U.S. Central Command" "Central Command" "Treasury Department" USAID
  "Trump administration" "Biden administration" Congress Senate "National Security Council"
BODYNAME side=Russia: Kremlin FSB "Wagner Group" Wagner "State Duma" Duma "Roscosmos"
BODYNAME side=Ukraine: "Verkhovna Rada" SBU HUR "Azov Brigade"
BODYNAME side="United Kingdom": "Downing Street" "Foreign Office" "Whitehall"
BODYNAME side=France: Élysée Elysee "Quai d'Orsay"
BODYNAME side=Israel: IDF Mossad "Shin Bet" Knesset COGAT "Israel Defense Forces"
  "Israeli Defense Forces"
BODYNAME side=Palestine: "Palestinian Authority" "Palestinian Red Crescent" PLO
  "Gaza Health Ministry" "Gaza health ministry"
BODYNAME side=Hamas captor=yes: Hamas "Hamas-run health ministry" "Qassam Brigades" "al-Qassam Brigades"
BODYNAME side="Islamic Jihad": "Islamic Jihad" "Palestinian Islamic Jihad"
BODYNAME side=Hezbollah: Hezbollah Hizbollah Hizbullah
BODYNAME side=Houthis: Houthis Houthi "Ansar Allah"
BODYNAME side=Iran: IRGC "Revolutionary Guards" "Revolutionary Guard" "Quds Force"
BODYNAME side=Sudan: "Sudanese Armed Forces" SAF "Transitional Sovereignty Council"
  "Sovereignty Council"
BODYNAME side="Rapid Support Forces": "Rapid Support Forces" RSF
BODYNAME side="Democratic Republic of Congo": FARDC
BODYNAME side=M23: M23 "Congo River Alliance" AFC/M23
BODYNAME side=Myanmar: Tatmadaw "State Administration Council"
BODYNAME side="Arakan Army": "Arakan Army"
BODYNAME side="National Unity Government": "National Unity Government"
BODYNAME side=Taliban: Taliban
BODYNAME side="Islamic State": "Islamic State" ISIS ISIL Daesh "Islamic State group"
BODYNAME side="Boko Haram" captor=yes: "Boko Haram" ISWAP
BODYNAME side="al-Shabab": al-Shabaab al-Shabab Al-Shabaab Al-Shabab
BODYNAME side=JNIM: JNIM "Group for the Support of Islam and Muslims"
BODYNAME side=MNDAA: MNDAA "Myanmar National Democratic Alliance Army"
BODYNAME side=TNLA: TNLA "Ta'ang National Liberation Army"
BODYNAME: KNLA FDLR CODECO Wazalendo TTP
BODYNAME side="al-Qaeda": al-Qaeda al-Qaida Al-Qaeda AQAP
BODYNAME side="Syrian Democratic Forces": "Syrian Democratic Forces" SDF
BODYNAME side="Hayat Tahrir al-Sham": "Hayat Tahrir al-Sham" HTS
BODYNAME side=Tigray: TPLF "Tigray People's Liberation Front"
BODYNAME side=FARC captor=yes: FARC
BODYNAME side=ELN captor=yes: ELN "National Liberation Army"
BODYNAME side="Abu Sayyaf" captor=yes: "Abu Sayyaf"
BODYNAME side=Kurds: PKK "Kurdistan Workers' Party" Peshmerga peshmerga YPG
BODYNAME aid=yes: UNICEF OCHA UNHCR WHO WFP UNRWA IOM "World Health Organization" "World Food Programme"
  "World Food Program" "International Organization for Migration" "International Committee of the Red Cross"
  "Red Cross" "Red Crescent" "Syrian Red Crescent"
BODYNAME: NATO Nato "European Union" EU "European Commission" "European Council"
  "European Parliament" "United Nations" UN "U.N." "UN Security Council" "U.N. Security Council"
  "Security Council" "General Assembly" MINUSMA MONUSCO UNIFIL
  UNAMA UNMISS "UN Human Rights Office" OHCHR HRMMU IAEA OSCE ICRC ICC
  ICJ IMF "International Criminal Court" "International Court of Justice" "World Bank"
  "African Union" AU ECOWAS IGAD SADC "Arab League" "East African Community" ASEAN CARICOM
  "Gulf Cooperation Council" GCC OPEC BRICS G7 G20 "Group of Seven" "Amnesty International"
  "Human Rights Watch" "Doctors Without Borders" "Médecins Sans Frontières" MSF
  "Save the Children" Oxfam CARE "Norwegian Refugee Council" NRC "Islamic Relief" "White Helmets"
  "Syrian Observatory for Human Rights" ACLED "International Crisis Group" "Crisis Group"
  "Institute for the Study of War" ISW "Mercy Corps" "International Rescue Committee" IRC
  "UN Women" UNFPA "UN refugee agency" "U.N. refugee agency" "UN children's agency"
  "U.N. children’s agency" "UN migration agency" "U.N. human rights office" "UN rights office"

# Behind "the", a body where it speaks: "the electoral commission said".
BODYHEAD: agency authority commission committee council union federation association organisation
  organization network service department office institute observatory monitor watchdog bureau board
  company operator hospital court tribunal consulate church university mission secretariat
  directorate command brigade battalion alliance front movement party militia bloc regulator
  charity diocese clinic foundation

# With capitals before it, the last word of the name of a body.
ORGWORD: Network Group Committee Union Association Observatory Centre Center Council Agency
  Organization Organisation Foundation Front Movement Party Alliance Coalition Federation Society
  Institute Fund Programme Program Hospital University Commission Authority Administration Bureau
  Department Command Brigade Battalion Corps Division Forces Army Guard Service Directorate Mission
  Court Tribunal Board Secretariat Diocese Police Militia Corporation Corp Bank Trust Campaign
  Inspectorate Chamber Consortium Confederation
  Team Community Initiative Forum League Watch Crescent Monitor Ministry Office Syndicate Congress Assembly

# Who prints it.
OUTLET: AFP "Agence France-Presse" Reuters AP "Associated Press" BBC CNN NBC CBS ABC PBS NPR
  "Fox News" Fox Bloomberg "New York Times" "Washington Post" "Wall Street Journal" Guardian
  "Financial Times" Axios Politico TASS Tass "RIA Novosti" RIA Interfax Ukrinform Suspilne
  "Kyiv Independent" "Al Jazeera" al-Jazeera "Al Arabiya" Haaretz "Times of Israel" WAFA Anadolu
  Xinhua Kyodo DPA dpa EFE ANSA SANA "Radio Free Europe" "RFE/RL" "Voice of America" VOA
  "Sudan Tribune" "Radio Dabanga" Irrawaddy "Myanmar Now" "Der Spiegel" "Bild am Sonntag" "Le Monde" "La Repubblica"
  Euronews "Sky News" Newsweek Time "France 24" "Deutsche Welle" DW NHK "state media"
  "state television" "state TV" "local media" "Israeli media" "Russian media"
  "Ukrainska Pravda" Interfax-Ukraine "El Tiempo" "La Prensa Gráfica" "El País" Kan "Channel 12"
  "Channel 13" "Channel 14" "Yedioth Ahronoth" Ynet Walla "Jerusalem Post" "Al Mayadeen" "Al Manar"
  Al-Manar "Al Hadath" Tasnim "Fars News" IRNA IRIB "Press TV" Dawn "Geo News" "The Hindu" PTI
  "Le Figaro" "Libération" "Die Welt" "Bild" "Frankfurter Allgemeine" "Corriere della Sera" Meduza
  Kommersant "Novaya Gazeta" "Radio Okapi" "Daily Trust" "Premium Times" "The National" "Asharq Al-Awsat"
  "Middle East Eye" "The Times" "Daily Telegraph" "The Telegraph" "The Independent" "The Economist"
  "Nikkei" "Yonhap" "NBC News" "CBS News" "ABC News" "Sky News Arabia" "Radio Free Asia"
  "Nine News" "Los Angeles Times" "USA Today" "The Atlantic" "Foreign Policy" "Daily Mail"
  "state radio" "local radio" "local television" "local newspapers" "state news agency" "state broadcaster" "public broadcaster"
OUTLET several=yes: reporters journalists newsmen
PLATFORM: Telegram X Twitter Facebook "Truth Social" Instagram WhatsApp YouTube TikTok WeChat
  LinkedIn VKontakte Weibo Bluesky Mastodon Viber "social media" "social network" "social platform"

# What begins a sentence with a capital and is no name.
OPENING: meanwhile elsewhere earlier separately overall however moreover nevertheless additionally
  initially originally finally eventually footage images videos video residents negotiations peace
  nobody none efforts attacks strikes shelling fighting reports thousands dozens hundreds humanitarian tensions
  both sides ukraine-based western critics supporters thanks despite amid
# Names that carry their particle with a hyphen.
PARTICLED: al-Menfi al-Burhan al-Sharaa al-Assad al-Sisi al-Sudani al-Maliki al-Sadr al-Houthi
  el-Sisi el-Burhan al-Shaibani al-Thani al-Jolani al-Bashir al-Hayya al-Hajjaj al-Alimi al-Dweik
  al-Araji al-Zaidi al-Saud al-Mashat al-Hilu al-Dabaiba Al-Burhan Al-Sharaa Al-Thani
VENUENAME side="United States": "Oval Office" "Mar-a-Lago" "Rose Garden" "Camp David"
VENUENAME side=Vatican: "St. Peter's Square" "St. Peter’s Square" "St. Peter's Basilica"
  "St. Peter’s Basilica" "Sistine Chapel"
VENUENAME side=Turkey: "Dolmabahce Palace" "Dolmabahçe Palace" "Ciragan Palace"
