"""Whether the model and the facts can all be true at once, and what follows from them."""

from __future__ import annotations

from ontology.checks.data import Data
from ontology.checks.hermit import has_java, reason_with_hermit
from ontology.checks.owlrl import reason_with_rules
from ontology.checks.reasoned import Reasoned, facts
from ontology.records import Finding

NO_JAVA = "Java was not found, so the OWL RL rules ran in place of HermiT; install Java for the complete check."
NO_HERMIT = "HermiT could not be run, so the OWL RL rules ran in its place."


def reason(data: Data, engine: str = "auto", *, relations: bool = False) -> Reasoned:
    """Return what follows from *data* with the model.

    *engine* is "hermit" (needs Java), "rules" (OWL RL) or "auto": HermiT where Java is, the rules otherwise, with a
    notice that says so. *relations* asks HermiT for inferred relations too (slow; the rules always give them).
    An inconsistency found by HermiT gets the reasons that the rules can name.
    """
    given = facts(data)
    if engine == "rules":
        return reason_with_rules(given)
    if engine == "auto" and not has_java():
        return _with(reason_with_rules(given), notice=NO_JAVA)
    try:
        found = reason_with_hermit(given, relations=relations)
    except RuntimeError:
        if engine == "hermit":
            raise
        return _with(reason_with_rules(given), notice=NO_HERMIT)
    if found.consistent:
        return found
    return _with(found, reasons=reason_with_rules(given).reasons)


def check_owl(data: Data, engine: str = "auto") -> list[Finding]:
    """Return contradictions between *data* and the model, and classes that nothing can belong to."""
    found = reason(data, engine)
    findings = [Finding("OWL-engine", found.engine, found.notice, severity="info")] if found.notice else []
    if not found.consistent:
        reasons = found.reasons or ("The facts contradict the model; the rules do not name where.",)
        findings += [Finding("OWL-inconsistent", found.engine, text) for text in reasons]
    findings += [
        Finding("OWL-unsatisfiable", str(class_), "Nothing can belong to this class.") for class_ in found.unsatisfiable
    ]
    return sorted(findings)


def _with(found: Reasoned, *, notice: str = "", reasons: tuple[str, ...] = ()) -> Reasoned:
    return Reasoned(
        found.engine,
        found.consistent,
        found.types,
        found.relations,
        found.unsatisfiable,
        reasons or found.reasons,
        notice or found.notice,
    )
