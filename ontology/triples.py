"""How a claim about identified entities becomes triples: the fact, and the claim with its evidence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from ontology.identifiers import claim_key, digest, plain_value
from ontology.literals import (
    boolean_literal,
    danish,
    date_literal,
    decimal_literal,
    integer_literal,
    plain,
    year_literal,
)
from ontology.records import Claim, DocumentRecord, Evidence, Value
from ontology.terms import CODE, DCTERMS, ID, OA, ORG, PG, RDF, Term, Triple, bare

LEGAL_PERSONS = frozenset(
    {"Region", "Municipality", "StateBody", "Association", "Foundation", "Company", "SocialEnterprise", "Party"}
)
"""The model's formal organisations. Only these can be the object of org:unitOf; between units it is
org:subOrganizationOf (W3C ORG, section 4.2)."""

DIRECT = {
    "partOf": PG.partOf,
    "runBy": PG.runBy,
    "poolOf": PG.administeredBy,
    "legalBasis": PG.legalBasis,
    "proposes": PG.proposes,
    "recommends": PG.recommends,
    "agreementParty": PG.agreementParty,
    "memberOf": PG.memberOf,
    "targetGroup": PG.targetGroup,
    "locatedIn": PG.locatedIn,
    "startedOn": PG.startedOn,
    "endedOn": PG.endedOn,
}
"""The predicates that become one plain triple."""

UNSTATED = CODE["status-stated"]
"""The status of money that a source tells of without saying at which stage it is."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim whose entities are identified; a literal object stands for a date, a number or an amount."""

    claim: Claim
    subject: Term
    object: Term
    addressee: Term | None = None

    @property
    def is_fact(self) -> bool:
        """Tell whether the statement may stand as a fact: what is denied, was turned down or was rejected may not."""
        claim = self.claim
        return not claim.negated and claim.qualifier("status") != "rejected" and claim.status != "rejected"


def fact_triples(statement: Statement) -> Iterator[Triple]:
    """Yield the triples of the fact itself, without its claim."""
    predicate = statement.claim.predicate
    if predicate in DIRECT:
        yield statement.subject, DIRECT[predicate], statement.object
        yield from _DETAILS.get(predicate, _nothing)(statement)
    else:
        yield from _NARY[predicate](statement)


def claim_triples(statement: Statement) -> Iterator[Triple]:
    """Yield the claim and its evidence: at most a dozen triples for each of the two."""
    claim = statement.claim
    node = ID["claim-" + claim_key(claim)]
    yield node, RDF.type, PG.Claim
    yield node, RDF.subject, statement.subject
    yield node, RDF.predicate, PG[claim.predicate]
    yield node, RDF.object, statement.object
    if claim.predicate in _NARY and statement.is_fact:
        yield node, PG.states, nary_node(statement)
    yield node, PG.reviewStatus, CODE["review-" + claim.status]
    yield node, PG.confidence, decimal_literal(round(claim.confidence, 3))
    yield node, PG.rule, plain(claim.rule)
    if claim.negated:
        yield node, PG.negated, boolean_literal(True)
    status = claim.qualifier("status")
    if status is not None and claim.predicate == "fundedBy":
        yield node, PG.fundingStatus, CODE[f"status-{status}"]
    if claim.qualifier("defect"):
        yield node, PG.defect, plain(str(claim.qualifier("defect")))
    yield node, PG.statedIn, ID["document-" + claim.evidence.document]
    yield from _evidence_triples(node, claim.evidence)


@lru_cache(maxsize=65_536)  # asked for by the claim and by its fact
def nary_node(statement: Statement) -> Term:
    """Return the node of a fact that has qualifiers: the same content in two documents is the same node."""
    claim = statement.claim
    if claim.predicate == "partner":
        return ID["partnership-" + ID.local(statement.subject)]
    qualifiers = {name: plain_value(value) for name, value in claim.qualifiers if name != "defect"}
    content = [claim.predicate, bare(statement.subject), bare(statement.object), qualifiers]
    return ID[f"{_KINDS[claim.predicate]}-{digest(content)}"]


def document_triples(document: DocumentRecord) -> Iterator[Triple]:
    """Yield what is known of a document."""
    node = ID["document-" + document.slug]
    yield node, RDF.type, PG.Document
    yield node, DCTERMS.title, danish(document.title)
    yield node, DCTERMS.identifier, plain(document.slug)
    if document.publisher:
        yield node, DCTERMS.publisher, danish(document.publisher)
    if document.date:
        yield node, DCTERMS.date, date_literal(document.date)
    if document.genre:
        yield node, PG.genre, CODE["genre-" + document.genre]
    if document.sha256:
        yield node, PG.sha256, plain(document.sha256)


_KINDS = {"fundedBy": "funding", "poolAmount": "pool-round", "hasRole": "role-assignment", "capacity": "capacity"}


def _evidence_triples(claim: Term, evidence: Evidence) -> Iterator[Triple]:
    place = [evidence.document, evidence.line, evidence.line_to, evidence.quote_hash]
    node = ID["evidence-" + digest([bare(claim), *place])]
    yield claim, PG.evidence, node
    yield node, RDF.type, PG.Evidence
    yield node, OA.hasSource, ID["document-" + evidence.document]
    yield node, PG.lineFrom, integer_literal(evidence.line)
    yield node, PG.lineTo, integer_literal(evidence.line_to)
    if evidence.section:
        yield node, PG.section, danish(evidence.section)
    if evidence.page is not None:
        yield node, PG.page, integer_literal(evidence.page)
    if evidence.quote_hash:
        yield node, PG.quoteHash, plain(evidence.quote_hash)
    if evidence.quote is not None:
        yield node, PG.quote, danish(evidence.quote)
        if evidence.start is not None and evidence.end is not None:
            yield from _selector_triples(node, evidence)


def _selector_triples(node: Term, evidence: Evidence) -> Iterator[Triple]:
    selector = ID["selector-" + ID.local(node).removeprefix("evidence-")]
    yield node, OA.hasSelector, selector
    yield selector, RDF.type, OA.TextQuoteSelector
    yield selector, RDF.type, OA.TextPositionSelector
    yield selector, OA.exact, danish(str(evidence.quote))
    yield selector, OA.start, integer_literal(evidence.start or 0)
    yield selector, OA.end, integer_literal(evidence.end or 0)


def _nothing(_: Statement) -> Iterator[Triple]:
    return iter(())


def _part(statement: Statement) -> Iterator[Triple]:
    legal = statement.claim.object.type in LEGAL_PERSONS
    yield statement.subject, ORG.unitOf if legal else ORG.subOrganizationOf, statement.object


def _membership(statement: Statement) -> Iterator[Triple]:
    yield statement.subject, ORG.memberOf, statement.object


def _proposal(statement: Statement) -> Iterator[Triple]:
    yield from _amount(statement.object, statement.claim)
    year = statement.claim.qualifier("year")
    if year is not None:
        yield statement.object, PG.budgetYear, year_literal(str(year))


def _recommendation(statement: Statement) -> Iterator[Triple]:
    if statement.addressee is not None:
        yield statement.object, PG.addressee, statement.addressee


def _ages(statement: Statement) -> Iterator[Triple]:
    for name, term in (("age_min", PG.ageMin), ("age_max", PG.ageMax)):
        value = statement.claim.qualifier(name)
        if isinstance(value, int | float):
            yield statement.object, term, integer_literal(value)


def _amount(node: Term, claim: Claim) -> Iterator[Triple]:
    amount = claim.qualifier("amount_dkk")
    if isinstance(amount, int | float):
        yield node, PG.amount, decimal_literal(amount)
    recurring = claim.qualifier("recurring")
    if recurring is not None:
        yield node, PG.recurrence, CODE[f"recurrence-{recurring}"]


def _period(node: Term, claim: Claim) -> Iterator[Triple]:
    for name, term in (("start", PG.periodStart), ("end", PG.periodEnd), ("as_of", PG.asOf)):
        value = claim.qualifier(name)
        if value is not None:
            yield node, term, date_literal(str(value))


def _range(node: Term, value: Value | None, low: Term, high: Term, *, whole: bool) -> Iterator[Triple]:
    if value is None:
        return
    first, last = (value[0], value[-1]) if isinstance(value, tuple) else (value, value)
    literal = integer_literal if whole else decimal_literal
    yield node, low, literal(float(first))
    yield node, high, literal(float(last))


def _partnership(statement: Statement) -> Iterator[Triple]:
    node = nary_node(statement)
    yield node, RDF.type, PG.Partnership
    yield node, PG.initiative, statement.subject
    yield node, PG.partner, statement.object


def _funding(statement: Statement) -> Iterator[Triple]:
    node, claim = nary_node(statement), statement.claim
    yield node, RDF.type, PG.Funding
    yield node, PG.recipient, statement.subject
    yield node, PG.funder, statement.object
    status = claim.qualifier("status")
    yield node, PG.fundingStatus, CODE[f"status-{status}"] if status else UNSTATED
    if claim.qualifier("kind"):
        yield node, PG.fundingKind, CODE[f"funding-kind-{claim.qualifier('kind')}"]
    if claim.qualifier("per"):
        yield node, PG.perUnit, plain(str(claim.qualifier("per")))
    yield from _amount(node, claim)
    yield from _period(node, claim)


def _pool_round(statement: Statement) -> Iterator[Triple]:
    node, claim = nary_node(statement), statement.claim
    yield node, RDF.type, PG.PoolRound
    yield node, PG.roundOf, statement.subject
    yield node, PG.amount, decimal_literal(str(claim.qualifier("amount_dkk") or bare(statement.object)))
    yield from _period(node, claim)
    code = claim.qualifier("finance_code")
    if code is not None:
        yield from _finance_account(node, str(code), str(claim.qualifier("start") or "")[:4])


def _finance_account(node: Term, code: str, year: str) -> Iterator[Triple]:
    number = code.replace("§", "").strip()
    account = ID["finance-account-" + "-".join(filter(None, [year, number.replace(".", "-")]))]
    yield node, PG.financeAccount, account
    yield account, RDF.type, PG.FinanceAccount
    yield account, PG.accountCode, plain(number)
    if year:
        yield account, PG.financeYear, year_literal(year)


def _role(statement: Statement) -> Iterator[Triple]:
    node, claim = nary_node(statement), statement.claim
    yield node, RDF.type, PG.RoleAssignment
    yield node, PG.organization, statement.subject
    yield node, PG.role, statement.object
    yield from _range(node, claim.qualifier("count"), PG.headCountMin, PG.headCountMax, whole=True)
    hours = claim.qualifier("hours_week")
    yield from _range(node, hours, PG.weeklyHoursMin, PG.weeklyHoursMax, whole=False)
    terms = claim.qualifier("terms") or ()
    for term in terms if isinstance(terms, tuple) else (terms,):
        yield node, PG.employmentTerms, CODE[f"terms-{term}"]
    yield from _period(node, claim)


def _capacity(statement: Statement) -> Iterator[Triple]:
    node, claim = nary_node(statement), statement.claim
    low, _, high = bare(statement.object).partition("-")
    yield node, RDF.type, PG.Capacity
    yield node, PG.capacityOf, statement.subject
    yield node, PG.value, integer_literal(low)
    if high:
        yield node, PG.valueMax, integer_literal(high)
    if claim.qualifier("unit"):
        yield node, PG.unit, CODE[f"unit-{claim.qualifier('unit')}"]
    yield from _period(node, claim)


_DETAILS = {
    "partOf": _part,
    "memberOf": _membership,
    "proposes": _proposal,
    "recommends": _recommendation,
    "targetGroup": _ages,
}
_NARY = {
    "partner": _partnership,
    "fundedBy": _funding,
    "poolAmount": _pool_round,
    "hasRole": _role,
    "capacity": _capacity,
}
