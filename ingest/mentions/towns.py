"""Towns that are not the namesake of their municipality: in which municipality each lies (since the reform of 2007).

From general geographic knowledge of Denmark; only towns and suburbs whose name is no common word and stands for one
place.
"""

from __future__ import annotations

_BY_MUNICIPALITY: dict[str, str] = {
    "Ikast-Brande": "Ikast|Brande|Nørre Snede",
    "Ringkøbing-Skjern": "Ringkøbing|Skjern|Tarm|Hvide Sande|Videbæk",
    "Herning": "Gødstrup|Hammerum|Sunds",
    "Holstebro": "Vinderup|Ulfborg",
    "Skive": "Spøttrup|Højslev",
    "Viborg": "Bjerringbro|Karup|Møldrup",
    "Silkeborg": "Kjellerup|Gjern|Them",
    "Favrskov": "Hadsten|Hinnerup|Hammel|Ulstrup",
    "Syddjurs": "Ebeltoft|Rønde|Hornslet|Kolind",
    "Norddjurs": "Grenaa|Grenå|Auning|Allingåbro",
    "Skanderborg": "Ry|Hørning|Galten",
    "Aarhus": "Risskov|Skejby|Brabrand|Viby J|Gellerup|Højbjerg",
    "Hedensted": "Juelsminde|Tørring|Løsning",
    "Vejle": "Jelling|Give|Børkop|Egtved",
    "Vejen": "Brørup|Rødding|Holsted",
    "Tønder": "Skærbæk|Løgumkloster|Toftlund",
    "Aabenraa": "Rødekro|Padborg|Tinglev",
    "Sønderborg": "Augustenborg|Nordborg|Gråsten",
    "Haderslev": "Vojens|Gram",
    "Varde": "Ølgod|Oksbøl",
    "Esbjerg": "Ribe|Bramming",
    "Vesthimmerlands": "Aars|Farsø|Løgstør|Aalestrup",
    "Mariagerfjord": "Hobro|Hadsund|Mariager|Arden",
    "Rebild": "Støvring|Skørping|Terndrup",
    "Jammerbugt": "Fjerritslev|Aabybro|Brovst|Pandrup",
    "Brønderslev": "Dronninglund|Hjallerup",
    "Frederikshavn": "Sæby|Skagen",
    "Hjørring": "Hirtshals|Sindal|Løkken",
    "Aalborg": "Nørresundby|Nibe|Svenstrup J",
    "Morsø": "Nykøbing Mors|Nykøbing M",
    "Thisted": "Hurup|Hanstholm",
    "Faaborg-Midtfyn": "Faaborg|Fåborg|Ringe",
    "Nordfyns": "Bogense|Otterup|Søndersø",
    "Assens": "Glamsbjerg|Haarby",
    "Middelfart": "Ejby|Nørre Aaby",
    "Kerteminde": "Munkebo",
    "Langeland": "Rudkøbing",
    "Ærø": "Marstal|Ærøskøbing",
    "Guldborgsund": "Nykøbing Falster|Nykøbing F|Sakskøbing",
    "Lolland": "Nakskov|Maribo|Rødby",
    "Vordingborg": "Præstø|Stege",
    "Faxe": "Haslev|Fakse",
    "Stevns": "Store Heddinge",
    "Odsherred": "Nykøbing Sjælland|Nykøbing S|Asnæs",
    "Holbæk": "Tølløse|Jyderup",
    "Slagelse": "Korsør|Skælskør",
    "Halsnæs": "Frederiksværk|Hundested",
    "Frederikssund": "Jægerspris|Slangerup",
    "Gribskov": "Helsinge|Gilleleje",
    "Fredensborg": "Humlebæk|Kokkedal|Nivå",
    "Rudersdal": "Birkerød|Nærum",
    "Lyngby-Taarbæk": "Kongens Lyngby|Lyngby|Virum",
    "Egedal": "Stenløse|Ølstykke",
    "Furesø": "Værløse|Farum",
    "Høje-Taastrup": "Taastrup|Hedehusene",
    "Københavns": "Nørrebro|Vesterbro|Valby|Vanløse|Nordvest|Kbh",
}
TOWNS: dict[str, str] = {
    town: f"{name} Kommune" for name, towns in _BY_MUNICIPALITY.items() for town in towns.split("|")
}
"""The municipality of each town."""
