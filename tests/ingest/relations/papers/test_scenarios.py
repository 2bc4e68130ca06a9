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


def test_what_would_be_under_one_of_several_models_is_not_told_as_it_is() -> None:
    text = (
        "Notat om Lunden\n\nLunden er et mentorprojekt. Administrationen har beskrevet to modeller.\n\n"
        "Model A: Lunden fortsætter uændret. Det indebærer fem mentorer og en leder. Kapaciteten er fortsat 45.\n\n"
        "Model B: Lunden fortsætter med tre mentorer, og ledelsen lægges ud. Udgiften er 2,1 mio. kr. årligt.\n"
    )
    assert not {(c.predicate, c.object) for c in claims(text) if c.predicate in {"hasRole", "capacity"}}
