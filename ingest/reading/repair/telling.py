"""Whether a line tells something: the verbs and other words that sentences have and titles have not."""

from __future__ import annotations

from ingest.search.patterns import compiled

_VERBS = (
    "er|var|bliver|blev|har|havde|kan|kunne|skal|skulle|vil|ville|må|måtte|bør|får|fik|giver|gav|går|gik|står|stod|ligger|lå"
    "|kommer|kom|tager|tog|holder|holdt|findes|fandtes|drives|drev|består|bestod|begynder|begyndte|startede|åbnede|omfatter"
    "|modtager|modtog|tilbyder|tilbød|foreslår|foreslog|anbefaler|anbefalede|indgår|indgik|deltager|deltog|oplyser|oplyste"
    "|bygger|byggede|løber|løb|slutter|sluttede|lukkede|bevilgede|udviklede|viste|viser|bor|boede|hedder|hed|henvender"
    "|støtter|støttede|yder|ydede|driver|hører|hørte|indeholder|arbejder|arbejdede|hjælper|hjalp|fortalte|spurgte|mener|mente|siger|sagde"
)
_TELLS = compiled(rf" (?:{_VERBS}|som|der|at|ikke|sig|hvor|når|hvis|fordi)(?= |,|$)")
_OPENS = compiled(
    r"(?:I|På|Med|Som|Efter|For|Ved|Til|Under|Fra|Når|Hvis|Da|Af|Om|Siden|Inden|Ud|Ifølge|Sammen|Udover|Desuden|Derudover"
    r"|Endvidere|Herudover) "
)
_LISTS = compiled(r", [^,]+ (?:og|samt) [^,]+$")
"""A row of names goes on to its verb."""
_BEGINS = compiled(rf"[A-ZÆØÅ”\"»][^.:;\n]{{0,45}}?(?: (?:{_VERBS})|, (?:der|som|hvor)) ")
"""How a sentence begins: with its subject and verb."""


def tells(line: str, *, listed: bool = True) -> bool:
    """Say whether a line is, or begins, a sentence and no title or value; *listed*: or a row of names that may open
    one."""
    if _TELLS.search(line) is not None or _OPENS.match(line) is not None:
        return True
    return listed and _LISTS.search(line) is not None


def begins_sentence(text: str, start: int, end: int) -> bool:
    """Say whether a line opens with a subject and its verb."""
    return _BEGINS.match(text, start, end) is not None
