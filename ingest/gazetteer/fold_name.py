"""Folding of names for the scripts that make the gazetteer's files."""

import re
import unicodedata

LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŋ": "n"}
)


def fold(name):
    """The same as foldName of domain/names.ts."""
    text = unicodedata.normalize("NFKD", name)
    text = "".join(c for c in text if not unicodedata.category(c).startswith("M")).lower()
    text = re.sub(r"[’‘`´']", "", text.translate(LETTERS))
    return re.sub(r"[^\w]+|_+", " ", text).strip()
