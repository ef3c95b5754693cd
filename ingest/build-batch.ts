import type { Extraction, Problem } from "#domain/extraction.ts";
import type { GraphBatch } from "#domain/graph.ts";
import { reportId } from "#domain/ids.ts";
import type { ReportText } from "#domain/report.ts";
import { analyseReport } from "./extract.ts";
import { genericRoles } from "./languages/nl/generic-roles.ts";
import { referenceData } from "./reference-data.ts";
import { relate } from "./relate/relate.ts";
import { type Identity, identify } from "./resolve/identity.ts";

/** What stays the same for all reports of an installation. */
export interface BatchRules {
	/** Turns a text into an opaque key, with the installation's secret. */
	readonly hash: (text: string) => string;
	/** Fingerprint of the code and data that turn text into facts. */
	readonly extractorVersion: string;
}

interface BatchContext {
	readonly rules: BatchRules;
	readonly year: number | null;
	readonly sample: boolean;
	readonly contentHash: string;
	readonly extractorVersion: string;
}

/** All that one report adds to the graph, with what a person should know of how it was read: extract → resolve → relate. */
export function buildBatch(
	report: ReportText,
	context: BatchContext,
): { readonly batch: GraphBatch; readonly problems: readonly Problem[] } {
	const { rules, sample, contentHash, extractorVersion } = context;
	const { extraction, narrower, marks } = analyseReport(report);
	const identity = identityOf(extraction, rules.hash);
	const id = reportId(rules.hash(`report|${report.file}`));
	const batch = relate(
		{
			report: id,
			extraction,
			narrower,
			identity,
			reference: referenceData,
			givenYear: givenYear(report.file, context.year),
		},
		{
			id,
			file: report.file,
			contentHash,
			extractorVersion,
			content: report.content,
			sample,
		},
		marks,
	);
	return { batch, problems: extraction.problems };
}

/** The nodes that a report's items stand for in this installation. */
export function identityOf(extraction: Extraction, hash: BatchRules["hash"]): Identity {
	return identify(extraction, {
		hash,
		registeredName: (names, country) => referenceData.registeredBody(names, country)?.name ?? null,
		genericRoles,
	});
}

/** The year that a folder's name or the option gives a trip whose text has none; the nearest folder wins, then the option. */
function givenYear(
	file: string,
	option: number | null,
): { readonly year: number; readonly source: "folder" | "option" } | null {
	const folder = file
		.split("/")
		.slice(0, -1)
		.findLast((name) => /^(?:19|20)\d{2}$/u.test(name));
	if (folder !== undefined) return { year: Number(folder), source: "folder" };
	return option === null ? null : { year: option, source: "option" };
}
