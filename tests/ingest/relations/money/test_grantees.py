"""Who got the money: the project that it is said to be for, before the body that runs it."""

from __future__ import annotations

from reading_factory import subjects

_POOL = "Styrelsen har fordelt puljen Naboer for hinanden. Puljen Naboer for hinanden løber til 2031.\n\n"


def test_a_grant_to_a_project_is_the_projects() -> None:
    text = _POOL + "Faxe Kommune fik 6,4 mio. kr. til projektet Landevejen. Projektet slutter i 2031."
    told = subjects(text, "fundedBy")
    assert "Landevejen" in told
    assert "Faxe Kommune" not in told
