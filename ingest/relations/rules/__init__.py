"""What Danish says in one sentence: tables of rules by predicate, in the order in which they are tried."""

from ingest.relations.engine.rule import Rule
from ingest.relations.rules import (
    agreement_party,
    capacity,
    ended_on,
    evaluated_by,
    funded_by,
    funded_by_asked,
    funded_by_costs,
    funded_by_gift,
    funded_by_giver,
    funded_by_here,
    has_role,
    has_role_here,
    legal_basis,
    located_in,
    member_of,
    part_of,
    partner,
    pools,
    run_by,
    started_on,
    target_group,
    wishes,
)

RULES: tuple[Rule, ...] = (
    *funded_by.RULES,
    *funded_by_giver.RULES,
    *funded_by_costs.RULES,
    *funded_by_gift.RULES,
    *funded_by_asked.RULES,
    *funded_by_here.RULES,
    *pools.RULES,
    *run_by.RULES,
    *evaluated_by.RULES,
    *partner.RULES,
    *agreement_party.RULES,
    *member_of.RULES,
    *part_of.RULES,
    *located_in.RULES,
    *has_role.RULES,
    *has_role_here.RULES,
    *started_on.RULES,
    *ended_on.RULES,
    *capacity.RULES,
    *legal_basis.RULES,
    *target_group.RULES,
    *wishes.RULES,
)

__all__ = ["RULES"]
