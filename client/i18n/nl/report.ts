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
	"remove.open": "Verslag verwijderen …",
	"remove.sure":
		"Verwijdert u dit verslag, dan verdwijnt ook alles wat alleen hierin stond: contacten, afspraken en zinnen. U kunt dit niet ongedaan maken. Hebt u het bestand nog, dan kunt u het later opnieuw inlezen.",
	"remove.do": "Ja, verwijderen",
	"remove.stay": "Nee, laten staan",
	"remove.done": "{name} is verwijderd",
	"report.factsOf": "Feiten van de reis",
} as const;
