import type { Evidence } from "#domain/evidence.ts";
import type { Contradiction, ExtractedTrip, TripField } from "#domain/extraction.ts";
import type { Document, Section } from "#ingest/document.ts";
import { formatEdtf } from "../dates/edtf.ts";
import { evidenceOf } from "../evidence.ts";
import type {
	ContactMention,
	CountryMention,
	EventMention,
	OrganizationMention,
	PlaceMention,
} from "../mention.ts";
import { inOrder, sectionsByTrip, within } from "../within.ts";
import { findTripDates, latestYear } from "./dates.ts";
import { toLastEntry } from "./day-counts.ts";
import { findDuration } from "./duration.ts";
import { findHome } from "./home.ts";
import { countTravellers } from "./party.ts";
import type { TripDates } from "./period.ts";
import { findGoalReached, findPurpose } from "./purpose.ts";
import { findTitle } from "./title.ts";
import { findVisits, type Visit } from "./visited.ts";

/** What the other finders found in the same document. */
interface TripContext {
	readonly places: readonly PlaceMention[];
	readonly countries: readonly CountryMention[];
	readonly organizations: readonly OrganizationMention[];
	readonly events: readonly EventMention[];
	/** Each with its town if known. */
	readonly contacts?: readonly ContactMention[];
	/** The municipality that travelled, if `findHome` gave one already. */
	readonly home?: string | null;
}

/** The trips of a report, at least one, each with what the text gives of it and the words that say so. */
export function findTrips(document: Document, context: TripContext): ExtractedTrip[] {
	const home = context.home ?? findHome(document, context.places, context.organizations);
	const { places, organizations, contacts } = context;
	const visits = findVisits(document, places, { home, organizations, contacts: contacts ?? [] });
	const byTrip = Map.groupBy(visits, ({ trip }) => trip);
	const trips: ExtractedTrip[] = [];
	const events = inOrder(context.events);
	for (const [trip, sections] of sectionsByTrip(document).entries()) {
		const own = byTrip.get(trip) ?? [];
		const start = sections[0]?.start ?? 0;
		const end = sections.at(-1)?.end ?? start;
		trips.push(
			readTrip(document, {
				trip,
				sections,
				home,
				visits: own,
				events: within(events, start, end),
			}),
		);
	}
	return trips;
}

function readTrip(
	document: Document,
	part: {
		readonly trip: number;
		readonly sections: readonly Section[];
		readonly home: string | null;
		readonly visits: readonly Visit[];
		readonly events: readonly EventMention[];
	},
): ExtractedTrip {
	const { trip, sections, home, visits, events } = part;
	const dates = toLastEntry(document, sections, findTripDates(document, sections, events));
	const duration = findDuration(document, sections, dates);
	const party = countTravellers(document, sections, home);
	const purpose = findPurpose(document, sections);
	const reached = findGoalReached(document, sections);
	const title = findTitle(document, sections, { events, visits, purpose });
	const latest = dates?.start.year == null ? latestYear(document, sections) : null;
	const contradictions: Contradiction[] = [
		...duration.contradictions,
		...(party?.contradictions ?? []),
	];
	const evidence: Partial<Record<TripField, readonly Evidence[]>> = {};
	const prove = (field: TripField, proof: readonly Evidence[] | undefined): void => {
		if (proof !== undefined && proof.length > 0) evidence[field] = proof;
	};
	prove("title", title?.evidence);
	prove("startDate", dates?.evidence);
	prove("endDate", dates?.endEvidence);
	prove("notAfter", latest?.evidence);
	prove("days", duration.daysEvidence);
	prove("nights", duration.nightsEvidence);
	prove("travellers", party?.evidence);
	prove("purpose", purpose?.evidence);
	prove("goalReached", reached?.evidence);
	return {
		trip,
		confidence: confidenceOf(document, dates, visits),
		title: title?.value ?? null,
		event: events.map((event) => ({
			name: event.name,
			role: event.role,
			evidence: evidenceAt(document, sections, event.start, event.rule),
		})),
		startDate: dates === null ? null : formatEdtf(dates.start),
		endDate: dates === null ? null : formatEdtf(dates.end),
		dateSource: dates?.source ?? null,
		notBefore: null,
		notAfter: latest?.date ?? null,
		days: duration.days,
		nights: duration.nights,
		travellers: party?.value ?? null,
		destinations: visits.map(({ place }) => ({
			city: place.name,
			country: place.country,
			evidence: evidenceAt(document, sections, place.start, "visited"),
		})),
		purpose: purpose?.value ?? null,
		goalReached: reached?.value ?? null,
		contradictions,
		evidence,
	};
}

function evidenceAt(
	document: Document,
	sections: readonly Section[],
	offset: number,
	rule: string,
): Evidence[] {
	for (const section of sections) {
		if (offset < section.start || offset >= section.end) continue;
		for (const block of section.blocks) {
			for (const sentence of block.sentences) {
				if (sentence.start <= offset && sentence.end > offset)
					return [evidenceOf(document, section, sentence, rule)];
			}
		}
	}
	return [];
}

function confidenceOf(
	document: Document,
	dates: TripDates | null,
	visits: readonly Visit[],
): number {
	if (document.unstructured) return 0.7;
	const sure = visits.length > 0 && visits.every((visit) => visit.sure);
	return Math.min(sure ? 0.95 : 0.85, dates?.confidence ?? 0.95);
}
