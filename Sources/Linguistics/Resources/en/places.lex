# Places known by name, until a gazetteer takes their part: capitals, which also stand for their
# governments, and towns and regions that reports of conflict name without saying where they are.

CITY side=Afghanistan capital=yes: Kabul
CITY side=Albania capital=yes: Tirana
CITY side=Algeria capital=yes: Algiers
CITY side=Angola capital=yes: Luanda
CITY side=Argentina capital=yes: "Buenos Aires"
CITY side=Armenia capital=yes: Yerevan
CITY side=Australia capital=yes: Canberra
CITY side=Austria capital=yes: Vienna
CITY side=Azerbaijan capital=yes: Baku
CITY side=Bahrain capital=yes: Manama
CITY side=Bangladesh capital=yes: Dhaka
CITY side=Belarus capital=yes: Minsk
CITY side=Belgium capital=yes: Brussels
CITY side="Bosnia and Herzegovina" capital=yes: Sarajevo
CITY side=Brazil capital=yes: Brasilia Brasília
CITY side=Bulgaria capital=yes: Sofia
CITY side="Burkina Faso" capital=yes: Ouagadougou
CITY side=Burundi capital=yes: Bujumbura Gitega
CITY side=Cambodia capital=yes: "Phnom Penh"
CITY side=Cameroon capital=yes: Yaounde Yaoundé
CITY side=Canada capital=yes: Ottawa
CITY side="Central African Republic" capital=yes: Bangui
CITY side=Chad capital=yes: "N'Djamena" "N’Djamena"
CITY side=Chile capital=yes: Santiago
CITY side=China capital=yes: Beijing
CITY side=Colombia capital=yes: Bogota Bogotá
CITY side="Democratic Republic of Congo" capital=yes: Kinshasa
CITY side="Republic of Congo" capital=yes: Brazzaville
CITY side=Croatia capital=yes: Zagreb
CITY side=Cuba capital=yes: Havana
CITY side=Cyprus capital=yes: Nicosia
CITY side="Czech Republic" capital=yes: Prague
CITY side=Denmark capital=yes: Copenhagen
CITY side=Ecuador capital=yes: Quito
CITY side=Egypt capital=yes: Cairo
CITY side="El Salvador" capital=yes: "San Salvador"
CITY side=Eritrea capital=yes: Asmara
CITY side=Estonia capital=yes: Tallinn
CITY side=Ethiopia capital=yes: "Addis Ababa"
CITY side=Finland capital=yes: Helsinki
CITY side=France capital=yes: Paris
CITY side=Georgia capital=yes: Tbilisi
CITY side=Germany capital=yes: Berlin
CITY side=Ghana capital=yes: Accra
CITY side=Greece capital=yes: Athens
CITY side=Guatemala capital=yes: "Guatemala City"
CITY side=Guinea capital=yes: Conakry
CITY side=Haiti capital=yes: "Port-au-Prince"
CITY side=Honduras capital=yes: Tegucigalpa
CITY side=Hungary capital=yes: Budapest
CITY side=India capital=yes: "New Delhi" Delhi
CITY side=Indonesia capital=yes: Jakarta
CITY side=Iran capital=yes: Tehran
CITY side=Iraq capital=yes: Baghdad
CITY side=Ireland capital=yes: Dublin
CITY side=Israel capital=yes disputed=yes: Jerusalem
CITY side=Israel capital=yes: "Tel Aviv"
CITY side=Italy capital=yes: Rome
CITY side="Ivory Coast" capital=yes: Abidjan Yamoussoukro
CITY side=Japan capital=yes: Tokyo
CITY side=Jordan capital=yes: Amman
CITY side=Kazakhstan capital=yes: Astana
CITY side=Kenya capital=yes: Nairobi
CITY side=Kosovo capital=yes: Pristina
CITY side=Kuwait capital=yes: "Kuwait City"
CITY side=Kyrgyzstan capital=yes: Bishkek
CITY side=Laos capital=yes: Vientiane
CITY side=Latvia capital=yes: Riga
CITY side=Lebanon capital=yes: Beirut
CITY side=Libya capital=yes: Tripoli
CITY side=Lithuania capital=yes: Vilnius
CITY side=Malaysia capital=yes: "Kuala Lumpur"
CITY side=Mali capital=yes: Bamako
CITY side=Mauritania capital=yes: Nouakchott
CITY side=Mexico capital=yes: "Mexico City"
CITY side=Moldova capital=yes: Chisinau Chișinău
CITY side=Morocco capital=yes: Rabat
CITY side=Mozambique capital=yes: Maputo
CITY side=Myanmar capital=yes: Naypyidaw Naypyitaw
CITY side=Nepal capital=yes: Kathmandu
CITY side=Netherlands capital=yes: Amsterdam "The Hague"
CITY side=Nicaragua capital=yes: Managua
CITY side=Niger capital=yes: Niamey
CITY side=Nigeria capital=yes: Abuja
CITY side="North Korea" capital=yes: Pyongyang
CITY side=Norway capital=yes: Oslo
CITY side=Oman capital=yes: Muscat
CITY side=Pakistan capital=yes: Islamabad
CITY side=Panama capital=yes: "Panama City"
CITY side=Peru capital=yes: Lima
CITY side=Philippines capital=yes: Manila
CITY side=Poland capital=yes: Warsaw
CITY side=Portugal capital=yes: Lisbon
CITY side=Qatar capital=yes: Doha
CITY side=Romania capital=yes: Bucharest
CITY side=Russia capital=yes: Moscow
CITY side=Rwanda capital=yes: Kigali
CITY side="Saudi Arabia" capital=yes: Riyadh
CITY side=Senegal capital=yes: Dakar
CITY side=Serbia capital=yes: Belgrade
CITY side=Somalia capital=yes: Mogadishu
CITY side="South Africa" capital=yes: Pretoria
CITY side="South Korea" capital=yes: Seoul
CITY side="South Sudan" capital=yes: Juba
CITY side=Spain capital=yes: Madrid
CITY side="Sri Lanka" capital=yes: Colombo
CITY side=Sudan capital=yes: Khartoum
CITY side=Sweden capital=yes: Stockholm
CITY side=Switzerland capital=yes: Bern
CITY side=Syria capital=yes: Damascus
CITY side=Taiwan capital=yes: Taipei
CITY side=Tajikistan capital=yes: Dushanbe
CITY side=Tanzania capital=yes: "Dar es Salaam" Dodoma
CITY side=Thailand capital=yes: Bangkok
CITY side=Tunisia capital=yes: Tunis
CITY side=Turkey capital=yes: Ankara
CITY side=Turkmenistan capital=yes: Ashgabat
CITY side=Uganda capital=yes: Kampala
CITY side=Ukraine capital=yes: Kyiv Kiev
CITY side="United Arab Emirates" capital=yes: "Abu Dhabi"
CITY side="United Kingdom" capital=yes: London
CITY side="United States" capital=yes: Washington "Washington D.C."
CITY side=Uzbekistan capital=yes: Tashkent
CITY side=Venezuela capital=yes: Caracas
CITY side=Vietnam capital=yes: Hanoi
CITY side=Yemen capital=yes: Sanaa "Sana'a" "Sana’a"
CITY side=Zambia capital=yes: Lusaka
CITY side=Zimbabwe capital=yes: Harare
CITY side=Palestine capital=yes disputed=yes: Ramallah
CITY side=Afghanistan: Kandahar Herat Jalalabad Kunduz "Mazar-i-Sharif"
CITY side=Algeria: Oran
CITY side=Armenia: Gyumri
CITY side=Australia: Sydney Melbourne
CITY side=Bangladesh: "Cox's Bazar" Chittagong
CITY side=Belarus: Brest Gomel
CITY side=Belgium: Antwerp
CITY side="Bosnia and Herzegovina": Mostar "Banja Luka" Srebrenica
CITY side=Brazil: "Rio de Janeiro" "Sao Paulo" "São Paulo"
CITY side="Burkina Faso": Djibo
CITY side=Cambodia: "Siem Reap"
CITY side=Cameroon: Bamenda Douala
CITY side=Canada: Toronto Montreal
CITY side=Chad: Adre Adré
CITY side=China: Shanghai "Hong Kong"
CITY side=Colombia: Cali Medellin Medellín Cucuta Cúcuta
CITY side="Democratic Republic of Congo": Goma Bukavu Uvira Beni Bunia Lubumbashi Masisi Walikale
  Sake Minova Kisangani
CITY side=Ecuador: Guayaquil
CITY side=Egypt: "Sharm el-Sheikh" "El Arish" "el-Arish" Alexandria
CITY side=Ethiopia: Mekelle Gondar "Bahir Dar" Lalibela
CITY side=France: Marseille Strasbourg Lyon
CITY side=Georgia: Batumi Gori
CITY side=Germany: Munich Ramstein Frankfurt Hamburg
CITY side=Greece: Thessaloniki
CITY side=Haiti: "Cap-Haitien" "Cap-Haïtien" Gonaives Gonaïves "Petion-Ville" "Pétion-Ville"
  Kenscoff Mirebalais
CITY side=Honduras: "San Pedro Sula"
CITY side=India: Mumbai Amritsar Imphal
CITY side=Iran: Isfahan Natanz Qom Tabriz "Bandar Abbas"
CITY side=Iraq: Mosul Basra Erbil Irbil Kirkuk Sulaymaniyah Fallujah Najaf Karbala
CITY side=Israel: Haifa Sderot Ashkelon Beersheba Eilat "Kiryat Shmona" Metula
CITY side=Italy: Milan Naples Bologna Turin
CITY side=Japan: Hiroshima Nagasaki Osaka
CITY side=Jordan: Aqaba
CITY side=Kazakhstan: Almaty
CITY side=Kenya: Mombasa Garissa
CITY side=Kosovo: Mitrovica
CITY side=Kyrgyzstan: Osh
CITY side=Lebanon: Tyre Sidon Nabatieh Baalbek Naqoura
CITY side=Libya: Benghazi Misrata Sirte Sebha Derna Tobruk
CITY side=Mali: Gao Kidal Timbuktu Mopti Menaka Ménaka
CITY side=Mexico: Tijuana "Ciudad Juarez" "Ciudad Juárez"
CITY side=Morocco: Casablanca
CITY side=Mozambique: Pemba Palma "Mocimboa da Praia"
CITY side=Myanmar: Yangon Mandalay Lashio Myawaddy Sittwe Loikaw Sagaing Bhamo Myitkyina Kyaukphyu
CITY side=Netherlands: Rotterdam
CITY side=Niger: Diffa
CITY side=Nigeria: Lagos Maiduguri Jos Kano Kaduna
CITY side=Pakistan: Karachi Lahore Peshawar Quetta Rawalpindi
CITY side=Philippines: Davao Marawi
CITY side=Poland: Krakow Kraków Rzeszow Rzeszów Gdansk
CITY side=Russia: "St. Petersburg" "Saint Petersburg" Belgorod Kursk "Rostov-on-Don" Bryansk
  Voronezh Sochi Engels Grozny Sudzha Vladivostok Tula Lipetsk Krasnodar Novorossiysk
CITY side="Saudi Arabia": Jeddah Mecca
CITY side=Somalia: Kismayo Baidoa Beledweyne Bosaso
CITY side="South Africa": Johannesburg "Cape Town"
CITY side="South Korea": Busan
CITY side="South Sudan": Malakal Nasir Bentiu Bor Wau
CITY side=Spain: Barcelona
CITY side=Sudan: Omdurman "El Fasher" "el-Fasher" "Al-Fashir" "al-Fashir" "El-Fasher" "Port Sudan"
  Nyala "El Obeid" "el-Obeid" "Wad Madani" Bahri Geneina "El Geneina" "el-Geneina" Kassala Sennar
  Babanusa Kadugli Tawila Zamzam Merowe
CITY side=Switzerland: Geneva Zurich Davos Lausanne Bürgenstock
CITY side=Syria: Aleppo Homs Hama Idlib Raqqa Daraa "Deir Ezzor" "Deir el-Zour" "Deir al-Zor"
  Latakia Tartus Qamishli Hasakah Manbij Palmyra Sweida Suwayda Kobani
CITY side=Thailand: "Mae Sot"
CITY side=Turkey: Istanbul Antalya Gaziantep Diyarbakir Diyarbakır Izmir
CITY side=Uganda: Entebbe
CITY side=Ukraine: Kharkiv Kharkov Odesa Odessa Lviv Dnipro Zaporizhzhia Zaporizhia Kherson
  Mykolaiv Sumy Chernihiv Poltava Mariupol Bakhmut Avdiivka Pokrovsk Kramatorsk
  Sloviansk Kostiantynivka Toretsk "Chasiv Yar" Kupiansk Vuhledar Lyman Melitopol Berdyansk
  "Kryvyi Rih" "Kryvyi Rig" Nikopol Bucha Irpin Vinnytsia Zhytomyr Rivne
  Lutsk Ternopil Uzhhorod Cherkasy Kropyvnytskyi Khmelnytskyi Izium Enerhodar Pavlohrad
  "Bila Tserkva" Vovchansk Robotyne Kurakhove "Velyka Novosilka" Sievierodonetsk Severodonetsk
  Chernobyl Chornobyl
CITY side="United Arab Emirates": Dubai
CITY side="United Kingdom": Edinburgh Belfast
CITY side="United States": "New York" "Camp David" "Mar-a-Lago" Miami Anchorage "Los Angeles"
  Chicago
CITY side=Uzbekistan: Samarkand
CITY side=Vietnam: "Ho Chi Minh City"
CITY side=Yemen: Aden Hodeidah Hodeida Taiz Taez Marib Mocha Mukalla Saada "Ras Isa" Salif


REGION side=Sudan: Darfur "North Darfur" "South Darfur" "West Darfur" "Central Darfur"
  "East Darfur" Kordofan "North Kordofan" "South Kordofan" "West Kordofan" "White Nile"
  "Blue Nile" Gezira "Al-Jazirah" "al-Jazira" "Red Sea state"
REGION side="Democratic Republic of Congo": "North Kivu" "South Kivu" Ituri Kivu Tanganyika
REGION side=Myanmar: Rakhine "Rakhine State" Shan "Shan State" Kachin "Kachin State" Kayah Kayin
  "Karen State" "Chin State" "Sagaing Region" Magway
REGION side=Ethiopia: Tigray Amhara Oromia Afar
REGION side=Iraq: Kurdistan Anbar Nineveh
REGION side=India: Manipur
REGION side=Azerbaijan: Nakhchivan
REGION side=Somalia: Puntland Jubaland "Lower Shabelle" "Middle Shabelle"
REGION side=Russia: Chechnya Dagestan Ingushetia Tatarstan Siberia
REGION side=Mozambique: "Cabo Delgado"
REGION side=Nigeria: Borno Benue "Plateau State" Zamfara "Borno State"
REGION side=Haiti: Artibonite
REGION side=Syria: Ghouta "Eastern Ghouta" Afrin
REGION side=Israel: Galilee Negev
REGION side=Colombia: Cauca Catatumbo Arauca
REGION side=Yemen: Hadramout Hadhramaut Abyan Shabwa
REGION side="South Sudan": "Upper Nile" "Unity State" Jonglei
REGION side=Pakistan: Balochistan "Khyber Pakhtunkhwa"
REGION side=Spain: Catalonia
REGION side="United Kingdom": "Northern Ireland"
REGION side=China: Xinjiang Tibet

# Where it is in dispute whose a place is, a brief puts it in no country. `side` serves to find it on the map.
CITY side=Georgia disputed=yes: Sukhumi Sokhumi Tskhinvali
CITY side=India disputed=yes: Srinagar Jammu Pahalgam Leh Kargil
CITY side=Pakistan disputed=yes: Muzaffarabad Gilgit Skardu
CITY side=Moldova disputed=yes: Tiraspol
CITY side=Azerbaijan disputed=yes: Stepanakert Khankendi Shusha Shushi
CITY side=Somalia disputed=yes: Hargeisa "Las Anod" Laascaanood
CITY side=Ukraine disputed=yes: Donetsk Luhansk Lugansk Sevastopol Simferopol Kerch
CITY side=Palestine disputed=yes: "Gaza City" Rafah "Khan Younis" "Khan Yunis" Jabalia Jabaliya "Beit Lahia"
  "Beit Lahiya" "Beit Hanoun" "Deir al-Balah" "Deir el-Balah" Nuseirat Bureij Maghazi Jenin Nablus
  Hebron Bethlehem Tulkarem Tulkarm Jericho Shati Mawasi Muwasi "al-Mawasi" Zeitoun Shejaiya
CITY disputed=yes: Laayoune Smara Tifariti Abyei
REGION side=Ukraine disputed=yes: Crimea Donbas Donbass "Luhansk Oblast" "Donetsk Oblast"
  "Donetsk People's Republic" "Luhansk People's Republic"
REGION side=Palestine disputed=yes: Gaza "Gaza Strip" "the Gaza Strip" "West Bank" "occupied West Bank"
  "East Jerusalem"
REGION disputed=yes: Kashmir
REGION side=India disputed=yes: Ladakh "Jammu and Kashmir" "Kashmir Valley"
REGION side=Pakistan disputed=yes: "Azad Kashmir" "Gilgit-Baltistan"
REGION side=Azerbaijan disputed=yes: "Nagorno-Karabakh" Karabakh "Nagorny Karabakh" Artsakh
REGION side=Georgia disputed=yes: Abkhazia "South Ossetia"
REGION side=Moldova disputed=yes: Transnistria "Trans-Dniester" Transdniestria
REGION side=Somalia disputed=yes: Somaliland
REGION side=Israel disputed=yes: "Golan Heights" Golan "Shebaa Farms"
REGION disputed=yes: "Aksai Chin" "Arunachal Pradesh" "Northern Cyprus" Essequibo "Hala'ib"

# Words that say what a name is. PLACEWORD stands before the name (`the village of`), AREAWORD
# behind it (`the Donetsk region`).
PLACEWORD kind=settlement: village town city settlement hamlet "refugee camp" camp suburb township
  municipality "border town" "port city" "frontline town" "front-line town" "coastal city"
  "strategic town" "frontline city" "eastern city" "western city" "southern city" "northern city"
  "urban settlement" capital neighbourhood neighborhood commune "market town" "mining town"
PLACEWORD kind=settlement plural=yes: villages towns cities settlements hamlets camps suburbs
PLACEWORD kind=other: island peninsula port base airport airbase crossing
AREAWORD kind=region: region oblast province state governorate district county prefecture
  department territory raion
AREAWORD kind=region plural=yes: regions oblasts provinces states governorates districts
DIRECTION: eastern western northern southern central northeastern northwestern southeastern
  southwestern north-eastern north-western south-eastern south-western north south east west
  occupied war-torn neighbouring neighboring northeast northwest southeast southwest

# Where people meet, closer than a town. A word before or after it says whose it is.
VENUEWORD: residence palace hotel embassy headquarters villa church basilica office summit
  conference airport consulate monastery chancellery ranch resort compound mansion base
  "presidential palace" "state residence" "official residence" "sidelines" "margins"
WITHIN used-by-code: in inside within
AROUND used-by-code: in at near outside from inside around across within
# What makes a country the place of what is told, and not a party to it: "in Sudan", "an attack on Ukraine".
TOCOUNTRY used-by-code: in at on near inside within across around against over throughout
TOCOUNTRY used-by-code whose=yes: of
TOCOUNTRY used-by-code goal=yes: to into towards toward
# Behind a country: not in it, or not only there.
TOCOUNTRY used-by-code aside=yes: border borders frontier frontiers embassy embassies consulate

# Bodies of water and other names that are places, in nobody's country.
LANDMARK: "Black Sea" "Red Sea" "Sea of Azov" "Strait of Hormuz" "Bab al-Mandab" "Suez Canal"
  "Persian Gulf" "Gulf of Aden" "Mediterranean Sea" "Sahel" "Lake Kivu" "Lake Chad" "South China Sea"
  "Middle East" "Horn of Africa" "Balkans" "Caucasus"
CONTINENT: Europe Africa Asia "Latin America" "North America" "South America"
