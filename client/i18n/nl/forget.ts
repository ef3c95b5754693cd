export const forget = {
	"forget.open": "Vergeten …",
	"forget.title": "Een persoon vergeten",
	"forget.doneTitle": "Vergeten: ontvangstbewijs",
	"forget.loading": "Alle verslagen worden doorzocht …",
	"forget.nobody": "Deze persoon is er niet (meer).",
	"forget.what":
		"Hieronder staat waar {name} genoemd wordt, en hoe elke zin daarna luidt. Er is nog niets veranderd.",
	"forget.rejected":
		"Deze persoon telt nergens mee: volgens lezers noemen de verslagen niet zo iemand. De naam staat nog wel in de opgeslagen teksten.",
	"forget.places": "{count} {count|plaats|plaatsen}",
	"forget.inReports": "in {count} {count|verslag|verslagen}",
	"forget.andJudgements": "en de woorden van {count} {count|oordeel|oordelen}",
	"forget.inReport": "In {name}",
	"forget.fileAfter": "De naam van het bestand wordt",
	"forget.masked": "naam weggenomen",
	"forget.namesakes": "Naamgenoten",
	"forget.namesakesWhy":
		"Wie in een ander land zo heet, geldt als iemand anders en blijft staan. Twee naamgenoten in één land zijn niet te onderscheiden en worden samen vergeten.",
	"forget.rejectedNamesake": "(volgens lezers niet zo iemand)",
	"forget.outside": "Wat blijft staan",
	"forget.outside.files":
		"Bestanden op schijf waaruit verslagen zijn ingelezen. Haal de naam ook daar weg; worden ze opnieuw ingelezen, dan komt de naam niet terug.",
	"forget.outside.documents":
		"Briefings, uitvoer en afdrukken die eerder zijn gemaakt, en reservekopieën.",
	"forget.outside.browsers": "Wat browsers onthielden van bezochte pagina’s.",
	"forget.outside.words":
		"Een losse voornaam of losse initialen, en een achternaam die in het verslag ook van een ander, een plaats of een organisatie is.",
	"forget.outside.traces":
		"Sporen in de eigen bestanden van Neo4j, totdat die zijn overschreven. Wie ze zeker weg wil hebben, laat de beheerder de opslag opnieuw opbouwen.",
	"forget.sure": "Weet u het zeker?",
	"forget.sureWhy":
		"Wat over de functie is verteld, blijft staan zonder naam. Nieuwe verslagen met deze naam worden bij het inlezen gemaskeerd. Terugdraaien kan alleen door het vergeten op te heffen en de bestanden opnieuw in te lezen.",
	"forget.by": "Wie doet dit? Naam of functie",
	"forget.lack": "Vul in wie dit doet, met een naam of functie.",
	"forget.do": "Ja, overal vergeten",
	"forget.busy": "Bezig …",
	"forget.stay": "Nee, terug naar de persoon",
	"forget.done": "De persoon is vergeten",
	"forget.earlier": "Wie eerder vergeten is",
	"forgotten.title": "Vergeten personen",
	"forgotten.what": "Ontvangstbewijzen, zonder namen.",
	"forgotten.rejected":
		"Wie volgens lezers geen persoon is, staat niet in de zoekresultaten, maar de naam staat nog in de teksten. Vergeet zo iemand vanaf de lijst:",
	"forgotten.loading": "De ontvangstbewijzen worden geladen …",
	"forgotten.none":
		"Er is nog niemand vergeten. Open de pagina van een persoon en kies ‘Vergeten …’.",
	"forgotten.lift": "Opheffen …",
	"forgotten.liftWhy":
		"Na het opheffen mag de naam weer in verslagen staan. Hij komt terug zodra de bestanden met de naam opnieuw worden ingelezen.",
	"forgotten.liftDo": "Ja, opheffen",
	"forgotten.lifted": "Het vergeten is opgeheven",
	"receipt.title": "Ontvangstbewijs: een persoon is vergeten",
	"receipt.at": "Wanneer",
	"receipt.by": "Door",
	"receipt.masked": "Gemaskeerd",
	"receipt.number": "Kenmerk",
	"receipt.lifted": "Opgeheven",
	"receipt.save": "Bewaren als tekst",
	"receipt.file": "vergeten",
} as const;
