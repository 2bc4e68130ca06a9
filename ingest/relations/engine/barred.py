"""What is no subject of a predicate, whatever a sentence says of it, and who is nobody's staff."""

from __future__ import annotations

from ingest.mentions.mention import Mention
from ingest.search.patterns import compiled

_NO_JOB = compiled(r"(?:arrangør|initiativtager|udgiver|stifter|grundlægger|aftager)$")
"""What a body is to a thing, and no job at it."""
_ELECTED = frozenset({"formand", "næstformand", "forperson", "regionsrådsformand", "udvalgsformand"})
_ELECTING = frozenset({"Region", "Municipality", "StateBody"})
"""Where a chair is elected and no job."""
_GOVERNS = compiled(
    r"(?:Byråd|Borgerrepræsentation|Kommunalbestyrelse|Regionsråd|Forretningsudvalg|Økonomiudvalg|Socialudvalg|Administration|"
    r"(?:[A-ZÆØÅ][a-zæøå-]* og )?[A-ZÆØÅ]?[a-zæøå-]+udvalg)(?:et|en)?\b"
)
"""Councils, committees and their administrations."""
_BARRED = {
    "fundedBy": _GOVERNS,
    "poolAmount": compiled(r"^(?:Budget |(?!§).*(?:midler|betaling|kontingent)$)"),
    "poolOf": compiled(r"^(?:Budget |(?!§)[^\W\d_]*(?:midler|kontingent|betaling|budget)$)"),
}
"""What is no subject of its predicate: who decides on money gets none; money told by its kind
alone is nobody's pool and has no size, nor is a sum in a budget the budget's."""
_POLITICIAN = compiled(
    r"(?:regionsrådsformand|\w*borgmester|rådmand|\w*minister|(?:byråds|regionsråds|folketings)medlem)$"
)
"""Who is elected or appointed by politics, and nobody's staff."""


def is_barred(predicate: str, subject: Mention) -> bool:
    """Tell whether *predicate* holds of nothing called so: an association has no partners in what it is itself."""
    if predicate == "partner" and subject.type == "Association":
        return True
    barred = _BARRED.get(predicate)
    return barred is not None and barred.match(subject.label) is not None


_TELLS_WORKERS = frozenset({"role.has", "role.genitive", "role.are-employed", "role.counted", "role.namely"})
"""Rules whose words tell whose the "17 medarbejdere" are that they count."""


def is_no_staff(employer: Mention, role: Mention, rule: str = "") -> bool:
    """Tell whether a role is elected, done by a body, that of those whom a school teaches, or workers of whomever."""
    if role.label == "medarbejder" and rule not in _TELLS_WORKERS:
        return True
    elected = role.label in _ELECTED and employer.type in _ELECTING
    taught = role.label == "studerende" and employer.type == "Education"
    return elected or taught or _POLITICIAN.match(role.label) is not None or _NO_JOB.search(role.label) is not None
