"""What stands after a name and says of what kind it is: part of the rules of several tables."""

from __future__ import annotations

_HOUSES_AND_OFFERS = (
    r"(?:tilbud|bosted|bosteder|værested|mødested|opholdssted|behandlingssted|aktivitetssted|fristed|center|centre|hus|"
    r"boform|bofællesskab|herberg|forsorgshjem|krisecenter|hjem|kollegium|varmestue|institution|afsnit|afdeling|klinik"
    r"|klub|café|skole|værksted|socialøkonomisk virksomhed|forening|ordning|forsøg|projekt|team|enhed|ambulatorium|"
    r"rådgivning|netværk|gruppe|forløb|uddannelse|kursus|opgangsfællesskab)"
)
_NO_MORE = (
    r"(?! (?:fra|som|der|hvor|at|men|når|hvis|ligesom|mens|ikke|samarbejde\w*|inspir\w+|model\w*|søg\w+|ansøg\w+"
    r"|flytte\w*|aftaler?|tidligere|ledelsen)\b)"
)
"""Before each word: what tells that the words speak of something else."""
APPOSED = (
    r"[”\"“»’]?(?: \([^()]{1,30}\))?(?:,| –)? (?:(?:(?:som|der) )?(?:i dag )?(?:er|var) (?:i dag |også )?)?"
    r"(?:(?:et|en|byens|kommunens|regionens|(?:det|den) [a-zæøå]+e) (?:[a-zæøå-]+,? ){0,4}?|(?<=, )(?:[a-zæøå]+ )"
    rf"{{0,2}}?)[a-zæøå-]*?{_HOUSES_AND_OFFERS}\b"
    rf"(?:{_NO_MORE}(?:[^.;:?!\ue000-\ue0ff]|<:WHERE|Count|LegalProvision|Age|Period>(?!\ue0ff))){{0,90}}?"
)
"""In a pattern, after a name: of what kind it is, set off by a comma or after "er", with what else the words tell of it
up to what the rule looks for ("X, et botilbud i Y med 12 pladser efter ...")."""
