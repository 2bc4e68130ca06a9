"""Labelled fields ("Målgruppe: ..."): where their values stand, and what a label says that no table holds ("Hvem
bestemmer?", "Projektets start"), by the words it is made of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ingest.reading.labels import COUNTED_QUESTION, FIELD_OF
from ingest.search.patterns import compiled

_LONGEST_FIRST = sorted(FIELD_OF, key=lambda label: (-len(label), label))
_WRITTEN = dict.fromkeys(form for x in _LONGEST_FIRST for form in (x[0].upper() + x[1:], x, x.upper()))
"""The labels as they are written, the longest first."""
_LABEL = compiled(rf"(?:^|(?<=[\s•*–-]))(?P<label>{'|'.join(map(re.escape, _WRITTEN))})\s?:(?=\s|$)")
_FARTHEST = 45
"""Characters before the colon of a label at most."""


_NOTHING = (
    r"hvem (?:kan|kunne|må) (?:søge|ansøge)",
    r"hvem (?:kan )?f[åi]k? (?:sidst|støtte|penge|tilskud)",
    r"hvem kan få$",
    "koster",
    "åbent",
    "åbnings",
    "læs også",
    "spørgsmål",
    "opdateret",
    "næste",
    "frist",
    "møde",
    "dato",
)
"""Words of labels that tell nothing of a thing, whatever else they hold."""
_SORTS: dict[str, tuple[str, ...]] = {
    "target": (
        r"(?:for|til) hvem\b",
        r"hvem (?:er (?!ansvarlig |leder |tovholder |kontakt)(?:[^\W\d_]+) (?:for|til|målrettet|rettet mod)\b|skal have gavn)",
        r"hvem (?:bor|kommer|bliver indlagt|hjælper|behandler|møder man|tager vi imod|handler det om|henvender)",
        r"hvem (?:kan|må) (?:komme|bruge|benytte|deltage|være med|flytte|gå på|blive|bo|henvises|få (?:hjælp|en))",
        r"hvilke[nt]? (?:mennesker|borgere|brugere|patienter|personer|unge|familier|grupper?)\b",
        "kursister$",
        "brugere$",
        "målgruppe",
        "henvender sig til",
        r"(?:retter sig(?: [a-zæøå]+)? (?:mod|til)|(?:rettet|målrettet)(?: mod| til)?|er (?:et tilbud )?(?:for|til)"
        r"|tilbuddet (?:gælder|omfatter))\b",
    ),
    "runner": (
        r"hvem (?:bestemmer|driver|står (?:bag|for)|stod bag|udfører|leverer|ejer|arrangerer|organiserer|udbyder)",
        r"hvem (?:er|har) (?:[^\W\d_]+ ){0,2}?(?:ansvar(?:lig|et)?|arrangør|udbyder|ejer|driftsherre|projektejer)\b",
        "ejerskab",
        "projektejer",
        r"(?:støtte|tilskuds|bevillings|projekt)(?:modtager|ansvarlig|holder)",
    ),
    "start": (
        r"siden hvornår",
        r"(?:projektets |dato for )start(?!- | og )",
        "begyndte",
        "opstart",
        r"hvornår (?:er |blev |har )?(?:[^\W\d_]+ ){0,2}?(?:begynd|start|åbn|opstart|etabler|oprett|stift|grundlagt|lancer)",
        r"hvor længe har (?:[^\W\d_]+ ){1,2}(?:eksisteret|været i gang|haft åbent|kørt)",
    ),
    "end": (r"projektets (?:afslutning|ophør|slut)", "slutter", "udløber"),
    "size": (
        r"antal$",
        r"hvor mange (?:er der |har (?:I|i) )?plads",
        r"hvor mange (?:pladser|boliger|senge|deltagere|medlemmer)",
        "medlemstallet",
        "deltagerantal",
        "plads til$",
        "pladsantal",
    ),
    "staff": (
        r"hvem (?:arbejder|møder du|er på arbejde|er ansat)",
        r"hvor mange (?:er )?(?:ansatte|medarbejdere|ansat)\b",
        "afsnitsledelse",
        "bemanding",
        "personale",
    ),
    "partner": (
        r"samarbejd(?:er (?:[^\W\d_]+ )?med|spart[^\W\d_]+)",
        r"(?:øvrige|andre|deltagende|medvirkende) (?:parter|partnere|aktører)",
    ),
    "period": (
        r"[^\W\d_]*periode(?:n|r)?$",
        "tidsramme",
        r"start-? og (?:slut|afslutning)",
        r"fra og til$",
        r"(?:projektets|indsatsens) (?:varighed|løbetid)",
    ),
    "amount": (
        r"(?:(?:samlet|tildelt|bevilget|ydet|modtaget) )?(?:tilskud|bevilling|beløb|støttebeløb|tilsagn)(?: i alt)?$",
    ),
    "pool_owner": (r"pulje(?:administrator|myndighed|ejer)",),
    "funder": (
        r"hvordan (?:er |bliver )?(?:[^\W\d_]+ ){0,2}?finansiere[st]",
        r"hvem (?:betaler|finansierer|støtter|giver (?:penge|støtte))",
        r"hvor (?:kommer|får) (?:[^\W\d_]+ ){0,2}?(?:pengene|midlerne|penge|støtte|økonomien)",
        r"hvad lever (?:[^\W\d_]+) af",
    ),
    "place": (r"hvor (?:ligger|findes|er|holder|bor|foregår)\b", r"i hvilken kommune"),
    "law": ("lovgrundlag", "paragraf", "hjemmel"),
}
"""The words that tell what a label is about, by what its field says; the first that fits."""
_PATTERNS = tuple(
    (sort, compiled(rf"\b(?:{'|'.join(words)})", re.IGNORECASE)) for sort, words in {"": _NOTHING, **_SORTS}.items()
)
_COUNTED = compiled(rf"^{COUNTED_QUESTION}")
_MOST_WORDS = 7


@lru_cache(maxsize=1024)
def asks_whom(title: str) -> bool:
    """Tell whether a line asks, or labels, whom an offer is for."""
    bare = _COUNTED.sub("", title).strip(" :.?")
    return FIELD_OF.get(bare.casefold()) == "target" or sort_of(bare) == "target"


def label_of(text: str) -> str:
    """Return what the labelled field says with which *text* begins ("target", "law" ...), or nothing."""
    colon = text.find(":", 0, _FARTHEST)
    if colon < 0 or not (colon + 1 == len(text) or text[colon + 1].isspace()):
        return ""
    label = text[:colon].lstrip("•*–- ")
    label = label[:-1] if label[-1:].isspace() else label
    return FIELD_OF[label.casefold()] if label in _WRITTEN else ""


def fields_in(text: str, start: int, end: int) -> Iterator[tuple[str, str, int, int]]:
    """Yield (what it says, label, start, end) of each labelled value in ``text[start:end]``, which begins with a
    label."""
    if not label_of(text[start:end]):
        return
    found = [m for m in _LABEL.finditer(text, start, end) if m.start() <= start + 2 or m["label"][0].isupper()]
    for number, match in enumerate(found):
        stop = found[number + 1].start() if number + 1 < len(found) else end
        yield FIELD_OF[match["label"].casefold()], match["label"], match.end(), stop


@lru_cache(maxsize=20_000)
def sort_of(label: str) -> str:
    """Return what a field with this label says ("target", "start" ...), or nothing where its words do not tell."""
    bare = _COUNTED.sub("", label).strip(" :.?").partition(", og ")[0]
    if not bare or len(bare.split()) > _MOST_WORDS or any(sign.isdigit() for sign in bare):
        return ""
    return next((sort for sort, pattern in _PATTERNS if pattern.search(bare)), "")
