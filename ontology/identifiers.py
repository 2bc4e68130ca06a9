"""Stable identifiers: the same thing gets the same IRI on any machine, day and hash seed."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from functools import lru_cache

from ontology.records import Claim, Value

_LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "§": " par ", "&": " og ", "ü": "ue", "ö": "oe", "ä": "ae"})

_CANONICAL = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))

KINDS: dict[str, str] = {
    "Region": "region",
    "RegionalPsychiatry": "psychiatry",
    "Municipality": "municipality",
    "StateBody": "state-body",
    "Centre": "centre",
    "Unit": "unit",
    "Facility": "facility",
    "Association": "association",
    "Foundation": "foundation",
    "SocialEnterprise": "social-enterprise",
    "Company": "company",
    "Party": "party",
    "Forum": "forum",
    "Project": "project",
    "Service": "service",
    "Education": "education",
    "FundingPool": "pool",
    "Role": "role",
    "LegalProvision": "law",
    "Agreement": "agreement",
    "Proposal": "proposal",
    "Recommendation": "recommendation",
    "TargetGroup": "target-group",
}
"""The first part of an entity's local name, by class."""


@lru_cache(maxsize=65_536)  # a build names the same things and documents again and again
def slug(text: str, longest: int = 80) -> str:
    """Return *text* in lower-case ASCII words joined by hyphens; a longer one is cut and gets eight hash digits.

    Danish letters are written out (æ as ae, ø as oe, å as aa), so that two names that differ in them stay apart.
    """
    plain = unicodedata.normalize("NFC", text).casefold().translate(_LETTERS)
    plain = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    words = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    if not words:
        return "x-" + digest(text, 8)
    if len(words) <= longest:
        return words
    return words[: longest - 9].rstrip("-") + "-" + digest(text, 8)


def digest(content: object, digits: int = 16) -> str:
    """Return the first *digits* hexadecimal digits of the SHA-256 of the content's canonical JSON form."""
    return hashlib.sha256(_CANONICAL.encode(content).encode()).hexdigest()[:digits]


def entity_name(type_: str, label: str, code: str | None = None) -> str:
    """Return an entity's local name: its kind and its register *code*, or the slug of its label.

    A legal provision is named by its act and number (``law-serviceloven-85``).
    """
    if type_ == "LegalProvision":
        label = label.replace("§", " ")
    return f"{KINDS[type_]}-{code or slug(label)}"


def type_of(name: str) -> str:
    """Return the class that an entity's local name tells, or an empty text: the inverse of :func:`entity_name`."""
    kinds = sorted(KINDS.items(), key=lambda item: -len(item[1]))
    return next((type_ for type_, kind in kinds if name.startswith(kind + "-")), "")


def fold(text: str) -> str:
    """Fold white space, so that a quote keeps its hash when its lines are broken elsewhere."""
    return " ".join(text.split())


def quote_hash(raw: str) -> str:
    """Return the hash that stands for a quote where the quote itself may not stand.

    It is of the document's raw words, before masking, so that the place can be checked against the document alone.
    """
    return hashlib.sha256(fold(raw).encode()).hexdigest()[:16]


def plain_value(value: Value) -> object:
    """Return a qualifier's value as JSON has it: a range or list becomes a list, a whole number is an integer."""
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


@lru_cache(maxsize=65_536)  # a build asks for the same claim's key five times
def claim_key(claim: Claim) -> str:
    """Return the claim's content key (16 hex digits): the statement and its document, never its line or its score.

    The key survives re-extraction and a moved line; decisions in the ledger are keyed on it.
    """
    return digest(
        [
            claim.evidence.document,
            claim.predicate,
            claim.subject.type,
            claim.subject.label,
            claim.object.type,
            claim.object.label,
            claim.negated,
            {name: plain_value(value) for name, value in claim.qualifiers if name != "defect"},
        ]
    )
