"""Makes first-names.txt and surnames.txt, by which a name of somebody is told from another name, from Faker (MIT).

Run, offline once installed:
    pip install faker==40.63.0
    words.json as make-gazetteer.py has it
    python3 ingest/gazetteer/make-names.py <folder>/words.json

Kept: names of all locales in Latin letters, folded, the parts of a double name apart. Left out: words of Dutch and English, towns of
100,000 people and more, countries, NO_NAMES and surnames of three letters, as such words stand in names of bodies too.
"""

import importlib
import json
import os
import pkgutil
import re
import sys

import faker
from faker.providers import person

from fold_name import fold

HERE = os.path.dirname(os.path.abspath(__file__))
HEAD = f"# Made by make-names.py from Faker {faker.VERSION} (MIT). Do not edit.\n"

# Words of other languages that open the names of bodies, quarters and countries.
NO_NAMES = set(
    "urbano urbana rica rico costa nacional real santa san sao mar centro nova nuevo nueva porto puerto norte sur este oeste central"
    " social general municipal universal libre virgen villa terra tierra sol rio sierra monte campo europa africa america asia"
    " oceania union alliance mission vision global royal prince premier major".split()
)


def flat(value):
    """The names in a list, or in a table of names by how common they are."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, (list, tuple, set, dict)):
        return [name for one in value for name in flat(one)]
    return []


def collect(*kinds):
    """The parts of all names of the kinds, folded, of three Latin letters and more."""
    parts = set()
    for module in pkgutil.iter_modules(person.__path__):
        provider = importlib.import_module(f"{person.__name__}.{module.name}").Provider
        for field in dir(provider):
            if field.startswith(kinds):
                for name in flat(getattr(provider, field)):
                    parts.update(part for part in fold(name).split() if re.fullmatch("[a-z]{3,}", part))
    return parts


def rows_of(file_name):
    """The cells of the rows of a file beside this one."""
    with open(os.path.join(HERE, file_name), encoding="utf-8") as file:
        return [line.rstrip("\n").split("\t") for line in file if not line.startswith("#")]


def large_towns():
    """The names, in any language, of towns of 100,000 people and more, folded."""
    large = {row[0] for row in rows_of("towns.tsv") if int(row[5]) >= 100_000}
    return {name for name, _, ids in rows_of("names.tsv") if ids.split()[0].lstrip("*") in large}


def countries():
    """The Dutch and English names of countries, folded."""
    return {fold(name) for row in rows_of("countries.tsv") for cell in row[1:4] for name in cell.split("|")}


def write(name, words):
    with open(os.path.join(HERE, name), "w", encoding="utf-8") as file:
        file.write(HEAD + "\n".join(sorted(words)) + "\n")


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        lists = json.load(file)
    words = {fold(word) for word in lists["dutch"] + lists["english"]} | countries() | NO_NAMES
    others = words | large_towns()
    write("first-names.txt", collect("first_name", "first_romanized") - others)
    write("surnames.txt", {name for name in collect("last_name", "last_romanized") - others if len(name) > 3})


main()
