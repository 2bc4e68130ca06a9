"""Proposals with a number: whose they are."""

from __future__ import annotations

from reading_factory import claims


def test_a_proposal_is_theirs_who_are_said_to_have_made_it_and_not_the_office_s() -> None:
    text = (
        "Region Hovedstaden\n\nAdministrationen har gennemgået forslagene til budget 2021.\n\n"
        "Forslag 7. Flere senge på Lunden\n\nStillet af Enhedslisten og Alternativet i fællesskab. Det koster "
        "5 mio. kr.\n\n"
        "Forslag 8. Et hold til weekenden\n\nForslagsstiller: Venstre\nUdgiften er 1,2 mio. kr. i 2021.\n"
    )
    told = {(c.subject.label, c.object.label) for c in claims(text) if c.predicate == "proposes"}
    assert told == {
        ("Enhedslisten", "Flere senge på Lunden"),
        ("Alternativet", "Flere senge på Lunden"),
        ("Venstre", "Et hold til weekenden"),
    }
