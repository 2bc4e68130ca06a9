"""Definite nouns that point back to nothing and are names of their own: "bostøtteteamet", "pensionatet på Havnevej"."""

from __future__ import annotations

from ingest.mentions.mention import ANAPHOR, HOUSES, UNDERTAKINGS, Mention
from ingest.mentions.words.labels import without_genitive
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.namewords import OF_ITS_KIND
from ingest.search.patterns import compiled
from ingest.search.wordlist import word_list

_OWN: dict[str, frozenset[str]] = {
    "Unit": word_list(
        "team klinik ambulatorium skadestue modtagelse akutteam afdeling enhed forvaltning sekretariat visitation"
    )
    | OF_ITS_KIND,
    "Forum": word_list(
        "råd panel forum ekspertgruppe udvalg nævn klynge alliancegruppe koordinationsgruppe koordineringsgruppe "
        "samarbejdsgruppe referencegruppe"
    )
    | OF_ITS_KIND,
    "Education": frozenset({"uddannelse"}),
    "Service": word_list("linje telefonlinje tjeneste besøgstjeneste akuttelefon samtaletelefon rådgivningstelefon"),
    "Facility": frozenset({"café", "cafe", "værksted", "fællesskab", "bofællesskab", "hus"}),
}
"""Heads of which a compound alone is a name, there being but one of its kind where the text is at home."""
_WITHOUT_TOPIC: dict[str, frozenset[str]] = {
    "Service": word_list("rådgivning telefonrådgivning ordning mentorordning besøgsordning"),
    "Facility": word_list("herberg krisecenter akuttilbud"),
}
"""Heads of which that holds where the text is about nothing else that the noun may mean."""
UNASKED = "?"
_MEANT = UNDERTAKINGS | HOUSES
_NO_NAME = compiled(
    r"(?:regerings|by|regions|amts|forenings|kommunal|etats|folketings|minister|hoved|fag|lands|nævnte|mindre|sygehus|råd)"
    r"(?:råd|udvalg|afdeling|hus)|(?:børne|sommer|parcel|række|plejehjems|kraft|råd|sygehus|regerings|for|bag|nabo|læge|sundheds)hus"
)
"""Compounds that are common nouns wherever they stand, and those that the registers of bodies hold."""
_AT = compiled(
    r" (?:på|i) (?P<where>(?!Region|Danmark\b|Psykiatri)[A-ZÆØÅ][a-zæøåé]+(?:[ -][A-ZÆØÅ][a-zæøå]+)?)(?! [Kk]ommune)(?![\w-])"
)
_HOUSES = frozenset({"Facility", "Education", "Unit"})
_OFFICES = frozenset({"Unit", "Forum"})
TOO_GENERAL = frozenset(
    {"sted", "hus", "hjem", "enhed", "center", "område", "afdeling", "skole", "tilbud", "afsnit", "sekretariat"}
)
"""Heads that tell too little for a name even with a place."""
_SHORTEST = 8


def _capital_inside(text: str, mention: Mention) -> bool:
    """Tell whether a body's noun bears a capital though no sentence begins with it ("flyttet til Akutmodtagelsen")."""
    before = text[max(0, mention.start - 2) : mention.start]
    body = mention.value[0] in _OFFICES and text[mention.start].isupper()
    return body and before[1:] == " " and (before[0].isalpha() or before[0] == ",")


def own_name(text: str, mention: Mention, about: str = UNASKED) -> Mention | None:
    """Return what a definite noun that points back to nothing names by itself, or None; *about*: the type of what the
    part is about, asked for once nothing else in the text bears the noun."""
    if mention.type != ANAPHOR:
        return None
    type_, compound = mention.value
    word = text[mention.start : mention.end]
    bare = without_genitive(word) if mention.genitive else word
    named = bare[0].upper() + bare[1:]
    placed = None if mention.genitive else _AT.match(text, mention.end)
    if placed and type_ in _HOUSES and mention.label not in TOO_GENERAL:
        label = named + text[mention.end : placed.end()]
        return Mention(mention.start, mention.end, type_, label, "pattern")
    head = head_of(bare)
    if head is None or len(bare) < _SHORTEST:
        return None
    whole = mention.label in OF_ITS_KIND
    alone = compound or (type_ == "Service" and bare[0].isupper()) or _capital_inside(text, mention) or whole
    own = alone and head.lemma in _OWN.get(type_, ())
    free = about != UNASKED and about not in _MEANT and (compound or bare[0].isupper())
    if not own and not (free and head.lemma in _WITHOUT_TOPIC.get(type_, ())):
        return None
    if _NO_NAME.match(bare.casefold()) or not bare.endswith(("en", "et")):  # "tiltrådt" is no council
        return None
    return Mention(mention.start, mention.end, type_, named, "pattern", mention.genitive)
