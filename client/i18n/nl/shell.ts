export const shell = {
	"app.name": "Contactenverkenner",
	"app.skip": "Naar de inhoud",
	"app.menu": "Hoofdmenu",
	"app.menuOpen": "Menu",
	"app.languageSwitch": "EN: show this page in English",
	"app.dark": "Donkere weergave",
	"app.light": "Lichte weergave",
	"app.reports": "Gemaakt uit {count} {word}.",
	"app.private": "Alles blijft op deze computer.",

	"menu.start": "Start",
	"menu.network": "Netwerk",
	"view.loading": "De pagina wordt geladen …",
	"view.none": "Deze pagina bestaat niet",
	"view.noneWhy":
		"Misschien is het adres verkeerd overgenomen of is de pagina verplaatst. Zoek hierboven, of ga naar de startpagina.",
	"view.toStart": "Naar de startpagina",
	"view.failed": "Dit deel van de pagina kon niet worden getoond",
	"search.label": "Zoek in de contacten",
	"search.placeholder": "Zoek op naam of plaats …",
	"search.count": "{count} {count|suggestie|suggesties}. Pijltjes om te kiezen, Enter om te tonen.",
	"search.none": "Niets gevonden voor ‘{query}’. Probeer een deel van de naam.",
	"search.busy": "Zoeken …",
	"search.clear": "Zoekveld leegmaken",
	"search.alias": "ook: {name}",
	"sample.badge": "voorbeeld",
	"sample.explain": "Uit een voorbeeldverslag, niet uit een echt verslag.",
	"sample.title": "Voorbeelden",
	"sample.lead":
		"U ziet {count} verzonnen {count|voorbeeldverslag|voorbeeldverslagen}; zij verdwijnen met uw eerste eigen verslag.",
	"sample.ingest": "Eigen verslagen inlezen",
	"empty.title": "Er zijn nog geen verslagen ingelezen",
	"empty.lead":
		"Deze verkenner toont wat in reisverslagen staat: wie wij waar ontmoetten en waarover, met bij elk feit de zin uit het verslag.",
	"empty.toIngest": "Verslagen inlezen",
	"empty.toSamples": "Kijk rond met verzonnen voorbeelden.",
	"empty.terminal": "Voor beheerders: inlezen vanaf de opdrachtregel, in de map van het programma",
	"empty.start": "Inlezen en starten",
	"empty.ingest": "Inlezen terwijl het programma draait",
	"empty.path": "Zet op de plaats van PAD een bestand of map met verslagen (.txt).",
	"failure.retry": "Probeer opnieuw",
	"failure.offline": "Geen netwerkverbinding",
	"failure.offline.do":
		"Dit apparaat is niet verbonden. Herstel de verbinding; wat u zag, blijft staan.",
	"failure.unreachable": "De server antwoordt niet",
	"failure.unreachable.do":
		"Kijk of het programma nog draait. Zo niet, start het met npm start en probeer opnieuw.",
	"failure.database": "De database is niet bereikbaar",
	"failure.database.do":
		"De server draait, maar kan Neo4j niet bereiken. Wacht even en probeer opnieuw; helpt dat niet, start het programma opnieuw.",
	"failure.too-slow": "Het antwoord duurt te lang",
	"failure.too-slow.do":
		"De vraag was te groot of de database is druk. Probeer het opnieuw, of vraag minder tegelijk.",
	"failure.too-much": "Te veel tegelijk gevraagd",
	"failure.too-much.do": "Klap iets in of begin opnieuw vanaf de startpagina.",
	"failure.bad-request": "De vraag werd niet begrepen",
	"failure.bad-request.do":
		"Misschien is dit adres oud of onvolledig. Begin opnieuw vanaf de startpagina.",
	"failure.read-only": "Deze server neemt niets aan",
	"failure.read-only.do":
		"Hij wordt ook vanaf andere computers bereikt. De beheerder kan inlezen en afvinken toestaan, of leest verslagen in vanaf de opdrachtregel.",
	"failure.unexpected": "Er ging iets mis op de server",
	"failure.unexpected.do":
		"Probeer het opnieuw. Blijft het misgaan, geef dan de laatste regels van het serverlog door aan de beheerder.",
	"failure.restart": "Naar de startpagina",
} as const;
