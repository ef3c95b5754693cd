import type { LinkClaim } from "#domain/graph.ts";
import { type PartnerKind, partnerKinds, type TieKind, tieKinds } from "#domain/partners.ts";

/** A tie of a partner to a trip as one report tells it; our own side isn't left out. */
export interface ReportTie {
	readonly trip: string;
	readonly partner: string;
	readonly kind: TieKind;
	/** For an organization, the person or post that was met. */
	readonly through: string | null;
}

/**
 * The ties that follow from one report's facts, each fact with its trip in the list beside: the trip's own, through the people who
 * were met, and through the events. The same as `findPartnerTrips` reads from the store, which `verify` recounts by.
 */
export function tiesOfReport(
	facts: readonly LinkClaim[],
	trips: readonly (string | null)[],
): readonly ReportTie[] {
	const told = facts.map((fact, index) => ({ ...fact, trip: trips[index] ?? null }));
	const byType = Map.groupBy(told, ({ type }) => type);
	const from = (type: LinkClaim["type"]) => {
		const byStart = Map.groupBy(byType.get(type) ?? [], (fact) => fact.from.id);
		return (start: string, trip: string) =>
			(byStart.get(start) ?? []).filter((fact) => fact.trip === null || fact.trip === trip);
	};
	const [held, at, organised] = [from("HELD"), from("AT"), from("ORGANISED_BY")];
	const bodiesOf = (who: string, trip: string) =>
		at(who, trip).filter(({ to }) => to.kind === "Organization");
	return told.flatMap((fact): readonly ReportTie[] => {
		const [trip, end] = [fact.from.id, fact.to.id];
		switch (fact.type) {
			case "MET":
				return [
					...direct(fact),
					...[{ to: fact.to }, ...(fact.to.kind === "Person" ? held(end, trip) : [])].flatMap(
						({ to: who }) =>
							bodiesOf(who.id, trip).map(({ to }): ReportTie => {
								return { trip, partner: to.id, kind: "met", through: end };
							}),
					),
				];
			case "INVOLVED":
			case "MENTIONED":
				return direct(fact);
			case "ATTENDED":
				return organised(end, trip).map(({ to }) => {
					return { trip, partner: to.id, kind: "organiser", through: null };
				});
			default:
				return [];
		}
	});
}

function direct({ type, from, to, properties }: LinkClaim): readonly ReportTie[] {
	if (!partnerKinds.includes(to.kind as PartnerKind)) return [];
	const role = properties.role ?? "named";
	const told =
		type === "MET" ? "met" : type === "MENTIONED" || role === "mentioned" ? "named" : role;
	const kind = tieKinds.find((one) => one === told);
	return kind ? [{ trip: from.id, partner: to.id, kind, through: null }] : [];
}
