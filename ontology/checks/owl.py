"""Whether the model and the facts can all be true at once, and what follows from them."""

from __future__ import annotations

from dataclasses import replace

from ontology.checks.data import Data
from ontology.checks.hermit import has_java, reason_with_hermit
from ontology.checks.owlrl import reason_with_rules
from ontology.checks.reasoned import Reasoned, facts
from ontology.records import Finding

NO_JAVA = {
    "da": "Java blev ikke fundet, så OWL RL-reglerne kørte i stedet for HermiT; installér Java for den fulde kontrol.",
    "en": "Java was not found, so the OWL RL rules ran in place of HermiT; install Java for the complete check.",
}
NO_HERMIT = {
    "da": "HermiT kunne ikke køre, så OWL RL-reglerne kørte i stedet.",
    "en": "HermiT could not be run, so the OWL RL rules ran in its place.",
}
NO_REASON = {
    "da": "Kendsgerningerne modsiger modellen; reglerne kan ikke sige hvor.",
    "en": "The facts contradict the model; the rules do not name where.",
}
NO_MEMBERS = {"da": "Intet kan høre til denne klasse.", "en": "Nothing can belong to this class."}


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
        return replace(reason_with_rules(given), notice=NO_JAVA)
    try:
        found = reason_with_hermit(given, relations=relations)
    except RuntimeError:
        if engine == "hermit":
            raise
        return replace(reason_with_rules(given), notice=NO_HERMIT)
    if found.consistent:
        return found
    return replace(found, reasons=reason_with_rules(given).reasons)


def check_owl(data: Data, engine: str = "auto", language: str = "en") -> list[Finding]:
    """Return contradictions between *data* and the model, and classes that nothing can belong to."""
    found = reason(data, engine)
    findings = [Finding("OWL-engine", found.engine, found.notice[language], severity="info")] if found.notice else []
    if not found.consistent:
        reasons = found.reasons or (NO_REASON[language],)
        findings += [Finding("OWL-inconsistent", found.engine, text) for text in reasons]
    findings += [Finding("OWL-unsatisfiable", str(class_), NO_MEMBERS[language]) for class_ in found.unsatisfiable]
    return sorted(findings)
