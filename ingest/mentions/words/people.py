"""Words for people in the plural: whom an offer is for, who uses it, who may be counted in it; the words of a person's
name. Jobs are in `jobs.py`."""

from __future__ import annotations

NAME_WORD = r" (?:[A-ZÆØÅ][^\W\d_]*\.?(?:[-’][A-ZÆØÅ]?[^\W\d_]+)?|af|von|van|de)"
"""A word of a person's name behind a title or a given name, with the space before it."""
PERSONS = (
    "borgere|mennesker|unge|voksne|patienter|pårørende|børn|personer|familier|kvinder|mænd|brugere|beboere|studerende"
    "|ældre|yngre|sindslidende|hjemløse|medlemmer|kursister|deltagere|indlagte|veteraner|flygtninge|elever|forældre|søskende"
    "|mødre|fædre|ægtefæller|ægtepar|familiemedlemmer|efterladte|piger|drenge|teenagere|ensomme|udsatte|sårbare"
    "|angstramte|gravide|ledige|sygemeldte|misbrugere|pensionister|førtidspensionister|kontanthjælpsmodtagere"
    "|(?:ny)?udskrevne|indsatte|asylansøgere|skolebørn|skoleelever|begyndere|gæster|klienter|migranter|ofre|naboer"
    "|døve|blinde|ordblinde|interesserede|transpersoner|homoseksuelle|arbejdsløse|boligløse|overlevere|løsladte"
)
"""What people are called, as the alternatives of a pattern."""
PERSON_PARTS = (
    "kvinder|mænd|børn|unge|folk|veteraner|soldater|familier|forældre|elever|ramte|udsatte|modtagere|brugere|borgere"
    "|patienter|beboere|pensionister|seniorer|anbragte|skadede|handicappede|ledige|indvandrere|flygtninge|boende"
    "|truede|hæmmede|fanger|svækkede|berørte|lidende|syge|dømte|ansøgere|traumatiserede"
)
"""What longer words for people end in ("småbørnsfamilier", "hjerneskadede")."""
WORKING_PARTS = "lærere|pædagoger|kunstnere"
"""The same for people who are told by their work, and whom an offer may be for."""
