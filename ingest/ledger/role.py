"""Who decides: a role in the work, such as "analyst" or "redaktør", never a person."""

from __future__ import annotations

import re
from functools import lru_cache

from ontology.errors import UsageError

_ROLE = re.compile(r"[a-zæøåéü]+(?:[ -][a-zæøåéü]+){0,4}")
_LONGEST = 60


def check_role(role: str) -> str:
    """Return the role if it may stand in the ledger.

    Raises UsageError for what looks like a person: capital letters, an e-mail address, a number, a known given name.
    """
    fault = fault_of(role)
    if fault:
        raise UsageError(
            f"the role {fault}.", advice="Name what you do, in small letters, such as analyst or redaktør; no person."
        )
    return role


@lru_cache(maxsize=1024)
def fault_of(role: str) -> str:
    """Return why a role may not stand in the ledger, or an empty text."""
    if "@" in role or re.search(r"\d", role):
        return "holds an address or a number"
    if not _ROLE.fullmatch(role) or len(role) > _LONGEST:
        return "is not one to five words in small letters"
    from ingest.persons import mask

    as_name = role.title()
    return "reads like a person's name" if " " in role and mask(as_name) != as_name else ""
