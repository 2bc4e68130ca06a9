"""Towns that are not the namesake of their municipality: in which municipality each lies (since the reform of 2007).

From general geographic knowledge of Denmark; only towns and suburbs whose name is no common word and stands for one
place.
"""

from __future__ import annotations

from ingest.search.wordlist import word_list

_BY_MUNICIPALITY: dict[str, str] = {
    "Aabenraa": "Rødekro|Padborg|Tinglev|Bov|Kruså|Kliplev|Felsted|Løjt Kirkeby",
    "Aalborg": (
        "Nørresundby|Nibe|Svenstrup J|Vejgaard|Vestbjerg|Klarup|Storvorde|Kongerslev|Vodskov|Hasseris|"
        "Gistrup|Frejlev|Svenstrup|Aalborg Øst"
    ),
    "Aarhus": (
        "Risskov|Skejby|Brabrand|Viby J|Gellerup|Højbjerg|Åbyhøj|Tilst|Hasselager|Beder|Malling|Trige|"
        "Lystrup|Egå|Hjortshøj|Sabro|Tranbjerg|Skødstrup|Harlev J|Bispehaven|Gellerupparken|Vejlby"
    ),
    "Albertslund": "Herstedøster|Herstedvester",
    "Allerød": "Lillerød|Lynge|Blovstrød",
    "Assens": "Glamsbjerg|Haarby|Vissenbjerg|Aarup|Årup|Tommerup|Verninge|Ebberup",
    "Ballerup": "Skovlunde|Måløv",
    "Billund": "Grindsted|Hejnsvig|Filskov|Sdr. Omme",
    "Bornholms": "Rønne|Nexø|Neksø|Aakirkeby|Åkirkeby|Allinge|Gudhjem|Svaneke|Bornholm",
    "Brønderslev": "Dronninglund|Hjallerup|Klokkerholm|Asaa|Flauenskjold",
    "Egedal": "Stenløse|Ølstykke|Smørum|Smørumnedre|Ledøje|Veksø|Ganløse|Slagslunde",
    "Esbjerg": "Ribe|Bramming|Tjæreborg|Hjerting|Gørding|Kvaglund|Sædding|Guldager",
    "Faaborg-Midtfyn": "Faaborg|Fåborg|Ringe|Årslev|Ryslinge|Kværndrup|Korinth|Nørre Broby|Ferritslev|Gislev",
    "Favrskov": "Hadsten|Hinnerup|Hammel|Ulstrup|Søften|Thorsø",
    "Faxe": "Haslev|Fakse|Faxe Ladeplads|Rønnede|Karise|Terslev",
    "Fredensborg": "Humlebæk|Kokkedal|Nivå|Karlebo",
    "Fredericia": "Erritsø|Taulov|Snoghøj",
    "Frederikshavn": "Sæby|Skagen|Østervrå|Ålbæk|Dybvad|Jerup",
    "Frederikssund": "Jægerspris|Slangerup|Skibby|Kulhuse|Skuldelev",
    "Furesø": "Værløse|Farum|Hareskov|Hareskovby|Farum Midtpunkt",
    "Gentofte": "Hellerup|Charlottenlund|Vangede|Klampenborg|Ordrup|Dyssegård",
    "Gladsaxe": "Søborg|Bagsværd|Buddinge|Mørkhøj|Værebro",
    "Greve": "Karlslunde|Hundige",
    "Gribskov": "Helsinge|Gilleleje|Græsted|Tisvilde|Esbønderup|Dronningmølle|Tisvildeleje|Ramløse",
    "Guldborgsund": (
        "Nykøbing Falster|Nykøbing F|Sakskøbing|Nysted|Stubbekøbing|Gedser|Eskilstrup|Nørre Alslev|Toreby|Sundby L"
    ),
    "Haderslev": "Vojens|Gram|Skrydstrup|Sommersted",
    "Halsnæs": "Frederiksværk|Hundested|Ølsted|Liseleje",
    "Hedensted": "Juelsminde|Tørring|Løsning|Uldum|Hornsyld|Glud|Lindved|Rask Mølle",
    "Helsingør": "Espergærde|Ålsgårde|Hornbæk|Snekkersten|Hellebæk|Tikøb|Kvistgård|Vapnagård",
    "Herlev": "Hjortespring",
    "Herning": "Gødstrup|Hammerum|Sunds|Aulum|Vildbjerg|Snejbjerg|Kibæk|Sdr. Felding|Sørvad",
    "Hillerød": "Skævinge|Gørløse|Nødebo|Meløse",
    "Hjørring": "Hirtshals|Sindal|Løkken|Tårs|Vrå|Bindslev|Lønstrup|Hørmested",
    "Holbæk": "Tølløse|Jyderup|Svinninge|Ugerløse|Vipperød|Mørkøv|Orø|Regstrup|Undløse|Gislinge",
    "Holstebro": "Vinderup|Ulfborg",
    "Horsens": "Brædstrup|Gedved|Østbirk|Hovedgård|Søvind",
    "Hvidovre": "Avedøre",
    "Høje-Taastrup": "Taastrup|Hedehusene|Fløng|Sengeløse|Reerslev|Gadehavegård",
    "Hørsholm": "Rungsted|Usserød",
    "Ikast-Brande": "Ikast|Brande|Nørre Snede|Engesvang|Bording|Ejstrupholm",
    "Jammerbugt": "Fjerritslev|Aabybro|Brovst|Pandrup|Åbybro|Kaas|Biersted|Blokhus|Saltum",
    "Kalundborg": "Høng|Gørlev|Svebølle|Ubby|Jerslev Sj|Raklev|Ruds Vedby|Snertinge",
    "Kerteminde": "Munkebo|Langeskov|Marslev|Rynkeby",
    "Kolding": "Christiansfeld|Lunderskov|Vamdrup|Bramdrupdam|Sjølund",
    "Københavns": (
        "Nørrebro|Vesterbro|Valby|Vanløse|Nordvest|Kbh|Østerbro|Bispebjerg|Brønshøj|Sydhavnen|Christianshavn|Indre By"
        "|Ørestad|Tingbjerg|Islands Brygge|Kongens Enghave|Emdrup|Vigerslev|Christiania"
    ),
    "Køge": "Herfølge|Bjæverskov|Borup|Ejby Sj|Lille Skensved|Ølby",
    "Langeland": "Rudkøbing|Tranekær|Bagenkop|Lohals",
    "Lejre": "Hvalsø|Osted|Kirke Hvalsø|Kirke Såby|Kirke Hyllinge|Gevninge",
    "Lemvig": "Harboøre|Thyborøn|Bøvlingbjerg",
    "Lolland": "Nakskov|Maribo|Rødby|Holeby|Rødbyhavn|Søllested|Nørreballe|Horslunde|Dannemare",
    "Lyngby-Taarbæk": "Kongens Lyngby|Lyngby|Virum|Lundtofte|Sorgenfri|Taarbæk",
    "Mariagerfjord": "Hobro|Hadsund|Mariager|Arden|Valsgaard|Øster Hurup",
    "Middelfart": "Ejby|Nørre Aaby|Strib|Gelsted|Brenderup|Nørre Åby",
    "Morsø": "Nykøbing Mors|Nykøbing M|Øster Jølby|Karby",
    "Norddjurs": "Grenaa|Grenå|Auning|Allingåbro|Glesborg|Anholt|Trustrup",
    "Nordfyns": "Bogense|Otterup|Søndersø|Morud|Særslev|Veflinge",
    "Nyborg": "Ullerslev|Ørbæk|Vindinge|Frørup",
    "Næstved": "Fuglebjerg|Karrebæksminde|Fensmark|Glumsø|Herlufmagle|Holmegaard",
    "Odder": "Hou|Saksild",
    "Odense": "Vollsmose|Tarup|Bolbro|Dalum|Næsby|Bellinge|Skibhuskvarteret|Højby F|Korsløkke",
    "Odsherred": "Nykøbing Sjælland|Nykøbing S|Asnæs|Fårevejle|Rørvig|Hørve|Grevinge|Sjællands Odde",
    "Randers": "Assentoft|Langå|Spentrup|Havndal|Øster Tørslev",
    "Rebild": "Støvring|Skørping|Terndrup|Suldrup|Øster Hornum|Haverslev|Nørager|Bælum|Skibsted",
    "Ringkøbing-Skjern": "Ringkøbing|Skjern|Tarm|Hvide Sande|Videbæk|Spjald|Ørnhøj|Borris",
    "Ringsted": "Benløse|Jystrup|Kværkeby|Vigersted",
    "Roskilde": "Jyllinge|Viby Sjælland|Viby Sj|Gundsømagle|Himmelev|Svogerslev|Gadstrup",
    "Rudersdal": "Birkerød|Nærum|Holte|Trørød|Vedbæk|Bistrup|Gammel Holte",
    "Silkeborg": "Kjellerup|Gjern|Them|Fårvang|Bryrup|Sejs|Virklund",
    "Skanderborg": "Ry|Hørning|Galten|Virring|Låsby|Skovby",
    "Skive": "Spøttrup|Højslev|Roslev|Jebjerg|Durup",
    "Slagelse": "Korsør|Skælskør|Sørbymagle|Dalmose|Vemmelev|Havrebjerg",
    "Solrød": "Solrød Strand|Havdrup|Jersie",
    "Sorø": "Dianalund|Stenlille|Fjenneslev|Munke Bjergby",
    "Stevns": "Store Heddinge|Strøby|Hårlev|Rødvig|Klippinge|Strøby Egede",
    "Struer": "Thyholm|Hvidbjerg|Hjerm|Humlum",
    "Svendborg": "Thurø|Gudme|Vejstrup|Stenstrup|Skårup|Tåsinge|Tved|Ollerup|Hesselager",
    "Syddjurs": "Ebeltoft|Rønde|Hornslet|Kolind|Ryomgård|Knebel|Mols",
    "Sønderborg": "Augustenborg|Nordborg|Gråsten|Guderup|Broager|Dybbøl|Vollerup|Fynshav",
    "Thisted": "Hurup|Hanstholm|Snedsted|Vestervig|Hurup Thy|Nors|Bedsted Thy|Klitmøller",
    "Tårnby": "Kastrup",
    "Tønder": "Skærbæk|Løgumkloster|Toftlund|Bredebro|Højer|Agerskov|Rømø",
    "Varde": "Ølgod|Oksbøl|Nørre Nebel|Tistrup|Årre|Blåvand|Alslev",
    "Vejen": "Brørup|Rødding|Holsted|Gesten|Askov|Jels|Bække|Vorbasse",
    "Vejle": "Jelling|Give|Børkop|Egtved|Bredballe|Vinding|Vandel|Gadbjerg|Skærup",
    "Vesthimmerlands": "Aars|Farsø|Løgstør|Aalestrup|Ålestrup|Års|Hvalpsund|Ranum|Gedsted",
    "Viborg": "Bjerringbro|Karup|Møldrup|Stoholm|Rødkærsbro|Løgstrup|Klejtrup",
    "Vordingborg": "Præstø|Stege|Møn|Lundby|Ørslev|Mern|Nyråd|Bårse|Stensved",
    "Ærø": "Marstal|Ærøskøbing",
}
_OFFICIAL = {"Bornholms": "Bornholms Regionskommune"}
"""Municipalities that do not end with the ordinary word."""
TOWNS: dict[str, str] = {
    town: _OFFICIAL.get(name, f"{name} Kommune")
    for name, towns in _BY_MUNICIPALITY.items()
    for town in towns.split("|")
}
"""The municipality of each town."""

COUNTRIES = word_list(
    "danmark norden europa skandinavien norge sverige finland island grønland færøerne tyskland holland nederlandene "
    "belgien frankrig england skotland wales irland storbritannien usa italien spanien schweiz østrig polen ukraine "
    "canada australien japan"
)
"""Countries and what they lie in: with one an association tells where it is at home, by itself it names no
undertaking."""
