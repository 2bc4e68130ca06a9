from __future__ import annotations

from reading_factory import stated

_PAPER = (
    "Næstved Kommune\n\nNæstved Kommune har drøftet sagen. Næstved Kommune svarer inden jul. Næstved Kommune takker "
    "for svarene.\n\nHenvendelse om sagen kan ske til {post} Birthe Ankerdal, tlf. 00 00 12 34.\n"
)


def test_whom_to_ask_at_an_authority_tells_of_no_post() -> None:
    assert stated(_PAPER.format(post="fuldmægtig"), "hasRole") == set()


def test_who_leads_an_association_is_told_by_whom_to_ask_too() -> None:
    text = _PAPER.replace("Næstved Kommune", "SIND Næstved").format(post="sekretariatsleder")
    assert ("hasRole", "SIND Næstved", "sekretariatsleder") in stated(text, "hasRole")
    assert stated(_PAPER.replace("Næstved Kommune", "SIND Næstved").format(post="konsulent"), "hasRole") == set()
