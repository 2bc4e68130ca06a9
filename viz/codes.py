"""How classes, relations, sectors and statuses are called and drawn: tables, in the order of the legends."""

from __future__ import annotations

from dataclasses import dataclass

from viz.text import Text


@dataclass(frozen=True, slots=True)
class ClassCode:
    """A class on a page: its words (one, many) and the glyph that tells it from others without colour."""

    one: Text
    many: Text
    glyph: str


@dataclass(frozen=True, slots=True)
class RelationCode:
    """A relation on a page: as a sentence's verb, as the other way round, and how its line is drawn."""

    verb: Text
    inverse: Text
    colour: str
    dashes: tuple[int, ...] = ()


CLASSES: dict[str, ClassCode] = {
    "StateBody": ClassCode(
        Text("statslig myndighed", "state body"), Text("statslige myndigheder", "state bodies"), "square"
    ),
    "Region": ClassCode(Text("region", "region"), Text("regioner", "regions"), "square"),
    "RegionalPsychiatry": ClassCode(
        Text("regional psykiatri", "regional psychiatry"),
        Text("regionale psykiatrier", "regional psychiatries"),
        "square",
    ),
    "Municipality": ClassCode(Text("kommune", "municipality"), Text("kommuner", "municipalities"), "square"),
    "Centre": ClassCode(Text("center", "centre"), Text("centre", "centres"), "cut"),
    "Unit": ClassCode(Text("enhed", "unit"), Text("enheder", "units"), "cut"),
    "Facility": ClassCode(Text("tilbud på et sted", "facility"), Text("steder", "facilities"), "cut"),
    "Association": ClassCode(Text("forening", "association"), Text("foreninger", "associations"), "circle"),
    "Foundation": ClassCode(Text("fond", "foundation"), Text("fonde", "foundations"), "circle"),
    "SocialEnterprise": ClassCode(
        Text("socialøkonomisk virksomhed", "social enterprise"),
        Text("socialøkonomiske virksomheder", "social enterprises"),
        "circle",
    ),
    "Company": ClassCode(Text("virksomhed", "company"), Text("virksomheder", "companies"), "circle"),
    "Party": ClassCode(Text("parti", "party"), Text("partier", "parties"), "circle"),
    "Forum": ClassCode(Text("forum eller udvalg", "forum"), Text("fora og udvalg", "forums"), "ring"),
    "Project": ClassCode(Text("projekt", "project"), Text("projekter", "projects"), "diamond"),
    "Service": ClassCode(Text("tilbud", "service"), Text("tilbud", "services"), "diamond"),
    "Education": ClassCode(Text("uddannelse", "education"), Text("uddannelser", "courses"), "diamond"),
    "FundingPool": ClassCode(Text("pulje", "funding pool"), Text("puljer", "funding pools"), "coin"),
    "Role": ClassCode(Text("rolle", "role"), Text("roller", "roles"), "ring"),
    "LegalProvision": ClassCode(
        Text("lovbestemmelse", "legal provision"), Text("lovbestemmelser", "legal provisions"), "bar"
    ),
    "Act": ClassCode(Text("lov", "act"), Text("love", "acts"), "bar"),
    "Agreement": ClassCode(Text("aftale", "agreement"), Text("aftaler", "agreements"), "bar"),
    "Proposal": ClassCode(Text("forslag", "proposal"), Text("forslag", "proposals"), "bar"),
    "Recommendation": ClassCode(Text("anbefaling", "recommendation"), Text("anbefalinger", "recommendations"), "bar"),
    "TargetGroup": ClassCode(Text("målgruppe", "target group"), Text("målgrupper", "target groups"), "ring"),
    "Territory": ClassCode(Text("område", "territory"), Text("områder", "territories"), "ring"),
    "Value": ClassCode(Text("oplysning", "statement"), Text("oplysninger", "statements"), "bar"),
    "Document": ClassCode(Text("dokument", "document"), Text("dokumenter", "documents"), "bar"),
}

GLYPHS: dict[str, str] = {
    "square": "M2 2h10v10H2z",
    "cut": "M2 2h6.5L12 5.5V12H2z",
    "circle": "M7 1.7a5.3 5.3 0 1 0 0 10.6a5.3 5.3 0 1 0 0-10.6z",
    "ring": "M7 1.4a5.6 5.6 0 1 0 0 11.2a5.6 5.6 0 1 0 0-11.2zM7 3.8a3.2 3.2 0 1 0 0 6.4a3.2 3.2 0 1 0 0-6.4z",
    "diamond": "M7 .8 13.2 7 7 13.2.8 7z",
    "coin": "M7 1a6 6 0 1 0 0 12a6 6 0 1 0 0-12z"
    "M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9z"
    "M7 4.4a2.6 2.6 0 1 0 0 5.2a2.6 2.6 0 1 0 0-5.2z",
    "bar": "M1.5 4.5h11v5h-11z",
}
"""Outlines of the glyphs in a 14 by 14 field, filled by the even-odd rule: on canvas, in SVG and in legends alike."""

SECTORS: dict[str, tuple[Text, str]] = {
    "state": (Text("Stat", "State"), "#2c1d47"),
    "regional": (Text("Region", "Regional"), "#0d4a80"),
    "municipal": (Text("Kommune", "Municipal"), "#a8420a"),
    "civil-society": (Text("Civilsamfund", "Civil society"), "#23896b"),
    "private": (Text("Privat", "Private"), "#a886c2"),
    "": (Text("Uden sektor", "No sector"), "#70757a"),
}
"""Sector, its words and its colour. The colours rise in lightness in this order, so that they part in grey as well."""

MONEY = "#8a6100"

RELATIONS: dict[str, RelationCode] = {
    "fundedBy": RelationCode(Text("finansieret af", "funded by"), Text("finansierer", "funds"), MONEY),
    "poolOf": RelationCode(Text("forvaltes af", "administered by"), Text("forvalter", "administers"), MONEY, (2, 3)),
    "poolAmount": RelationCode(Text("har rammen", "has the size"), Text("er rammen for", "is the size of"), MONEY),
    "partner": RelationCode(Text("har partneren", "has partner"), Text("er partner i", "is a partner in"), "#2b6f8f"),
    "runBy": RelationCode(Text("drives af", "run by"), Text("driver", "runs"), "#4a4f55"),
    "agreementParty": RelationCode(
        Text("har parten", "has party"), Text("er part i", "is a party to"), "#7a3e75", (8, 3)
    ),
    "partOf": RelationCode(Text("er del af", "is part of"), Text("omfatter", "comprises"), "#4a4f55"),
    "locatedIn": RelationCode(
        Text("ligger i", "located in"), Text("har på sit område", "is the place of"), "#8b9096", (2, 3)
    ),
    "memberOf": RelationCode(Text("er medlem af", "member of"), Text("har medlemmet", "has member"), "#7a3e75"),
    "hasRole": RelationCode(Text("har rollen", "has role"), Text("findes hos", "is found at"), "#2b6f8f"),
    "legalBasis": RelationCode(
        Text("har hjemmel i", "has its basis in"), Text("er hjemmel for", "is the basis of"), "#5d4a8a"
    ),
    "proposes": RelationCode(Text("foreslår", "proposes"), Text("foreslås af", "is proposed by"), "#8b9096"),
    "recommends": RelationCode(Text("anbefaler", "recommends"), Text("anbefales af", "is recommended by"), "#8b9096"),
    "targetGroup": RelationCode(
        Text("er for", "is for"), Text("er målgruppe for", "is the target group of"), "#8b9096"
    ),
    "capacity": RelationCode(
        Text("har kapaciteten", "has the capacity"), Text("er kapacitet i", "is the capacity of"), "#4a4f55"
    ),
    "startedOn": RelationCode(Text("begyndte", "started"), Text("er begyndelse for", "is the start of"), "#4a4f55"),
    "endedOn": RelationCode(Text("sluttede", "ended"), Text("er slutning for", "is the end of"), "#4a4f55"),
    "states": RelationCode(Text("står i", "stated in"), Text("siger", "states"), "#8b9096", (2, 3)),
}

FUNDING_STATUSES: dict[str, Text] = {
    "granted": Text("bevilget", "granted"),
    "stated": Text("omtalt", "stated"),
    "proposed": Text("foreslået", "proposed"),
    "requested": Text("søgt", "requested"),
    "expected": Text("ventet", "expected"),
    "expired": Text("udløbet", "expired"),
    "rejected": Text("afvist", "rejected"),
}

FIRM = frozenset({"granted", "stated"})
"""The statuses of money that somebody has decided on or speaks of as a fact."""

REVIEWS: dict[str, Text] = {
    "accepted": Text("godkendt", "accepted"),
    "candidate": Text("kandidat, ikke gennemset", "candidate, not reviewed"),
}

VALUES: dict[str, Text] = {
    "funding-kind-project": Text("projektmidler", "project money"),
    "funding-kind-operating": Text("driftsmidler", "operating money"),
    "funding-kind-grant": Text("tilskud", "grant"),
    "funding-kind-fee": Text("betaling", "fee"),
    "recurrence-year": Text("om året", "a year"),
    "terms-volunteer": Text("frivillig", "volunteer"),
    "terms-fleksjob": Text("fleksjob", "flexi-job"),
    "terms-ordinary": Text("ordinær ansættelse", "ordinary employment"),
    "terms-project": Text("projektansættelse", "project employment"),
    "terms-hourly": Text("timeansættelse", "hourly employment"),
    "terms-placement": Text("praktik eller løntilskud", "placement"),
    "unit-beds": Text("senge", "beds"),
    "unit-places": Text("pladser", "places"),
    "unit-members": Text("medlemmer", "members"),
    "unit-participants": Text("deltagere", "participants"),
    "unit-volunteers": Text("frivillige", "volunteers"),
    "participant": Text("deltager", "participant"),
}
"""Terms of the code lists as a sentence uses them."""


def class_code(name: str) -> ClassCode:
    """Return a class's words and glyph; one that the table lacks goes by its own name."""
    known = CLASSES.get(name)
    return known or ClassCode(Text(name, name), Text(name, name), "ring")


def relation_code(name: str) -> RelationCode:
    """Return a relation's words and line; one that the table lacks goes by its own name."""
    known = RELATIONS.get(name)
    return known or RelationCode(Text(name, name), Text(name, name), "#70757a")


def value_text(name: str) -> Text:
    """Return the words for a code's term, or the term itself."""
    return VALUES.get(name, Text(name, name))
