"""Sentences and counts that several views' captions share."""

from __future__ import annotations

from viz.sharing import Crossing
from viz.text import EMPTY, Text, counted, same

INITIATIVES = (Text("indsats", "initiative"), Text("indsatser", "initiatives"))
PROJECTS = (Text("projekt", "project"), Text("projekter", "projects"))
AGREEMENTS = (Text("aftale", "agreement"), Text("aftaler", "agreements"))
ORGANISATIONS = (Text("organisation", "organisation"), Text("organisationer", "organisations"))


def initiatives_and_agreements(initiatives: int, agreements: int) -> Text:
    """Count both, naming only what there is: ``12 indsatser og 3 aftaler``."""
    kinds = ((initiatives, INITIATIVES), (agreements, AGREEMENTS))
    words = [counted(number, *noun) for number, noun in kinds if number]
    return Text(" og ".join(word.da for word in words), " and ".join(word.en for word in words))


def across(crossing: Crossing) -> Text:
    """Say how many initiatives and agreements go across sectors, and how many of them cross three."""
    if not crossing.every:
        return Text("Intet går på tværs af sektorer.", "Nothing goes across sectors.")
    three = sum(len(sectors) > 2 for sectors in crossing.every.values())
    more = Text(", {three} af dem mindst tre", ", {three} of them at least three").format(three=three)
    listed = initiatives_and_agreements(len(crossing.initiatives), len(crossing.agreements))
    return (
        listed
        + Text(
            " går på tværs af sektorer", " goes across sectors" if len(crossing.every) == 1 else " go across sectors"
        )
        + (more if three else EMPTY)
        + same(".")
    )
