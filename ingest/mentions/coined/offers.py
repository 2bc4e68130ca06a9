"""Offers and houses that bear a common noun which is no head of names, definite and perhaps with its place:
"Mentorstøtten ydes af ...", "akutpladserne på Toftegården", "kollektivet på Møllevej"."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from ingest.mentions.coined.introduced import Introduced, add_introduced
from ingest.mentions.find import Passage
from ingest.mentions.mention import NAMED, Mention
from ingest.mentions.overlap import over
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.verbs import VERBS
from ingest.search.sought import Sought

_GIVEN = (
    r"(?:bo|mentor|mestrings|hjemme|familie|pårørende|efterværns|netværks)støtten|(?:[a-zæøå]*akut|aflastnings|overnatnings"
    r"|afklarings|udslusnings|stabiliserings|krise|rehabiliterings)pladserne|(?:rusmiddel|misbrugs|stofmisbrugs|alkohol|stof|dag|ambulant)behandlingen"
    r"|hjemmevejledningen|(?!mobil|smart)[a-zæøå]{3,}telefonen|[a-zæøå]{3,}bussen|lektiehjælpen|gade(?:syge)?plejen|[a-zæøå]{3,}kompasset"
)
"""Nouns of what is given, to whoever needs it."""
_LIVED_IN = r"(?:overgangs|satellit|udslusnings|trænings|akut|bofællesskabs|kollegie)boligerne|[a-zæøå]{3,}hotellet"
_IN_PLACE = r"gartneriet|kollektivet|bageriet|vaskeriet|dagtilbuddet"
"""Nouns of houses that only their place makes names."""
_OFFER = Sought(
    rf"(?<![\w-])(?P<noun>(?i:(?P<given>{_GIVEN})|(?P<house>{_LIVED_IN})|(?P<bare>{_IN_PLACE})))(?P<genitive>s)?(?![\w-])"
    r"(?P<where> (?:i|på|ved) (?!Region|Danmark\b|Psykiatri)[A-ZÆØÅ][a-zæøåé]+(?:[ -][A-ZÆØÅ][a-zæøå]+)?(?! [Kk]ommune)(?![\w-]))?(?: (?P<next>[a-zæøå]+))?"
)


_COMPOUND = (
    r"(?!mobil|smart|inter|kunde|bil|fast)(?:(?:pårørende|telefon|chat|net|gælds|psykolog|bisidder)rådgivning|[a-zæøå]{4,}(?:café|cafe|telefon|telefonlinje|besøgstjeneste|mentorordning|"
    r"korps|varmestue|herberg|værested|krisecenter|akuttilbud))"
)
_KEPT = Sought(
    r"\b(?:har|holder|driver|tilbyder|afholder|åbner|åbnede|starter|startede|etablerer|etablerede|opretter|oprettede|udbyder)\b"
    r"(?P<between>[^.;:?!,]{0,60}?) (?:(?:en|et) (?:(?:ny|nyt|åben|åbent|fast|ugentlig|månedlig|gratis|anonym) ){0,2})?"
    rf"(?P<noun>{_COMPOUND})(?: (?:og|samt) (?:en|et) (?P<second>{_COMPOUND}))?(?![\w-])"
)
"""An offer of which somebody has one, written small and told by its kind ("en pårørendecafé")."""


_HELD = _OFFER.bit | _KEPT.bit


def name_offers(text: str, passages: Sequence[Passage], topics: Collection[str]) -> None:
    """Give the document's sentences what such nouns name: with the place that the text tells, wherever the noun comes
    again; *topics*: what its parts are about, under whose names the text already knows them."""
    known = {label.split()[0].casefold() for label in topics if label}
    placed: dict[str, Introduced] = {}
    said: dict[str, Introduced] = {}
    for passage in passages:
        if not passage.sought & _HELD:
            continue
        for match in _KEPT.finditer(text, passage):
            for group in ("noun", "second"):
                low = match[group] or ""
                if low and low not in known and not _is_named(*match.span(group), passage.mentions):
                    house = head_of(low)
                    type_ = "Facility" if house is not None and house.type == "Facility" else "Service"
                    said.setdefault(low, Introduced(type_, low[0].upper() + low[1:]))
        for noun, where, type_, opens in _offers(text, passage):
            low = noun.casefold()
            if low in known or any(low in label.casefold() for label in topics):
                continue
            named = noun[0].upper() + noun[1:]
            if where:
                placed.setdefault(low, Introduced(type_, named + where))
                placed[noun + where] = Introduced(type_, named + where)
            elif opens:
                said.setdefault(low, Introduced(type_, named))
    found = said | placed
    for low in [low for low in found if " " not in low]:
        found[low[0].upper() + low[1:]] = found[low]
    if found:
        add_introduced(text, passages, found)


def _offers(text: str, passage: Passage) -> Iterator[tuple[str, str, str, bool]]:
    for match in _OFFER.finditer(text, passage):
        if _is_named(*match.span("noun"), passage.mentions):
            continue
        where = match["where"] or ""
        opens = match.start() == passage.start and (match["next"] in VERBS or match["next"] is None)
        if where or (opens and match["bare"] is None and not match["genitive"] and passage.block.kind != "heading"):
            yield match["noun"], where, "Service" if match["given"] else "Facility", opens


def _is_named(start: int, end: int, mentions: Sequence[Mention]) -> bool:
    return any(m.type in NAMED for m in over(start, end, mentions))
