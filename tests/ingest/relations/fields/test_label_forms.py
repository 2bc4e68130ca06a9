"""Every label of the table is read in every way in which cards set labels beside their values."""

from __future__ import annotations

import pytest
from reading_factory import stated

from ingest.reading.labels import FIELDS

LAYOUTS = {
    "colon": "{}: {}",
    "dash": "{} – {}",
    "line below": "{}\n{}",
    "colon and line below": "{}:\n{}",
    "column": "{}      {}",
}
TOLD = {
    "target": ("Unge med angst", "targetGroup", "unge med angst"),
    "runner": ("Foreningen Kornblomsten", "runBy", "Foreningen Kornblomsten"),
    "funder": ("TrygFonden, 1,2 mio. kr.", "fundedBy", "TrygFonden"),
    "start": ("1. marts 2018", "startedOn", "2018-03-01"),
    "end": ("31. december 2021", "endedOn", "2021-12-31"),
    "law": ("Serviceloven § 107", "legalBasis", "Serviceloven § 107"),
    "staff": ("to peermedarbejdere og en socialrådgiver", "hasRole", "peermedarbejder"),
    "partner": ("SIND og Herning Kommune", "partner", "SIND"),
    "place": ("Herning Kommune", "locatedIn", "Herning Kommune"),
}
"""What stands beside a label of each sort, and what it says."""
OF_PEOPLE = frozenset({"for", "hvem"})
"""Labels that a text holds in too many other places to be told by a dash or a line alone."""
LABELS = {sort: [label for label in FIELDS[sort].split("|") if label not in OF_PEOPLE] for sort in TOLD}
CASES = [(sort, label, "colon") for sort, labels in LABELS.items() for label in labels]
CASES += [(sort, label, layout) for sort, labels in LABELS.items() for label in labels[::9] for layout in LAYOUTS]


@pytest.mark.parametrize(("sort", "label", "layout"), CASES)
def test_a_label_is_read_however_it_is_set(sort: str, label: str, layout: str) -> None:
    value, predicate, told = TOLD[sort]
    fields = [
        ("Formål", "At give støtte til flere"),
        (label[0].upper() + label[1:], value),
        ("Kontakt", "Sekretariatet"),
    ]
    lines = "\n\n".join(LAYOUTS[layout].format(*field) for field in fields)
    claims = stated(f"Oversigt over indsatser\n\nProjekt Mariehønen\n\n{lines}\n", predicate)
    assert any("Mariehønen" in subject and told in object_ for _, subject, object_ in claims)


def test_a_dash_in_running_text_makes_no_label() -> None:
    text = (
        "Målgruppe – det er et stort ord. Projekt Mariehønen er for alle.\n\nØkonomi – den slags – taler man ikke om.\n"
    )
    assert not stated(text, "fundedBy")
