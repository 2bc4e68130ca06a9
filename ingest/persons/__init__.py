"""Persons never enter anything: their names, addresses and numbers are found and masked, character for character.

A masked character is ``▮``, so a masked text is as long as the text, and every offset in it holds. Titles stay: what is
kept of "projektleder ▮▮▮▮ ▮▮▮▮▮▮" is that there is a project leader. Recall comes first: a word too many is masked
rather than a name too few; what must stay (the names of facilities, foundations and places) is handed in as
*protected*.
"""

from ingest.persons.people import People, Protected, mask
from ingest.persons.places import Personal, PersonalKind, Span, inside, merged
from ingest.persons.run import CAPITALS, INITIALLED, LONG_RUN, LOWER, PARTICLES, UPPER
from ingest.persons.words import is_whole_name, name_places

__all__ = [
    "CAPITALS",
    "INITIALLED",
    "LONG_RUN",
    "LOWER",
    "PARTICLES",
    "UPPER",
    "People",
    "Personal",
    "PersonalKind",
    "Protected",
    "Span",
    "inside",
    "is_whole_name",
    "mask",
    "merged",
    "name_places",
]
