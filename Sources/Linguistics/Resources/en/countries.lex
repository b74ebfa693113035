# Countries and what belongs to them. `side` is the name that a brief prints.
#
# COUNTRY names the country or its government; DEMONYM its people or what is theirs. A name that
# is also something else in English (Georgia, Chad, Jordan) stays a country unless a lexicon or
# rule knows better.

COUNTRY side=Afghanistan code=AF: Afghanistan
COUNTRY side=Albania code=AL: Albania
COUNTRY side=Algeria code=DZ: Algeria
COUNTRY side=Andorra code=AD: Andorra
COUNTRY side=Angola code=AO: Angola
COUNTRY side="Antigua and Barbuda" code=AG: "Antigua and Barbuda" Antigua
COUNTRY side=Argentina code=AR: Argentina
COUNTRY side=Armenia code=AM: Armenia
COUNTRY side=Australia code=AU: Australia
COUNTRY side=Austria code=AT: Austria
COUNTRY side=Azerbaijan code=AZ: Azerbaijan
COUNTRY side=Bahamas code=BS: Bahamas "The Bahamas"
COUNTRY side=Bahrain code=BH: Bahrain
COUNTRY side=Bangladesh code=BD: Bangladesh
COUNTRY side=Barbados code=BB: Barbados
COUNTRY side=Belarus code=BY: Belarus Belorussia
COUNTRY side=Belgium code=BE: Belgium
COUNTRY side=Belize code=BZ: Belize
COUNTRY side=Benin code=BJ: Benin
COUNTRY side=Bhutan code=BT: Bhutan
COUNTRY side=Bolivia code=BO: Bolivia
COUNTRY side="Bosnia and Herzegovina" code=BA: "Bosnia and Herzegovina" Bosnia "Bosnia-Herzegovina"
COUNTRY side=Botswana code=BW: Botswana
COUNTRY side=Brazil code=BR: Brazil
COUNTRY side=Brunei code=BN: Brunei
COUNTRY side=Bulgaria code=BG: Bulgaria
COUNTRY side="Burkina Faso" code=BF: "Burkina Faso"
COUNTRY side=Burundi code=BI: Burundi
COUNTRY side=Cambodia code=KH: Cambodia
COUNTRY side=Cameroon code=CM: Cameroon
COUNTRY side=Canada code=CA: Canada
COUNTRY side="Cape Verde" code=CV: "Cape Verde" "Cabo Verde"
COUNTRY side="Central African Republic" code=CF: "Central African Republic"
COUNTRY side=Chad code=TD: Chad
COUNTRY side=Chile code=CL: Chile
COUNTRY side=China code=CN: China "People's Republic of China"
COUNTRY side=Colombia code=CO: Colombia
COUNTRY side=Comoros code=KM: Comoros
COUNTRY side="Democratic Republic of Congo" code=CD: "Democratic Republic of Congo" "Democratic Republic of the Congo" "DR Congo" DRC Congo "D.R. Congo"
COUNTRY side="Republic of Congo" code=CG: "Republic of Congo" "Republic of the Congo" "Congo-Brazzaville"
COUNTRY side="Costa Rica" code=CR: "Costa Rica"
COUNTRY side=Croatia code=HR: Croatia
COUNTRY side=Cuba code=CU: Cuba
COUNTRY side=Cyprus code=CY: Cyprus
COUNTRY side="Czech Republic" code=CZ: "Czech Republic" Czechia
COUNTRY side=Denmark code=DK: Denmark
COUNTRY side=Djibouti code=DJ: Djibouti
COUNTRY side=Dominica code=DM: Dominica
COUNTRY side="Dominican Republic" code=DO: "Dominican Republic"
COUNTRY side="East Timor" code=TL: "East Timor" "Timor-Leste"
COUNTRY side=Ecuador code=EC: Ecuador
COUNTRY side=Egypt code=EG: Egypt
COUNTRY side="El Salvador" code=SV: "El Salvador"
COUNTRY side="Equatorial Guinea" code=GQ: "Equatorial Guinea"
COUNTRY side=Eritrea code=ER: Eritrea
COUNTRY side=Estonia code=EE: Estonia
COUNTRY side=Eswatini code=SZ: Eswatini Swaziland
COUNTRY side=Ethiopia code=ET: Ethiopia
COUNTRY side=Fiji code=FJ: Fiji
COUNTRY side=Finland code=FI: Finland
COUNTRY side=France code=FR: France
COUNTRY side=Gabon code=GA: Gabon
COUNTRY side=Gambia code=GM: Gambia "The Gambia"
COUNTRY side=Georgia code=GE: Georgia
COUNTRY side=Germany code=DE: Germany
COUNTRY side=Ghana code=GH: Ghana
COUNTRY side=Greece code=GR: Greece
COUNTRY side=Grenada code=GD: Grenada
COUNTRY side=Guatemala code=GT: Guatemala
COUNTRY side=Guinea code=GN: Guinea
COUNTRY side=Guinea-Bissau code=GW: "Guinea-Bissau"
COUNTRY side=Guyana code=GY: Guyana
COUNTRY side=Haiti code=HT: Haiti
COUNTRY side=Honduras code=HN: Honduras
COUNTRY side=Hungary code=HU: Hungary
COUNTRY side=Iceland code=IS: Iceland
COUNTRY side=India code=IN: India
COUNTRY side=Indonesia code=ID: Indonesia
COUNTRY side=Iran code=IR: Iran "Islamic Republic of Iran"
COUNTRY side=Iraq code=IQ: Iraq
COUNTRY side=Ireland code=IE: Ireland
COUNTRY side=Israel code=IL: Israel
COUNTRY side=Italy code=IT: Italy
COUNTRY side="Ivory Coast" code=CI: "Ivory Coast" "Côte d'Ivoire" "Cote d'Ivoire"
COUNTRY side=Jamaica code=JM: Jamaica
COUNTRY side=Japan code=JP: Japan
COUNTRY side=Jordan code=JO: Jordan
COUNTRY side=Kazakhstan code=KZ: Kazakhstan
COUNTRY side=Kenya code=KE: Kenya
COUNTRY side=Kiribati code=KI: Kiribati
COUNTRY side=Kosovo code=XK: Kosovo
COUNTRY side=Kuwait code=KW: Kuwait
COUNTRY side=Kyrgyzstan code=KG: Kyrgyzstan
COUNTRY side=Laos code=LA: Laos
COUNTRY side=Latvia code=LV: Latvia
COUNTRY side=Lebanon code=LB: Lebanon
COUNTRY side=Lesotho code=LS: Lesotho
COUNTRY side=Liberia code=LR: Liberia
COUNTRY side=Libya code=LY: Libya
COUNTRY side=Liechtenstein code=LI: Liechtenstein
COUNTRY side=Lithuania code=LT: Lithuania
COUNTRY side=Luxembourg code=LU: Luxembourg
COUNTRY side=Madagascar code=MG: Madagascar
COUNTRY side=Malawi code=MW: Malawi
COUNTRY side=Malaysia code=MY: Malaysia
COUNTRY side=Maldives code=MV: Maldives "The Maldives"
COUNTRY side=Mali code=ML: Mali
COUNTRY side=Malta code=MT: Malta
COUNTRY side="Marshall Islands" code=MH: "Marshall Islands"
COUNTRY side=Mauritania code=MR: Mauritania
COUNTRY side=Mauritius code=MU: Mauritius
COUNTRY side=Mexico code=MX: Mexico
COUNTRY side=Micronesia code=FM: Micronesia
COUNTRY side=Moldova code=MD: Moldova
COUNTRY side=Monaco code=MC: Monaco
COUNTRY side=Mongolia code=MN: Mongolia
COUNTRY side=Montenegro code=ME: Montenegro
COUNTRY side=Morocco code=MA: Morocco
COUNTRY side=Mozambique code=MZ: Mozambique
COUNTRY side=Myanmar code=MM: Myanmar Burma
COUNTRY side=Namibia code=NA: Namibia
COUNTRY side=Nauru code=NR: Nauru
COUNTRY side=Nepal code=NP: Nepal
COUNTRY side=Netherlands code=NL: Netherlands "The Netherlands" Holland
COUNTRY side="New Zealand" code=NZ: "New Zealand"
COUNTRY side=Nicaragua code=NI: Nicaragua
COUNTRY side=Niger code=NE: Niger
COUNTRY side=Nigeria code=NG: Nigeria
COUNTRY side="North Korea" code=KP: "North Korea" "Democratic People's Republic of Korea" DPRK
COUNTRY side="North Macedonia" code=MK: "North Macedonia"
COUNTRY side=Norway code=NO: Norway
COUNTRY side=Oman code=OM: Oman
COUNTRY side=Pakistan code=PK: Pakistan
COUNTRY side=Palau code=PW: Palau
COUNTRY side=Palestine code=PS: Palestine "Palestinian Authority" "State of Palestine"
COUNTRY side=Panama code=PA: Panama
COUNTRY side="Papua New Guinea" code=PG: "Papua New Guinea"
COUNTRY side=Paraguay code=PY: Paraguay
COUNTRY side=Peru code=PE: Peru
COUNTRY side=Philippines code=PH: Philippines "The Philippines"
COUNTRY side=Poland code=PL: Poland
COUNTRY side=Portugal code=PT: Portugal
COUNTRY side=Qatar code=QA: Qatar
COUNTRY side=Romania code=RO: Romania
COUNTRY side=Russia code=RU: Russia "Russian Federation"
COUNTRY side=Rwanda code=RW: Rwanda
COUNTRY side="Saint Kitts and Nevis" code=KN: "Saint Kitts and Nevis" "St. Kitts and Nevis"
COUNTRY side="Saint Lucia" code=LC: "Saint Lucia" "St. Lucia"
COUNTRY side="Saint Vincent and the Grenadines" code=VC: "Saint Vincent and the Grenadines" "St. Vincent"
COUNTRY side=Samoa code=WS: Samoa
COUNTRY side="San Marino" code=SM: "San Marino"
COUNTRY side="Sao Tome and Principe" code=ST: "Sao Tome and Principe" "São Tomé and Príncipe"
COUNTRY side="Saudi Arabia" code=SA: "Saudi Arabia"
COUNTRY side=Senegal code=SN: Senegal
COUNTRY side=Serbia code=RS: Serbia
COUNTRY side=Seychelles code=SC: Seychelles
COUNTRY side="Sierra Leone" code=SL: "Sierra Leone"
COUNTRY side=Singapore code=SG: Singapore
COUNTRY side=Slovakia code=SK: Slovakia
COUNTRY side=Slovenia code=SI: Slovenia
COUNTRY side="Solomon Islands" code=SB: "Solomon Islands"
COUNTRY side=Somalia code=SO: Somalia
COUNTRY side="South Africa" code=ZA: "South Africa"
COUNTRY side="South Korea" code=KR: "South Korea" "Republic of Korea"
COUNTRY side="South Sudan" code=SS: "South Sudan"
COUNTRY side=Spain code=ES: Spain
COUNTRY side="Sri Lanka" code=LK: "Sri Lanka"
COUNTRY side=Sudan code=SD: Sudan
COUNTRY side=Suriname code=SR: Suriname
COUNTRY side=Sweden code=SE: Sweden
COUNTRY side=Switzerland code=CH: Switzerland
COUNTRY side=Syria code=SY: Syria
COUNTRY side=Taiwan code=TW: Taiwan
COUNTRY side=Tajikistan code=TJ: Tajikistan
COUNTRY side=Tanzania code=TZ: Tanzania
COUNTRY side=Thailand code=TH: Thailand
COUNTRY side=Togo code=TG: Togo
COUNTRY side=Tonga code=TO: Tonga
COUNTRY side="Trinidad and Tobago" code=TT: "Trinidad and Tobago"
COUNTRY side=Tunisia code=TN: Tunisia
COUNTRY side=Turkey code=TR: Turkey Türkiye Turkiye
COUNTRY side=Turkmenistan code=TM: Turkmenistan
COUNTRY side=Tuvalu code=TV: Tuvalu
COUNTRY side=Uganda code=UG: Uganda
COUNTRY side=Ukraine code=UA: Ukraine
COUNTRY side="United Arab Emirates" code=AE: "United Arab Emirates" UAE "U.A.E." Emirates
COUNTRY side="United Kingdom" code=GB: "United Kingdom" UK "U.K." Britain "Great Britain" England Scotland Wales
COUNTRY side="United States" code=US: "United States" "U.S." US USA "U.S.A." America "United States of America"
COUNTRY side=Uruguay code=UY: Uruguay
COUNTRY side=Uzbekistan code=UZ: Uzbekistan
COUNTRY side=Vanuatu code=VU: Vanuatu
COUNTRY side=Vatican code=VA: Vatican "the Vatican" "Vatican City" "Holy See"
COUNTRY side=Venezuela code=VE: Venezuela
COUNTRY side=Vietnam code=VN: Vietnam
COUNTRY side="Western Sahara" code=EH: "Western Sahara"
COUNTRY side=Yemen code=YE: Yemen
COUNTRY side=Zambia code=ZM: Zambia
COUNTRY side=Zimbabwe code=ZW: Zimbabwe

DEMONYM side=Afghanistan code=AF: Afghan Afghans
DEMONYM side=Albania code=AL: Albanian Albanians
DEMONYM side=Algeria code=DZ: Algerian Algerians
DEMONYM side=Andorra code=AD: Andorran Andorrans
DEMONYM side=Angola code=AO: Angolan Angolans
DEMONYM side="Antigua and Barbuda" code=AG: Antiguan Antiguans
DEMONYM side=Argentina code=AR: Argentine Argentines Argentinian Argentinians
DEMONYM side=Armenia code=AM: Armenian Armenians
DEMONYM side=Australia code=AU: Australian Australians
DEMONYM side=Austria code=AT: Austrian Austrians
DEMONYM side=Azerbaijan code=AZ: Azerbaijani Azerbaijanis Azeri Azeris
DEMONYM side=Bahamas code=BS: Bahamian Bahamians
DEMONYM side=Bahrain code=BH: Bahraini Bahrainis
DEMONYM side=Bangladesh code=BD: Bangladeshi Bangladeshis
DEMONYM side=Barbados code=BB: Barbadian Barbadians
DEMONYM side=Belarus code=BY: Belarusian Belarusians
DEMONYM side=Belgium code=BE: Belgian Belgians
DEMONYM side=Belize code=BZ: Belizean Belizeans
DEMONYM side=Benin code=BJ: Beninese
DEMONYM side=Bhutan code=BT: Bhutanese
DEMONYM side=Bolivia code=BO: Bolivian Bolivians
DEMONYM side="Bosnia and Herzegovina" code=BA: Bosnian Bosnians
DEMONYM side=Botswana code=BW: Botswanan
DEMONYM side=Brazil code=BR: Brazilian Brazilians
DEMONYM side=Brunei code=BN: Bruneian Bruneians
DEMONYM side=Bulgaria code=BG: Bulgarian Bulgarians
DEMONYM side="Burkina Faso" code=BF: Burkinabe Burkinabé
DEMONYM side=Burundi code=BI: Burundian Burundians
DEMONYM side=Cambodia code=KH: Cambodian Cambodians
DEMONYM side=Cameroon code=CM: Cameroonian Cameroonians
DEMONYM side=Canada code=CA: Canadian Canadians
DEMONYM side="Cape Verde" code=CV: "Cape Verdean" "Cape Verdeans"
DEMONYM side=Chad code=TD: Chadian Chadians
DEMONYM side=Chile code=CL: Chilean Chileans
DEMONYM side=China code=CN: Chinese
DEMONYM side=Colombia code=CO: Colombian Colombians
DEMONYM side=Comoros code=KM: Comorian Comorians
DEMONYM side="Democratic Republic of Congo" code=CD: Congolese
DEMONYM side="Costa Rica" code=CR: "Costa Rican" "Costa Ricans"
DEMONYM side=Croatia code=HR: Croatian Croatians Croat Croats
DEMONYM side=Cuba code=CU: Cuban Cubans
DEMONYM side=Cyprus code=CY: Cypriot Cypriots
DEMONYM side="Czech Republic" code=CZ: Czech Czechs
DEMONYM side=Denmark code=DK: Danish Danes
DEMONYM side=Djibouti code=DJ: Djiboutian Djiboutians
DEMONYM side="East Timor" code=TL: Timorese
DEMONYM side=Ecuador code=EC: Ecuadorian Ecuadorians Ecuadorean Ecuadoreans Ecuadoran Ecuadorans
DEMONYM side=Egypt code=EG: Egyptian Egyptians
DEMONYM side="El Salvador" code=SV: Salvadoran Salvadorans Salvadorian
DEMONYM side=Eritrea code=ER: Eritrean Eritreans
DEMONYM side=Estonia code=EE: Estonian Estonians
DEMONYM side=Eswatini code=SZ: Swazi
DEMONYM side=Ethiopia code=ET: Ethiopian Ethiopians
DEMONYM side=Fiji code=FJ: Fijian Fijians
DEMONYM side=Finland code=FI: Finnish Finns
DEMONYM side=France code=FR: French Frenchman
DEMONYM side=Gabon code=GA: Gabonese
DEMONYM side=Gambia code=GM: Gambian Gambians
DEMONYM side=Georgia code=GE: Georgian Georgians
DEMONYM side=Germany code=DE: German Germans
DEMONYM side=Ghana code=GH: Ghanaian Ghanaians
DEMONYM side=Greece code=GR: Greek Greeks
DEMONYM side=Grenada code=GD: Grenadian Grenadians
DEMONYM side=Guatemala code=GT: Guatemalan Guatemalans
DEMONYM side=Guinea code=GN: Guinean Guineans
DEMONYM side=Guyana code=GY: Guyanese
DEMONYM side=Haiti code=HT: Haitian Haitians
DEMONYM side=Honduras code=HN: Honduran Hondurans
DEMONYM side=Hungary code=HU: Hungarian Hungarians
DEMONYM side=Iceland code=IS: Icelandic Icelanders
DEMONYM side=India code=IN: Indian Indians
DEMONYM side=Indonesia code=ID: Indonesian Indonesians
DEMONYM side=Iran code=IR: Iranian Iranians
DEMONYM side=Iraq code=IQ: Iraqi Iraqis
DEMONYM side=Ireland code=IE: Irish
DEMONYM side=Israel code=IL: Israeli Israelis
DEMONYM side=Italy code=IT: Italian Italians
DEMONYM side="Ivory Coast" code=CI: Ivorian Ivorians
DEMONYM side=Jamaica code=JM: Jamaican Jamaicans
DEMONYM side=Japan code=JP: Japanese
DEMONYM side=Jordan code=JO: Jordanian Jordanians
DEMONYM side=Kazakhstan code=KZ: Kazakh Kazakhs Kazakhstani
DEMONYM side=Kenya code=KE: Kenyan Kenyans
DEMONYM side=Kosovo code=XK: Kosovar Kosovars
DEMONYM side=Kuwait code=KW: Kuwaiti Kuwaitis
DEMONYM side=Kyrgyzstan code=KG: Kyrgyz
DEMONYM side=Laos code=LA: Laotian Laotians
DEMONYM side=Latvia code=LV: Latvian Latvians
DEMONYM side=Lebanon code=LB: Lebanese
DEMONYM side=Lesotho code=LS: Basotho
DEMONYM side=Liberia code=LR: Liberian Liberians
DEMONYM side=Libya code=LY: Libyan Libyans
DEMONYM side=Lithuania code=LT: Lithuanian Lithuanians
DEMONYM side=Madagascar code=MG: Malagasy Madagascan
DEMONYM side=Malawi code=MW: Malawian Malawians
DEMONYM side=Malaysia code=MY: Malaysian Malaysians
DEMONYM side=Maldives code=MV: Maldivian Maldivians
DEMONYM side=Mali code=ML: Malian Malians
DEMONYM side=Malta code=MT: Maltese
DEMONYM side="Marshall Islands" code=MH: Marshallese
DEMONYM side=Mauritania code=MR: Mauritanian Mauritanians
DEMONYM side=Mauritius code=MU: Mauritian Mauritians
DEMONYM side=Mexico code=MX: Mexican Mexicans
DEMONYM side=Micronesia code=FM: Micronesian Micronesians
DEMONYM side=Moldova code=MD: Moldovan Moldovans
DEMONYM side=Monaco code=MC: Monegasque
DEMONYM side=Mongolia code=MN: Mongolian Mongolians
DEMONYM side=Montenegro code=ME: Montenegrin Montenegrins
DEMONYM side=Morocco code=MA: Moroccan Moroccans
DEMONYM side=Mozambique code=MZ: Mozambican Mozambicans
DEMONYM side=Myanmar code=MM: Burmese
DEMONYM side=Namibia code=NA: Namibian Namibians
DEMONYM side=Nauru code=NR: Nauruan
DEMONYM side=Nepal code=NP: Nepali Nepalis Nepalese
DEMONYM side=Netherlands code=NL: Dutch
DEMONYM side="New Zealand" code=NZ: "New Zealander" "New Zealanders"
DEMONYM side=Nicaragua code=NI: Nicaraguan Nicaraguans
DEMONYM side=Niger code=NE: Nigerien Nigeriens
DEMONYM side=Nigeria code=NG: Nigerian Nigerians
DEMONYM side="North Korea" code=KP: "North Korean" "North Koreans"
DEMONYM side="North Macedonia" code=MK: Macedonian Macedonians
DEMONYM side=Norway code=NO: Norwegian Norwegians
DEMONYM side=Oman code=OM: Omani Omanis
DEMONYM side=Pakistan code=PK: Pakistani Pakistanis
DEMONYM side=Palau code=PW: Palauan
DEMONYM side=Palestine code=PS: Palestinian Palestinians
DEMONYM side=Panama code=PA: Panamanian Panamanians
DEMONYM side="Papua New Guinea" code=PG: "Papua New Guinean"
DEMONYM side=Paraguay code=PY: Paraguayan Paraguayans
DEMONYM side=Peru code=PE: Peruvian Peruvians
DEMONYM side=Philippines code=PH: Philippine Filipino Filipinos
DEMONYM side=Poland code=PL: Polish Poles
DEMONYM side=Portugal code=PT: Portuguese
DEMONYM side=Qatar code=QA: Qatari Qataris
DEMONYM side=Romania code=RO: Romanian Romanians
DEMONYM side=Russia code=RU: Russian Russians
DEMONYM side=Rwanda code=RW: Rwandan Rwandans
DEMONYM side=Samoa code=WS: Samoan Samoans
DEMONYM side="Saudi Arabia" code=SA: Saudi Saudis "Saudi Arabian"
DEMONYM side=Senegal code=SN: Senegalese
DEMONYM side=Serbia code=RS: Serbian Serbians Serb Serbs
DEMONYM side=Seychelles code=SC: Seychellois
DEMONYM side="Sierra Leone" code=SL: "Sierra Leonean" "Sierra Leoneans"
DEMONYM side=Singapore code=SG: Singaporean Singaporeans
DEMONYM side=Slovakia code=SK: Slovak Slovaks Slovakian
DEMONYM side=Slovenia code=SI: Slovenian Slovenians Slovene Slovenes
DEMONYM side=Somalia code=SO: Somali Somalis
DEMONYM side="South Africa" code=ZA: "South African" "South Africans"
DEMONYM side="South Korea" code=KR: "South Korean" "South Koreans"
DEMONYM side="South Sudan" code=SS: "South Sudanese"
DEMONYM side=Spain code=ES: Spanish Spaniard Spaniards
DEMONYM side="Sri Lanka" code=LK: "Sri Lankan" "Sri Lankans"
DEMONYM side=Sudan code=SD: Sudanese
DEMONYM side=Suriname code=SR: Surinamese
DEMONYM side=Sweden code=SE: Swedish Swedes
DEMONYM side=Switzerland code=CH: Swiss
DEMONYM side=Syria code=SY: Syrian Syrians
DEMONYM side=Taiwan code=TW: Taiwanese
DEMONYM side=Tajikistan code=TJ: Tajik Tajiks
DEMONYM side=Tanzania code=TZ: Tanzanian Tanzanians
DEMONYM side=Thailand code=TH: Thai Thais
DEMONYM side=Togo code=TG: Togolese
DEMONYM side=Tonga code=TO: Tongan Tongans
DEMONYM side="Trinidad and Tobago" code=TT: Trinidadian Trinidadians
DEMONYM side=Tunisia code=TN: Tunisian Tunisians
DEMONYM side=Turkey code=TR: Turkish Turks Turk
DEMONYM side=Turkmenistan code=TM: Turkmen
DEMONYM side=Tuvalu code=TV: Tuvaluan
DEMONYM side=Uganda code=UG: Ugandan Ugandans
DEMONYM side=Ukraine code=UA: Ukrainian Ukrainians
DEMONYM side="United Arab Emirates" code=AE: Emirati Emiratis
DEMONYM side="United Kingdom" code=GB: British Briton Britons
DEMONYM side="United States" code=US: American Americans
DEMONYM side=Uruguay code=UY: Uruguayan Uruguayans
DEMONYM side=Uzbekistan code=UZ: Uzbek Uzbeks
DEMONYM side=Venezuela code=VE: Venezuelan Venezuelans
DEMONYM side=Vietnam code=VN: Vietnamese
DEMONYM side="Western Sahara" code=EH: Sahrawi Sahrawis
DEMONYM side=Yemen code=YE: Yemeni Yemenis
DEMONYM side=Zambia code=ZM: Zambian Zambians
DEMONYM side=Zimbabwe code=ZW: Zimbabwean Zimbabweans
