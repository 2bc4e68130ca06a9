"""The words of the site, in both languages, beside those that the page kit already has."""

from __future__ import annotations

from viz.codes import RelationCode, relation_code
from viz.text import EMPTY, Text

_GREY = "#4a4f55"

REGISTER_RELATIONS: dict[str, RelationCode] = {
    "placedIn": RelationCode("partOf", "hasPart", _GREY),
    "within": RelationCode("within", "contains", _GREY),
    "is_part_of": RelationCode(Text("står i", "is part of"), Text("indeholder", "contains"), _GREY),
    "addressee": RelationCode("addressee", "addresseeOf", _GREY),
    "identifier": RelationCode(Text("registerkode", "register code"), EMPTY, _GREY),
    "title": RelationCode(Text("overskrift", "heading"), EMPTY, _GREY),
    "ageMin": RelationCode("ageMin", EMPTY, _GREY),
    "ageMax": RelationCode("ageMax", EMPTY, _GREY),
    "budgetYear": RelationCode("budgetYear", EMPTY, _GREY),
}
"""Relations that no document states as a claim of its own: registers, and what claims say of their objects."""


SAME_WORDS = {"placedIn": "partOf"}
"""Relations that read like another and stand under its heading: a dated parent beside those without dates."""


def relation_words(name: str) -> RelationCode:
    """Return the words of a relation, of claims or of registers."""
    return REGISTER_RELATIONS.get(name) or relation_code(name)


SITE: dict[str, Text] = {
    "home": Text("Forside", "Front page"),
    "names": Text("Alle navne", "All names"),
    "pictures": Text("Billeder", "Pictures"),
    "questions": Text("Spørgsmål og svar", "Questions and answers"),
    "documents": Text("Dokumenter", "Documents"),
    "findings": Text("Hvad der bør ses efter", "What should be looked at"),
    "title": Text(
        "Hvem gør hvad i dansk psykiatri, og hvem betaler?", "Who does what in Danish psychiatry, and who pays?"
    ),
    "holds": Text("Hvad grafen rummer", "What the graph holds"),
    "search": Text("Slå et navn op", "Look up a name"),
    "search-hint": Text(
        "projekt, pulje, kommune, forening, rolle …", "project, pool, municipality, association, role …"
    ),
    "no-hit": Text("Ingen i grafen hedder det.", "Nobody in the graph is called that."),
    "shown-of": Text("{shown} af {all} vist", "{shown} of {all} shown"),
    "facts": Text("Hvad der er sagt", "What has been said"),
    "inverse": Text("Hvor andre peger hertil", "Where others point here"),
    "from-register": Text("fra et register", "from a register"),
    "changes": Text("Ændringer over tid", "Changes over time"),
    "denied": Text("Sagt, men ikke en oplysning", "Said, but not a fact"),
    "denied-hint": Text(
        "En kilde benægter det, eller pengene blev afvist. Det tæller ikke med nogen steder.",
        "A source denies it, or the money was turned down. It counts nowhere.",
    ),
    "denied-mark": Text("kilden siger, at det ikke er sådan", "the source says that it is not so"),
    "rejected-mark": Text("afvist", "rejected"),
    "candidate-mark": Text("kandidat, ikke gennemset", "candidate, not reviewed"),
    "differs": Text(
        "En anden kilde eller et andet tidspunkt siger noget andet", "Another source or time says otherwise"
    ),
    "contradicts": Text("Modsiges af", "Contradicted by"),
    "disagree": Text("Hvor kilderne ikke siger det samme", "Where sources do not say the same"),
    "nothing": Text(
        "Grafen kender kun navnet: ingen kilde siger mere.", "The graph knows the name only: no source says more."
    ),
    "statements": Text("Udsagn", "Statements"),
    "document": Text("Dokument", "Document"),
    "also": Text("Også kaldt", "Also called"),
    "former-id": Text("Tidligere id", "Former identifiers"),
    "identifier": Text("Id", "Identifier"),
    "missing": Text("Siden findes ikke", "There is no such page"),
    "missing-hint": Text(
        "Der står intet på denne adresse. Et navn kan være slået sammen med et andet eller være gået ud, siden "
        "henvisningen blev skrevet; slå det op blandt alle navne, eller begynd på forsiden.",
        "Nothing stands at this address. A name may have been merged with another or have gone since the link was "
        "written; look it up among all names, or begin at the front page.",
    ),
    "moved": Text("Står nu under", "Now found under"),
    "report": Text("Er der en fejl?", "Is something wrong?"),
    "report-hint": Text(
        "Kopiér teksten, skriv hvad der er det rigtige, og send den til dem, du har siden fra.",
        "Copy the text, write what is right, and send it to those you have this page from.",
    ),
    "report-fact": Text("meld fejl", "report an error"),
    "shown-in": Text("Ses i billederne", "Seen in the pictures"),
    "often": Text("Mest omtalt", "Most spoken of"),
    "publisher": Text("Udgiver", "Publisher"),
    "date": Text("Dato", "Date"),
    "genre": Text("Slags", "Genre"),
    "hash": Text("Tekstens SHA-256", "SHA-256 of the text"),
    "reading-order": Text("Udsagnene i læserækkefølge", "The statements in reading order"),
    "lines-of": Text(
        "Linjerne er dokumentets egne, talt fra 1.", "Lines are those of the document itself, counted from 1."
    ),
    "answer": Text("Svar", "Answer"),
    "no-answer": Text(
        "Ingen af de læste dokumenter siger noget om det, med disse værdier.",
        "None of the documents read says anything of it, with these values.",
    ),
    "rests-on": Text("Hviler på", "Rests on"),
    "asked-with": Text("Spurgt med", "Asked with"),
    "ask-yourself": Text("Spørg selv med andre værdier", "Ask with other values"),
    "ask": Text("Spørg", "Ask"),
    "counts": Text("Hvad tæller med", "What counts"),
    "for-programs": Text("Svaret til andre programmer", "The answer for other programs"),
    "sparql": Text("Spørgsmålet som SPARQL", "The question as SPARQL"),
    "whole": Text("Grafen som filer", "The graph as files"),
    "rows": Text("rækker", "rows"),
    "row": Text("række", "row"),
    "all-clear": Text("Bygningen fandt intet at se efter.", "The build found nothing to look at."),
    "severity": Text("Alvor", "Severity"),
    "code": Text("Kode", "Code"),
    "about": Text("Om", "About"),
    "message": Text("Hvad", "What"),
    "where": Text("Hvor", "Where"),
    "unread": Text("Dokumenter, der ikke kunne læses", "Documents that could not be read"),
    "defects": Text("Fejl i kilderne selv", "Errors in the sources themselves"),
    "checks": Text("Bygningens egne fund", "What the build itself found"),
    "names-hint": Text(
        "Tallet er antallet af udsagn i dokumenterne; grå navne kendes kun fra et register.",
        "The number is that of statements in documents; grey names are known from a register only.",
    ),
    "filter": Text("Vis kun navne med", "Show only names with"),
    "all-in-parts": Text("Alle står i dele", "All of them stand in parts"),
    "rest": Text("De øvrige {number}", "The other {number}"),
}
