import type { GraphBatch } from "#domain/graph.ts";
import { readLine } from "#ingest/load/line.ts";
import { madeName } from "../made/names.ts";

/** A report that no store has yet: a trip to the first of the made cities, to a partner that others met too. */
export function freshReport(key: string): { readonly batch: GraphBatch; readonly city: string } {
	const city = "city:made-0";
	const trip = `trip:fresh-${key}`;
	const partner = {
		kind: "Organization",
		id: "organization:made-1",
		name: `Instituut ${madeName(1)}`,
	};
	const text = `Reis ${key} naar ${madeName(400)}, bij ${partner.name}.`;
	const quote = text;
	const line = {
		report: { file: `fresh/${key}`, text },
		nodes: [
			{ kind: "Trip", id: trip, name: `Reis ${key}`, properties: { startDate: "2025-11-01" } },
			{ kind: "City", id: city, name: madeName(400) },
			{ kind: "Organization", id: "organization:home-0", name: `gemeente ${madeName(1_200)}stad` },
			partner,
		],
		links: [
			{ type: "DESCRIBES", from: "report", to: trip, field: "startDate", quote },
			{ type: "BY", from: trip, to: "organization:home-0", quote },
			{ type: "VISITED", from: trip, to: city, quote },
			{ type: "MET", from: trip, to: partner.id, role: "talk", quote },
		],
	};
	return { batch: readLine(JSON.stringify(line)), city };
}
