export const reports = {
	"menu.reports": "Verslagen",
	"reports.title": "Verslagen",
	"reports.lead":
		"Alle reisverslagen. Een titel opent het verslag, met wat erin is gevonden en de zinnen die dat bewijzen.",
	"reports.count": "{count} {count|verslag|verslagen}.",
	"reports.undatedLast": "Zonder jaar onderaan.",
	"reports.loading": "De verslagen worden geladen …",
	"reports.none": "Er zijn nog geen verslagen.",
	"reports.noneFiltered": "Geen verslag past bij deze filters. Wis een filter.",
	"reports.inTitle": "Zoek in de titel",
	"reports.year": "Jaar",
	"reports.anyYear": "Alle jaren",
	"reports.report": "Verslag",
	"reports.when": "Periode",
	"reports.where": "Plaats",
	"reports.travellers": "Reizigers",
	"reports.contacts": "Contacten",
	"reports.promises": "Afspraken",
	"reports.days": "{count} {count|dag|dagen}",
	"reports.undatedWhy": "Het verslag noemt geen jaar. De reis telt mee, maar staat buiten de tijd.",
	"reports.little": "weinig gevonden",
	"reports.littleWhy":
		"In dit verslag zijn geen contacten en geen afspraken gevonden. Lees het na.",
	"reports.doubts": "{count} onzeker",
	"reports.doubtsWhy":
		"Zoveel feiten uit dit verslag zijn onzeker: van zulke feiten klopt minder dan 70 %. Lees ze na.",
} as const;
