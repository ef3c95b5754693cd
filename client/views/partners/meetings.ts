import type { PartnerEncounter, PartnerRow } from "./queries.ts";

type Encounter = PartnerRow["encounters"][number];

/** The latest trip on which a partner was met, not only named or asked, its date null when unknown; null when on none. */
export function lastMeeting(partner: {
	readonly encounters: readonly Encounter[];
}): Pick<Encounter, "date"> | null {
	const met = partner.encounters.filter(({ ties }) => ties.includes("met"));
	return met.find(({ date }) => date !== null) ?? met[0] ?? null;
}

const fullDay = /^\d{4}-\d{2}-\d{2}$/u;

/** The ids of trips that have the very days of one before them in the list: it may be one trip, told by two reports. */
export function sameDays(
	encounters: readonly Pick<PartnerEncounter, "trip">[],
): ReadonlySet<string> {
	const before = new Set<string>();
	const same = new Set<string>();
	for (const { trip } of encounters) {
		if (!fullDay.test(trip.startDate ?? "")) continue;
		const days = `${trip.startDate} ${trip.endDate}`;
		if (before.has(days)) same.add(trip.id);
		before.add(days);
	}
	return same;
}
