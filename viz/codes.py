"""How classes, relations, sectors and statuses are drawn, in the order of the legends; their words: the ontology's."""

from __future__ import annotations

from dataclasses import dataclass

from queries.fact_nodes import PER
from viz.labels import label
from viz.text import EMPTY, Text

Words = Text | str
"""Words of our own, or the local name of the ontology's term whose label they are."""


@dataclass(frozen=True, slots=True)
class ClassCode:
    """A class on a page: its words (one, many) and the glyph that tells it from others without colour."""

    term: Words
    many: Text
    glyph: str

    @property
    def one(self) -> Text:
        """Return the word for one of them."""
        return _words(self.term)


@dataclass(frozen=True, slots=True)
class RelationCode:
    """A relation on a page: as a sentence's verb, as the other way round, and how its line is drawn."""

    term: Words
    back: Words
    colour: str
    dashes: tuple[int, ...] = ()

    @property
    def verb(self) -> Text:
        """Return the words that lead from the subject to the object."""
        return _words(self.term)

    @property
    def inverse(self) -> Text:
        """Return the words that lead from the object to the subject; empty for what has no other end."""
        return _words(self.back)


def _words(term: Words) -> Text:
    return term if isinstance(term, Text) else label(term)


CLASSES: dict[str, ClassCode] = {
    "StateBody": ClassCode("StateBody", Text("statslige myndigheder", "state bodies"), "square"),
    "Region": ClassCode("Region", Text("regioner", "regions"), "square"),
    "RegionalPsychiatry": ClassCode(
        "RegionalPsychiatry", Text("regionale psykiatrier", "regional psychiatric services"), "square"
    ),
    "Municipality": ClassCode("Municipality", Text("kommuner", "municipalities"), "square"),
    "Centre": ClassCode("Centre", Text("psykiatriske centre", "psychiatric centres"), "cut"),
    "Unit": ClassCode("Unit", Text("enheder", "units"), "cut"),
    "Facility": ClassCode("Facility", Text("tilbudssteder", "facilities"), "cut"),
    "Association": ClassCode("Association", Text("foreninger", "associations"), "circle"),
    "Foundation": ClassCode("Foundation", Text("fonde", "foundations"), "circle"),
    "SocialEnterprise": ClassCode(
        "SocialEnterprise", Text("socialøkonomiske virksomheder", "social enterprises"), "circle"
    ),
    "Company": ClassCode("Company", Text("private virksomheder", "companies"), "circle"),
    "Party": ClassCode("Party", Text("politiske partier", "political parties"), "circle"),
    "Forum": ClassCode("Forum", Text("fora", "forums"), "ring"),
    "Project": ClassCode("Project", Text("projekter", "projects"), "diamond"),
    "Service": ClassCode("Service", Text("tilbud", "services"), "diamond"),
    "Education": ClassCode("Education", Text("uddannelser", "courses"), "diamond"),
    "FundingPool": ClassCode("FundingPool", Text("puljer", "funding pools"), "coin"),
    "Role": ClassCode("Role", Text("roller", "roles"), "ring"),
    "LegalProvision": ClassCode("LegalProvision", Text("lovbestemmelser", "legal provisions"), "bar"),
    "Act": ClassCode("Act", Text("love", "acts"), "bar"),
    "Agreement": ClassCode("Agreement", Text("aftaler", "agreements"), "bar"),
    "Proposal": ClassCode("Proposal", Text("forslag", "proposals"), "bar"),
    "Recommendation": ClassCode("Recommendation", Text("anbefalinger", "recommendations"), "bar"),
    "TargetGroup": ClassCode("TargetGroup", Text("målgrupper", "target groups"), "ring"),
    "Territory": ClassCode("Territory", Text("områder", "territories"), "ring"),
    "Value": ClassCode(Text("oplysning", "statement"), Text("oplysninger", "statements"), "bar"),
    "Document": ClassCode("Document", Text("dokumenter", "documents"), "bar"),
}
"""The ontology names one of them; that there are several is ours to say."""

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

_WEAK = (8, 3, 2, 3)
"""Dash and dot: dots alone mean that nobody has reviewed a line, dashes alone that money or a tie is not firm."""

RELATIONS: dict[str, RelationCode] = {
    "fundedBy": RelationCode("fundedBy", Text("finansierer", "funds"), MONEY),
    "poolOf": RelationCode("administeredBy", "administers", MONEY, _WEAK),
    "poolAmount": RelationCode(Text("har rammen", "has the size"), EMPTY, MONEY),
    "partner": RelationCode("partner", "partnerIn", "#2b6f8f"),
    "runBy": RelationCode("runBy", "runs", "#4a4f55"),
    "agreementParty": RelationCode("agreementParty", "partyTo", "#7a3e75", (8, 3)),
    "partOf": RelationCode("partOf", "hasPart", "#4a4f55"),
    "locatedIn": RelationCode("locatedIn", "locationOf", "#8b9096", _WEAK),
    "memberOf": RelationCode("memberOf", "hasMember", "#7a3e75"),
    "hasRole": RelationCode("hasRole", "roleAt", "#2b6f8f"),
    "legalBasis": RelationCode("legalBasis", "legalBasisOf", "#5d4a8a"),
    "proposes": RelationCode("proposes", "proposedBy", "#8b9096"),
    "recommends": RelationCode("recommends", "recommendedBy", "#8b9096"),
    "targetGroup": RelationCode("targetGroup", "targetGroupOf", "#8b9096"),
    "capacity": RelationCode("hasCapacity", EMPTY, "#4a4f55"),
    "startedOn": RelationCode("startedOn", EMPTY, "#4a4f55"),
    "endedOn": RelationCode("endedOn", EMPTY, "#4a4f55"),
    "states": RelationCode(Text("står i", "stated in"), Text("siger", "states"), "#8b9096", _WEAK),
}

FUNDING_STATUSES = ("granted", "stated", "proposed", "requested", "expected", "expired", "rejected")

FIRM = frozenset({"granted", "stated"})
"""The statuses of money that somebody has decided on or speaks of as a fact."""

REVIEWS: dict[str, Text] = {
    "accepted": Text("godkendt", "accepted"),
    "candidate": Text("kandidat, ikke gennemset", "candidate, not reviewed"),
}


def class_code(name: str) -> ClassCode:
    """Return a class's words and glyph; one that the table lacks goes by its label, or its own name."""
    return CLASSES.get(name) or ClassCode(name, label(name), "ring")


def relation_code(name: str) -> RelationCode:
    """Return a relation's words and line; one that the table lacks goes by its label, or its own name."""
    return RELATIONS.get(name) or RelationCode(name, name, "#70757a")


def status_text(status: str) -> Text:
    """Return the words for a funding status; none for none."""
    return label(f"status-{status}") if status else EMPTY


def value_text(name: str) -> Text:
    """Return the words for a code's term, or for what an amount is counted by."""
    return Text(**PER[name]) if name in PER else label(name)
