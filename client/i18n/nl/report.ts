export const report = {
	"report.loading": "Het verslag wordt geladen …",
	"report.gone": "Dit verslag is er niet (meer)",
	"report.text": "Tekst van het verslag",
	"report.marks": "In de tekst gemarkeerd",
	"report.silent": "Grijs: hieruit is niets gehaald",
	"report.facts": "Feiten uit dit verslag",
	"report.cited": "Aangehaalde zin",
	"report.file": "Bestand",
	"report.allFacts": "Alle feiten van de reis",
	"report.factsOf": "Feiten van de reis",
} as const;
