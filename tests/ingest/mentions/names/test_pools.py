from __future__ import annotations

import pytest

from ingest.mentions.names.pools import pools_in

POOLS = [
    ("penge fra satspuljen 2012-15 til byen", "Satspuljen 2012-2015"),
    ("givet som § 18-midler i fjor", "§ 18-midler"),
    ("afsat i budget 2031", "Budget 2031"),
    ("søg puljen til ensomme ældre i byen, som åbner", "Puljen til ensomme ældre i byen"),
    ("støttet af puljen til nabohjælp frem til udgangen af 2031", "Puljen til nabohjælp"),
    ("søgt i puljen til nabohjælp til opstart og kurser", "Puljen til nabohjælp"),
    ("betalt af driftsmidler", "Driftsmidler"),
    ("under 12M-puljen 2001-04", "12M-puljen"),
    ("en pulje til frivilligt arbejde efter servicelovens § 18.", "§ 18-midler"),
    ("midler fra puljen Naboskab og trivsel for i alt to millioner", "Naboskab og trivsel"),
    ("søg puljen Mad i fællesskab, som åbner", "Mad i fællesskab"),
    ("satspuljen fra 2018-2021 ”Flere hænder i husene” er forlænget", "Flere hænder i husene"),
    ("midler fra særpuljen til unge på gaden, som", "Særpuljen til unge på gaden"),
    ("puljen til bedre mad på væresteder på 3 mio. kr.", "Puljen til bedre mad på væresteder"),
    ("fra den faste satspuljebevilling ”Udsattes vilkår”.", "Udsattes vilkår"),
    ("søgt om støtte af 2031-puljemidlerne.", "2031-puljemidler"),
    ("kr. fra omstillingsmidlerne i 2031.", "Omstillingsmidlerne"),
    ("fra satspuljen, § 15.99.99.10", "Satspuljen § 15.99.99.10"),
]


@pytest.mark.parametrize(("text", "label"), POOLS)
def test_pools_have_one_label(text: str, label: str) -> None:
    assert [m.label for m in pools_in(text, 0, len(text))] == [label]


def test_who_may_apply_says_not_what_a_pool_is_for() -> None:
    text = "Der er udmeldt en ansøgningspulje til kommuner, der arbejder sammen med en region."
    assert list(pools_in(text, 0, len(text))) == []
