import type { ExtractedTrip, TripField } from "#domain/extraction.ts";
import type { LinkClaim, NodeClaim, NodeRef } from "#domain/graph.ts";
import { type Claims, link, type Relation, tripNode } from "./relation.ts";

/** The year of an ISO or EDTF date; null when it has none (`XXXX-02-08`). */
function yearOf(date: string | null): number | null {
	const year = /^\d{4}/u.exec(date ?? "")?.[0];
	return year === undefined ? null : Number(year);
}

function tripNodeClaim(relation: Relation, trip: ExtractedTrip, node: NodeRef): NodeClaim {
	const written = yearOf(trip.startDate) ?? yearOf(trip.endDate);
	const given = written === null ? relation.givenYear : null;
	const cities = trip.destinations.map(({ city }) => city);
	return {
		...node,
		name: trip.title ?? (cities.length > 0 ? cities.join(", ") : relation.extraction.file),
		aliases: [],
		authoritative: false,
		properties: {
			startDate: dated(trip.startDate, given?.year),
			endDate: dated(trip.endDate, given?.year),
			dateSource: given ? "given" : trip.dateSource,
			yearSource: given?.source ?? null,
			notBefore: trip.notBefore,
			notAfter: trip.notAfter,
			year: written ?? given?.year ?? null,
			days: trip.days,
			nights: trip.nights,
			travellers: trip.travellers,
			purpose: trip.purpose,
			goalReached: trip.goalReached,
		},
	};
}

/** Puts a year from outside the text in the place that the text left open. */
function dated(date: string | null, year: number | undefined): string | null {
	if (year === undefined) return date;
	return date === null ? null : date.replace(/^XXXX/u, String(year));
}

/** The trips with their fields, each field proven by a DESCRIBES link of its own. */
export function tripClaims(relation: Relation): Claims {
	const report: NodeRef = { kind: "Report", id: relation.report };
	const nodes: NodeClaim[] = [];
	const links: LinkClaim[] = [];
	relation.extraction.trips.forEach((trip, index) => {
		const node = tripNode(relation, index);
		nodes.push(tripNodeClaim(relation, trip, node));
		for (const [field, evidence] of Object.entries(trip.evidence) as [
			TripField,
			ExtractedTrip["evidence"][TripField],
		][]) {
			if (!evidence || evidence.length === 0) continue;
			links.push(
				link(relation, "DESCRIBES", {
					from: report,
					to: node,
					confidence: trip.confidence,
					evidence,
					properties: { field },
				}),
			);
		}
	});
	return { nodes, links };
}
