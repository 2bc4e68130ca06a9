"""The predicates of extracted claims: which types they connect and which qualifiers they take."""

from __future__ import annotations

from dataclasses import dataclass

ORGANISATIONS = frozenset(
    {
        *("Region", "RegionalPsychiatry", "Municipality", "StateBody"),
        *("Centre", "Unit", "Facility"),
        *("Association", "Foundation", "SocialEnterprise", "Company", "Party", "Forum"),
    }
)
INITIATIVES = frozenset(["Project", "Service", "Education"])
TYPES = (
    ORGANISATIONS
    | INITIATIVES
    | frozenset(["FundingPool", "Role", "LegalProvision", "Agreement", "Proposal", "Recommendation", "TargetGroup"])
)
"""The types of entities; ``Date``, ``Number`` and ``Money`` are the types of literal objects."""
LITERALS = frozenset({"Date", "Number", "Money"})

FUNDING_STATUSES = ("granted", "proposed", "requested", "rejected", "expected", "expired")
RECURRENCES = ("year",)
FUNDING_KINDS = ("project", "operating", "grant", "fee")
EMPLOYMENT_TERMS = ("volunteer", "fleksjob", "ordinary", "project", "hourly", "placement")
CAPACITY_UNITS = ("beds", "places", "members", "participants", "volunteers")


@dataclass(frozen=True, slots=True)
class Predicate:
    """A predicate: its name, the types of its object, and its qualifiers."""

    name: str
    objects: frozenset[str]
    qualifiers: tuple[str, ...] = ()


PREDICATES: dict[str, Predicate] = {
    p.name: p
    for p in (
        Predicate("locatedIn", frozenset({"Municipality", "Region"})),
        Predicate("partOf", ORGANISATIONS | INITIATIVES),
        Predicate("runBy", ORGANISATIONS | INITIATIVES),
        Predicate("partner", ORGANISATIONS | INITIATIVES),
        Predicate(
            "fundedBy",
            ORGANISATIONS | INITIATIVES | {"FundingPool"},
            ("amount_dkk", "recurring", "per", "start", "end", "status", "kind"),
        ),
        Predicate("poolOf", ORGANISATIONS),
        Predicate("poolAmount", frozenset({"Money"}), ("amount_dkk", "start", "end", "finance_code")),
        Predicate("legalBasis", frozenset({"LegalProvision"})),
        Predicate("hasRole", frozenset({"Role"}), ("count", "as_of", "hours_week", "terms")),
        Predicate("startedOn", frozenset({"Date"})),
        Predicate("endedOn", frozenset({"Date"})),
        Predicate("capacity", frozenset({"Number"}), ("unit", "as_of")),
        Predicate("proposes", frozenset({"Proposal"}), ("amount_dkk", "recurring", "year")),
        Predicate("recommends", frozenset({"Recommendation"}), ("addressee",)),
        Predicate("agreementParty", ORGANISATIONS | INITIATIVES),
        Predicate("memberOf", frozenset({"Forum", "Association"})),
        Predicate("targetGroup", frozenset({"TargetGroup"}), ("age_min", "age_max")),
    )
}
"""Every predicate also takes ``defect``: what is wrong in the source where the intended value was written down."""
