# Number words, the words that bound a number, and the words that say a number counts nothing.
#
# QuantityStage composes them: 'two hundred and fifty', '1.2 million', 'more than a dozen', 'six or seven'.
# `value` is what the word is worth; `low` and `high` the interval of a vague one (UCDP's conventions).

NUMUNIT value=0: zero
NUMUNIT value=1: one
NUMUNIT value=2: two
NUMUNIT value=3: three
NUMUNIT value=4: four
NUMUNIT value=5: five
NUMUNIT value=6: six
NUMUNIT value=7: seven
NUMUNIT value=8: eight
NUMUNIT value=9: nine
NUMUNIT value=10: ten
NUMUNIT value=11: eleven
NUMUNIT value=12: twelve
NUMUNIT value=13: thirteen
NUMUNIT value=14: fourteen
NUMUNIT value=15: fifteen
NUMUNIT value=16: sixteen
NUMUNIT value=17: seventeen
NUMUNIT value=18: eighteen
NUMUNIT value=19: nineteen

NUMTEN value=20: twenty
NUMTEN value=30: thirty
NUMTEN value=40: forty fourty
NUMTEN value=50: fifty
NUMTEN value=60: sixty
NUMTEN value=70: seventy
NUMTEN value=80: eighty
NUMTEN value=90: ninety
NUMUNIT value=21: twenty-one
NUMUNIT value=22: twenty-two
NUMUNIT value=23: twenty-three
NUMUNIT value=24: twenty-four
NUMUNIT value=25: twenty-five
NUMUNIT value=26: twenty-six
NUMUNIT value=27: twenty-seven
NUMUNIT value=28: twenty-eight
NUMUNIT value=29: twenty-nine
NUMUNIT value=31: thirty-one
NUMUNIT value=32: thirty-two
NUMUNIT value=33: thirty-three
NUMUNIT value=34: thirty-four
NUMUNIT value=35: thirty-five
NUMUNIT value=36: thirty-six
NUMUNIT value=37: thirty-seven
NUMUNIT value=38: thirty-eight
NUMUNIT value=39: thirty-nine
NUMUNIT value=41: forty-one
NUMUNIT value=42: forty-two
NUMUNIT value=43: forty-three
NUMUNIT value=44: forty-four
NUMUNIT value=45: forty-five
NUMUNIT value=46: forty-six
NUMUNIT value=47: forty-seven
NUMUNIT value=48: forty-eight
NUMUNIT value=49: forty-nine
NUMUNIT value=51: fifty-one
NUMUNIT value=52: fifty-two
NUMUNIT value=53: fifty-three
NUMUNIT value=54: fifty-four
NUMUNIT value=55: fifty-five
NUMUNIT value=56: fifty-six
NUMUNIT value=57: fifty-seven
NUMUNIT value=58: fifty-eight
NUMUNIT value=59: fifty-nine
NUMUNIT value=61: sixty-one
NUMUNIT value=62: sixty-two
NUMUNIT value=63: sixty-three
NUMUNIT value=64: sixty-four
NUMUNIT value=65: sixty-five
NUMUNIT value=66: sixty-six
NUMUNIT value=67: sixty-seven
NUMUNIT value=68: sixty-eight
NUMUNIT value=69: sixty-nine
NUMUNIT value=71: seventy-one
NUMUNIT value=72: seventy-two
NUMUNIT value=73: seventy-three
NUMUNIT value=74: seventy-four
NUMUNIT value=75: seventy-five
NUMUNIT value=76: seventy-six
NUMUNIT value=77: seventy-seven
NUMUNIT value=78: seventy-eight
NUMUNIT value=79: seventy-nine
NUMUNIT value=81: eighty-one
NUMUNIT value=82: eighty-two
NUMUNIT value=83: eighty-three
NUMUNIT value=84: eighty-four
NUMUNIT value=85: eighty-five
NUMUNIT value=86: eighty-six
NUMUNIT value=87: eighty-seven
NUMUNIT value=88: eighty-eight
NUMUNIT value=89: eighty-nine
NUMUNIT value=91: ninety-one
NUMUNIT value=92: ninety-two
NUMUNIT value=93: ninety-three
NUMUNIT value=94: ninety-four
NUMUNIT value=95: ninety-five
NUMUNIT value=96: ninety-six
NUMUNIT value=97: ninety-seven
NUMUNIT value=98: ninety-eight
NUMUNIT value=99: ninety-nine

NUMHUNDRED value=100: hundred
NUMSCALE value=1000: thousand
NUMSCALE value=100000: lakh lakhs
NUMSCALE value=1000000: million mln mn
NUMSCALE value=10000000: crore crores
NUMSCALE value=1000000000: billion bn
NUMSCALE value=1000000000000: trillion tn trn
# Letters behind digits: '1.2m', '30k'.
SCALE_ENDING used-by-code value=1000: k
SCALE_ENDING used-by-code value=1000000: m mn mln
SCALE_ENDING used-by-code value=1000000000: bn B
SCALE_ENDING used-by-code value=1000000000000: tn trn T
# What stands beside a length, which the letters may count too: '5m tall', 'within 500m'.
ANY extent=yes: tall high long wide deep away thick across apart from off above below beyond within
  north south east west north-east north-west south-east south-west northeast northwest southeast southwest inland
  upstream downstream upriver downriver uphill downhill underground offshore race races run walk sprint hurdles relay
  freestyle butterfly backstroke final x
NUMGROUP value=12: dozen
NUMGROUP value=20: score
NUMHALF: half
NUMARTICLE: a an
NUMBOTH: both
NUMNONE: none nobody "no one"

# Vague numbers keep an interval: the least and the most that the word allows.
NUMVAGUE modifier=vague low=2 high=3: "a couple" couple
# "several" names no number that a brief could print: it has no interval and makes no figure.
NUMVAGUE modifier=vague: several "a few" "a handful" "quite a few" "a number of"
NUMVAGUE modifier=vague low=20 high=99: tens
NUMVAGUE modifier=vague low=24 high=99: dozens "a few dozen"
NUMVAGUE modifier=vague low=36 high=99: "several dozen" "several dozens"
NUMVAGUE modifier=vague low=40 high=99: scores "several score"
NUMVAGUE modifier=vague low=200 high=999: hundreds
NUMVAGUE modifier=vague low=300 high=999: "several hundred" "several hundreds" "a few hundred"
NUMVAGUE modifier=vague low=2000 high=9999: thousands
NUMVAGUE modifier=vague low=3000 high=9999: "several thousand" "several thousands" "a few thousand"
NUMVAGUE modifier=vague low=20000 high=99999: "tens of thousands"
NUMVAGUE modifier=vague low=200000 high=999999: "hundreds of thousands" "several hundred thousand"
NUMVAGUE modifier=vague low=2000000 high=9999999: millions
NUMVAGUE modifier=vague low=3000000 high=9999999: "several million" "a few million"
NUMVAGUE modifier=vague low=20000000 high=99999999: "tens of millions"

# Words before a number that move its bounds.
BOUND modifier=atLeast: "at least" "no fewer than" "no less than" "not less than" "not fewer than" "a minimum of"
BOUND modifier=atLeast: "at the very least" minimum
BOUND modifier=moreThan: "more than" over "in excess of" "upwards of" "upward of" "north of" above exceeding
BOUND modifier=moreThan: "well over" "well more than" "far more than" "just over" "slightly more than" "a little over"
BOUND modifier=atMost: "up to" "as many as" "no more than" "at most" "not more than" "a maximum of" "fewer than"
BOUND modifier=atMost: "less than" under "just under" "as much as"
BOUND modifier=about: about around approximately approximatively roughly some nearly almost "close to" "an estimated" estimated
BOUND modifier=about: approx approx. circa "something like" "in the region of" "in the order of" "on the order of"
BOUND modifier=about: "as few as" "somewhere around" "just about"
BOUND modifier=exact: exactly precisely "a total of" "a combined" "a record" only just "all" "the other" "the remaining"

# Words after a number that move its bounds.
AFTERBOUND modifier=atLeast: "or more" "or so more" plus "at least"
AFTERBOUND modifier=about: "or so" "or thereabouts"
AFTERBOUND modifier=atMost: "or fewer" "or less" "at most"

RANGELINK modifier=range: to or - – —
RANGEAND: and
BETWEEN modifier=range: between
# Behind these "12 to 48" is no range: a change has its step and its end.
RANGEFROM: from by

# The noun after a number says what it measures; nothing here is counted as an event.
MEASURE guard=time: year years month months week weeks day days hour hours minute minutes seconds decade decades
MEASURE guard=time: century centuries fortnight fortnights night nights weekend weekends mins hrs
MEASURE guard=age: "years old" "year old" "months old" "years of age" year-old year-olds years-old month-old
MEASURE guard=distance: m k
MEASURE guard=distance: km kms kilometer kilometers kilometre kilometres mile miles metre metres meter meters
MEASURE guard=distance: feet foot yards yard cm centimeters centimetres inch inches "nautical miles" block blocks
MEASURE guard=area unit=km2: "square kilometers" "square kilometres" "square km" "sq km" "sq. km" "sq km." "sq. km."
MEASURE guard=area unit=km2: "square km." "square kms" km2 km²
MEASURE guard=area unit=mi2: "square miles" "sq miles"
MEASURE guard=area unit=ha: hectares hectare acres acre dunams dunam "square meters" "square metres" "square feet"
MEASURE guard=mass unit=tonne: tonne tonnes ton tons "metric tons" "metric tonnes"
MEASURE guard=mass unit=kg: kg kilo kilos kilogram kilograms gram grams "lb" lbs
MEASURE guard=storey: storey storeys floor floors stories storied
MEASURE guard=share: % percent percents "per cent" pct "percentage points"
MEASURE guard=share: "percentage point" third thirds quarter quarters fifth fifths
MEASURE guard=money currency=dollar: dollar dollars
MEASURE guard=money currency=usd: usd "US dollars" "U.S. dollars"
MEASURE guard=money currency=euro: euro euros eur
MEASURE guard=money currency=pound: pound pounds gbp sterling
MEASURE guard=money currency=ruble: ruble rubles rouble roubles
MEASURE guard=money currency=hryvnia: hryvnia hryvnias hryvnya
MEASURE guard=money currency=shekel: shekel shekels
MEASURE guard=money currency=yuan: yuan
MEASURE guard=money currency=yen: yen
MEASURE guard=money currency=peso: peso pesos
MEASURE guard=money currency=rupee: rupee rupees
MEASURE guard=money currency=riyal: riyal riyals
MEASURE guard=money currency=dinar: dinar dinars
MEASURE guard=money currency=naira: naira
MEASURE guard=money currency=kroner: kronor kroner krona
MEASURE guard=money: cents
MEASURE guard=money: lira liras franc francs birr "Swiss francs" crowns
MEASURE guard=money: reais dirhams dirham kwacha cedis shillings shilling baht rupiah ringgit kyat kyats forints leva koruna
MEASURE guard=money: pesetas escudos guilders bolivares cruzeiros cruzados australes rials tenge lari
MEASURE guard=money: colones colon sucres intis quetzales lempiras cordobas soles taka rand afghanis
MEASURE guard=temperature: degrees celsius fahrenheit °C
MEASURE guard=magnitude: magnitude "on the Richter scale"
MEASURE guard=calibre: mm millimeter millimetre millimeters millimetres caliber calibre mm-caliber
MEASURE guard=time: a.m. p.m. am pm a.m p.m GMT UTC gmt o'clock o’clock EST EDT CET
MEASURE guard=votes: votes vote seats seat ballots
MEASURE guard=score: goals goal points point runs wickets
MEASURE guard=speed: mph knots kph km/h
MEASURE guard=power: megawatts megawatt MW kW kilowatts GW gigawatts megatons kilotons kiloton megaton
MEASURE guard=times: times fold
MEASURE guard=volume: liters litres liter litre gallons gallon barrels barrel
MEASURE guard=data: gigabytes megabytes
MEASURE guard=words: words pages page chapters characters

# A sign before a number.
CURRENCY guard=money currency=dollar: $
CURRENCY guard=money currency=usd: US$ USD $US
CURRENCY guard=money currency=euro: € EUR
CURRENCY guard=money currency=pound: £ GBP
CURRENCY guard=money currency=yen: ¥
CURRENCY guard=money currency=hryvnia: ₴
CURRENCY guard=money currency=ruble: ₽
CURRENCY guard=money currency=shekel: ₪ NIS
CURRENCY guard=money currency=cad: C$
CURRENCY guard=money currency=aud: A$
CURRENCY guard=money currency=rupee: Rs Rs.
CURRENCY guard=money: NZ$ HK$ S$ R$

# A word before a bare number makes it a name.
DESIGNATOR guard=name: resolution resolutions article articles chapter chapters annex protocol protocols flight flights route highway
DESIGNATOR guard=name: interstate channel paragraph paragraphs page pages "number" "no" no. nos. № clause amendment decree bill
DESIGNATOR guard=name: magnitude phase stage level category version appendix figure tel tel. telephone phone fax extension ext. postcode
DESIGNATOR guard=name: decision ordinance proposition covid Covid COVID Unit Division Brigade Battalion Regiment Squadron Corps
DESIGNATOR guard=name: Company Bureau Room Gate Section Sector Zone District Block Street Avenue Road Camp Checkpoint Terminal
DESIGNATOR guard=name: Runway Platform Line Track Exit Building Hospital School Polyclinic Day Group Area Boeing Airbus Antonov
DESIGNATOR guard=name: Ilyushin Tupolev Sukhoi Mikoyan MiG Mig Tu Su Mi Kh Il An Yak AN MI SU TU AK RPG UH CH BTR BMP BM FAB
DESIGNATOR guard=name: Apollo Sputnik Soyuz Army Front Law Act Order Decree Operation Directive Pier Bus bus Tower
DESIGNATOR guard=name: Platoon platoon Convoy Classroom
DESIGNATOR guard=name: Plant Reactor reactor Battery Station Hut Ward Cell cell Post Kilometer kilometer Kilometre kilometre
DESIGNATOR guard=name: century FM radio frequency Title Rule rule Section section Formula formula

# Ages: 'aged 12 and 14', 'Rosa Diaz, 34, was killed' is told by its commas.
AGEWORD guard=age: aged age ages "the ages of" "the age of" "ages of"

# Votes: 'by 14 to 1', 'voted 12 to 3'.
VOTEWORD guard=votes: vote voted votes score scored beat defeated ballot

# One of these in front turns a bare number into a year or an hour.
YEARCUE: in since by until till during of from before after early late mid year spring summer autumn fall winter
HOURCUE guard=time: at by until till from after before since "as of"

# 'another three', '12 more', '26 others'.
MORE: another "a further" further additional "an additional"
