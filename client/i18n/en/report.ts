import type { report as nl } from "../nl/report.ts";

export const report: Readonly<Record<keyof typeof nl, string>> = {
	"report.loading": "Loading the report …",
	"report.gone": "This report does not exist (any more)",
	"report.text": "Text of the report",
	"report.marks": "Marked in the text",
	"report.silent": "Grey: nothing was taken from it",
	"report.facts": "Facts from this report",
	"report.cited": "Quoted sentence",
	"report.file": "File",
	"report.allFacts": "All facts of the trip",
	"report.factsOf": "Facts of the trip",
};
