import type { GraphBatch } from "#domain/graph.ts";
import { madeBatches } from "../graph/made-reports.ts";
import { idOfFile, type MadeReport, makeBatch } from "../graph/make-batch.ts";

const congress = {
	kind: "Event",
	id: "event:groot-congres",
	name: "Groot Congres",
	properties: {},
} as const;
const crowd = Array.from({ length: 100 }, (_, index) => ({
	kind: "Organization" as const,
	id: `organization:deelnemer-${index}`,
	name: `Deelnemer ${String(index).padStart(3, "0")}`,
	properties: { organizationKind: "company" },
}));

/** A report of a congress with more parties than the network shows at once. */
const crowded: MadeReport = {
	file: "voorbeeld/congres.txt",
	text: `Naar het Groot Congres.\nGesproken met ${crowd.map(({ name }) => name).join(", ")}.`,
	nodes: [
		{ kind: "Trip", id: "trip:sample-0", name: "Congresbezoek", properties: {} },
		congress,
		...crowd,
	],
	links: [
		["DESCRIBES", "report", "trip:sample-0", "Naar het Groot Congres"],
		["ATTENDED", "trip:sample-0", congress.id, "Naar het Groot Congres"],
		...crowd.map(({ id, name }) => ["MET", "trip:sample-0", id, name, { role: "talk" }] as const),
	],
	mentions: crowd.map(({ id, name }) => [id, name] as const),
};

/** The made-up reports of the graph's tests, parted into sections, and the crowded one, all of them samples. */
export const reports: readonly GraphBatch[] = [
	...madeBatches.map(inSections),
	makeBatch(crowded),
].map(asSample);

/** The id of the report with three lines: dates, contacts, promise. */
export const bergenReport = idOfFile("2019/bergen.txt");

function asSample(batch: GraphBatch): GraphBatch {
	return { ...batch, report: { ...batch.report, sample: true } };
}

/** Parts a text at its first full stop, as if what follows answered another question. */
function inSections(batch: GraphBatch): GraphBatch {
	const { content } = batch.report;
	const cut = content.indexOf("\n") + 1;
	if (cut === 0) return batch;
	const sections = [
		{ role: "duration", heading: "", start: 0, end: cut },
		{ role: "contacts", heading: "", start: cut, end: content.length },
	] as const;
	return { ...batch, report: { ...batch.report, sections } };
}
