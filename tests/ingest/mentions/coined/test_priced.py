from __future__ import annotations

import pytest
from reading_factory import document

from ingest.mentions.coined.priced import name_priced
from ingest.mentions.coined.tried import name_tried
from ingest.mentions.find import passages_of

PRICED = [
    (
        "Tabel 1. Initiativer i aftalen (mio. kr.)\n\nInitiativ 2016 2017 2018 I alt\n"
        "Udbredelse af gadehold 4,0 4,0 4,0 12,0\n"
        "Frivillig lektiehjælp 2,0 2,5 - 4,5\nI alt 6,0 6,5 4,0 16,5\n",
        {"Udbredelse af gadehold", "Frivillig lektiehjælp"},
    ),
    (
        "Pengene går blandt andet til:\n- Forebyggelse af vold i hjemmet: 12 mio. kr.\n"
        "- Bedre vilkår for søskende: 8 mio. kr.\n",
        {"Forebyggelse af vold i hjemmet", "Bedre vilkår for søskende"},
    ),
    (
        "Budget for foreningen\n\nLøn til leder 350.000 kr.\nHusleje og varme 40.000 kr.\nMad til aftener 20.000 kr.\n",
        set(),
    ),
    ("Tilskud 2031\n\nRøde Kors Ry 12.000 kr.\nSIND Skive 9.000 kr.\n", set()),
]


@pytest.mark.parametrize(("text", "names"), PRICED)
def test_what_stands_before_its_sums_in_a_list_of_grants_is_a_name(text: str, names: set[str]) -> None:
    read = document(text)
    passages = passages_of(read)
    name_priced(read, passages)
    assert {m.label for p in passages for m in p.mentions if m.type == "Project"} == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Kommunen har haft et forsøg med gratis tandpleje til hjemløse siden 2010.",
            ["Forsøg med gratis tandpleje til hjemløse"],
        ),
        ("Projektet Tandfeen er et forsøg med gratis tandpleje til hjemløse.", ["Tandfeen"]),
        ("Efter flere forsøg med at komme videre gav han op.", []),
    ],
)
def test_a_trial_has_the_name_of_what_is_tried_where_no_project_is_named(text: str, names: list[str]) -> None:
    read = document(text)
    passages = passages_of(read)
    name_tried(read, passages)
    assert [m.label for p in passages for m in p.mentions if m.type == "Project"] == names
