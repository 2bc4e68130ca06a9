"""Kinds of paper, as the last part of their nouns, and what papers and cases tell of by their titles."""

PAPERS = (
    "rapport|beretning|regnskab|budget|skrift|forligstekst|notat|referat|redegørelse|katalog|oversigt"
    "|projektbeskrivelse|sammenfatning|pjece|nyhedsbrev|medlemsblad|takstblad|kvalitetsstandard|rundspørge|vejledning"
    "|dagsorden|udgivelse|publikation|uddeling|talepapir|bevillingsliste|pressemeddelelse|uddrag|udpluk|udskrift|udklip"
)
"""The kind of a paper, with which its title begins or which is all of it."""
DEEDS = (
    "evaluering|vurdering|status|opsamling|opfølgning|beskrivelse|orientering|ansøgning|indstilling|beslutning|erklæring"
    "|besøg|forslag|opslag|brev|nyhed|portræt|meddelelse|tilskud|bevilling|lukning|bygning|placering|oprettelse"
    "|etablering|føring|udvidelse|forlængelse|nedlæggelse"
)
"""What the title of a paper or a case says was written or done, before what it is about ("Lukning af ...")."""
