"""Labelled fields ("Målgruppe: ..."): which labels there are, what each one says, and where the values stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.patterns import compiled

LABELS: dict[str, tuple[str, ...]] = {
    "type": ("type", "tilbudstype", "tilbudstyper", "art", "form"),
    "place": (
        "kommune",
        "kommuner",
        "beliggenhed",
        "sted",
        "placering",
        "by",
        "geografi",
        "lokation",
        "geografisk område",
    ),
    "address": ("adresse", "besøgsadresse", "hovedadresse"),
    "runner": (
        *(
            "ejer",
            "ejes af",
            "driftsherre",
            "ansvarlig driftsherre",
            "projektejer",
            "udbyder",
            "drives af",
            "driftes af",
            "arrangør",
            "ansøger",
            "tilskudsmodtager",
            "ejerforhold",
        ),
        *(
            "projektansvarlig",
            "ansvarlig organisation",
            "leverandør",
            "operatør",
            "organisation",
            "ansvarlig",
            "bevillingsmodtager",
            "modtager",
        ),
        *("projektholder", "ansvarlig enhed", "ejer og driftsherre"),
    ),
    "partner": (
        "samarbejdspartnere",
        "samarbejdspartner",
        "partnere",
        "partner",
        "samarbejde",
        "deltagende kommuner",
        "deltagere",
        "i samarbejde med",
    ),
    "proposer": (
        "forslagsstiller",
        "forslagsstillere",
        "stillet af",
        "fremsat af",
        "forslag fra",
        "foreslået af",
        "parti",
        "partier",
    ),
    "party": ("parter", "aftaleparter"),
    "funder": (
        "finansiering",
        "finansieret af",
        "bevillingsgiver",
        "støttet af",
        "midler fra",
        "økonomi",
        "penge",
        "pengene kommer fra",
        "tilskudsgiver",
        "finansieringskilde",
        "støtte fra",
    ),
    "amount": (
        "bevilling",
        "tilskud",
        "bevilget beløb",
        "beløb",
        "støttebeløb",
        "støttet beløb",
        "tildelt støtte",
        "bevilget støtte",
        "støtte",
        "samlet bevilling",
        "bevilget",
        "tilskudsbeløb",
        "samlet beløb",
        "budget",
    ),
    "start": (
        "åbnet",
        "startår",
        "start",
        "opstart",
        "etableret",
        "oprettet",
        "stiftet",
        "startdato",
        "etableringsår",
        "åbningsår",
        "opstartet",
        "projektstart",
    ),
    "end": ("slut", "slutdato", "ophør", "lukket", "ophørt", "projektslut"),
    "period": (
        "periode",
        "projektperiode",
        "projektperioden",
        "bevillingsperiode",
        "støtteperiode",
        "puljeperiode",
        "løbetid",
        "varighed",
        "tidsramme",
    ),
    "law": (
        "lovgrundlag",
        "driftsparagraffer",
        "driftsgrundlag",
        "paragrafgrundlag",
        "retsgrundlag",
        "hjemmel",
        "lovhjemmel",
        "paragraf",
        "paragraffer",
        "bevilges efter",
        "lovgivning",
        "juridisk grundlag",
    ),
    "size": (
        "antal pladser",
        "pladser",
        "kapacitet",
        "normering",
        "pladser i alt",
        "antal pladser i alt",
        "antal boliger",
        "boliger",
        "antal senge",
        "senge",
        "medlemmer",
        "antal medlemmer",
        "medlemstal",
        "antal deltagere",
    ),
    "staff": (
        "ansatte",
        "personale",
        "bemanding",
        "medarbejdere",
        "stillinger",
        "antal ansatte",
        "personalegruppe",
        "medarbejderstab",
    ),
    "volunteers": ("frivillige", "antal frivillige"),
    "contact": (
        *(
            "kontakt",
            "kontaktperson",
            "kontaktpersoner",
            "kontaktoplysninger",
            "yderligere information",
            "yderligere oplysninger",
            "mere information",
        ),
        *(
            "leder",
            "projektleder",
            "ledelse",
            "henvendelse",
            "daglig leder",
            "kontakt og yderligere information",
            "tovholder",
            "forstander",
        ),
    ),
    "target": (
        "målgruppe",
        "målgruppen",
        "målgrupper",
        "hvem kan deltage",
        "for hvem",
        "for",
        "målgruppe for puljen",
        "målgruppe for indsatsen",
        "hvem er tilbuddet for",
    ),
    "pool_size": (
        "midler til fordeling",
        "puljens størrelse",
        "puljens økonomiske ramme",
        "midler i puljen",
        "puljens samlede ramme",
        "samlet ramme",
        "økonomisk ramme",
        "ramme",
        "puljebeløb",
        "samlet pulje",
        "puljeramme",
        "midler",
    ),
    "account": ("finanslovskonto", "finanslovkonto", "konto", "hovedkonto", "underkonto", "kontonummer"),
    "pool_owner": (
        "udmøntende myndighed",
        "administrerende myndighed",
        "ministerium",
        "styrelse",
        "puljeudbyder",
        "administreres af",
    ),
    "other": (
        *(
            "formål",
            "indhold",
            "baggrund",
            "omfang",
            "grundlag",
            "bemærkning",
            "bemærkninger",
            "telefon",
            "tlf",
            "e-mail",
            "mail",
            "hjemmeside",
        ),
        *(
            "web",
            "åbningstider",
            "åbningstid",
            "visitation",
            "ansøgningsfrist",
            "frist",
            "titel",
            "projekttitel",
            "navn",
            "dato",
            "status",
            "pris",
            "takst",
            "metode",
        ),
        *("aktiviteter", "aldersgruppe", "region", "alder", "resultater", "evaluering", "link"),
    ),
}
"""What a labelled field says, and the labels that Danish documents use for it, in lower case."""

FIELD_OF: dict[str, str] = {label: field for field, labels in LABELS.items() for label in labels}
_LONGEST_FIRST = sorted(FIELD_OF, key=lambda label: (-len(label), label))
_LABEL = compiled(
    r"(?:^|(?<=[\s•*–-]))(?P<label>"
    + "|".join("|".join(map(re.escape, (x[0].upper() + x[1:], x, x.upper()))) for x in _LONGEST_FIRST)
    + r")\s?:(?=\s|$)"
)


_ASKS_WHOM = compiled(
    r"(?:for|til) hvem\b|hvem (?:er (?:det|tilbuddet|projektet|indsatsen|stedet|huset|vi) (?:for|til)|(?:er|hører til) målgruppen|kommer(?: her| i huset)?|bor (?:her|der|hos os)"
    r"|(?:kan|må) (?:deltage|komme|få|bruge|benytte|være med|blive|bo|søge|flytte|henvises)\b.*|handler det om|henvender .* sig til|hjælper vi|behandler vi|tager vi imod)\W*$",
    re.IGNORECASE,
)
"""Questions as headings whose answer tells whom an offer is for."""


def asks_whom(title: str) -> bool:
    """Tell whether a line asks, or labels, whom an offer is for."""
    bare = title.strip(" :.?")
    return FIELD_OF.get(bare.casefold()) == "target" or _ASKS_WHOM.match(bare) is not None


def label_of(text: str) -> str:
    """Return what the labelled field says with which *text* begins ("target", "law" ...), or nothing."""
    if ":" not in text[:45]:
        return ""
    match = _LABEL.match(text.lstrip("•*–- "))
    return FIELD_OF[match["label"].casefold()] if match else ""


def fields_in(text: str, start: int, end: int) -> Iterator[tuple[str, str, int, int]]:
    """Yield (what it says, label, start, end) of each labelled value in ``text[start:end]``, which begins with a
    label."""
    if not label_of(text[start:end]):
        return
    found = [m for m in _LABEL.finditer(text, start, end) if m.start() <= start + 2 or m["label"][0].isupper()]
    for number, match in enumerate(found):
        stop = found[number + 1].start() if number + 1 < len(found) else end
        yield FIELD_OF[match["label"].casefold()], match["label"], match.end(), stop
