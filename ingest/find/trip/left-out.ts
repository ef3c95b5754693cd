import {
	airportOfTown,
	airportRemark,
	delayRemark,
	doneOnTheWay,
	doneRemark,
	elsewhereBehind,
	notVisitedWords,
	partOfParty,
	visitVerb,
} from "#ingest/languages/nl/trip-visited.ts";
import type { PlaceMention } from "../mention.ts";

/** "Een tussenstop in Kiel voor een rondleiding": what was done in a town on the way makes it one that was visited. */
export function didThere(clause: string, after: string): boolean {
	const [there] = after.split(elsewhereBehind, 1);
	return doneOnTheWay.test(there ?? "") && !notVisitedWords.test(clause);
}

/** Whether what a list says right behind a town, in brackets or behind a colon, tells that nobody went there: "Durrës (overstap)", "Durrës: vertraging". */
export function isLeftOut(after: string): boolean {
	const bracketed = /^[^,;:()]{0,20}\(([^()]*)\)/.exec(after)?.[1];
	if (bracketed !== undefined) return isDelay(bracketed) || saysNo(bracketed);
	return after.startsWith(": ") && isDelay(after.slice(2));
}

const isDelay = (remark: string): boolean => delayRemark.test(remark) && !doneRemark.test(remark);

/** "Helsinki-Vantaa": the town and the place at its airport, both named for no more than the airport. */
export function isAirport(text: string, { start, end }: PlaceMention): boolean {
	if (text[end] === "-" && airportOfTown.test(text.slice(end, end + 24))) return true;
	return text[start - 1] === "-" && airportOfTown.test(text.slice(start - 1, end));
}

function saysNo(remark: string): boolean {
	return (
		notVisitedWords.test(remark) ||
		airportRemark.test(remark) ||
		partOfParty.test(remark) ||
		/\b(?:overstap|tussenstop|tussenlanding|transfer|doorreis|transit|niet|stop-?over)\b/i.test(
			remark,
		)
	);
}

/** "…, Tamale is wegens onrust overgeslagen": another town is what is denied. */
const ownSubject =
	/^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)* (?:is|zijn|was|waren|werd|werden|stond|ging|viel|kon|hebben|heeft)\s/u;

/** Whether the part of a clause that the town at `at` stands in, or one behind that goes on about it, denies the visit. */
export function isDenied(
	clause: string,
	town: {
		readonly at: number;
		readonly place: PlaceMention;
		readonly named: readonly PlaceMention[];
	},
): boolean {
	if (!notVisitedWords.test(clause)) return false;
	const { at, place, named } = town;
	let from = 0;
	let own = "";
	let told = false;
	let denied = false;
	for (const piece of clause.split(/(?<=,)\s/)) {
		const to = from + piece.length + 1;
		if (to > at) {
			if (from <= at) {
				own = piece;
				// "Amman alleen voor de ambassade, Jerash vanuit de bus gezien": each piece tells of its own town.
				told = /\p{L}{4}/u.test(piece.slice(at - from + place.surface.length));
				// "Het gesprek ging niet door, in Ede voor congres": no verb of its own.
				if (denied && /^(?:in|te|naar)\s/.test(piece) && !visitVerb.test(piece)) return true;
			}
			const fresh =
				from > at &&
				!/^(?:daar|hier) (?:was|waren|ging|gingen) (?:wij|we|ik) /.test(piece) &&
				(visitVerb.test(own) ||
					/^(?:naar|voor|in|aan|alleen|helaas|wel|die|dat)\s/i.test(piece) ||
					ownSubject.test(piece) ||
					(told &&
						named.some(({ name, surface }) => name !== place.name && piece.startsWith(surface))));
			if (!fresh && notVisitedWords.test(piece)) return true;
		}
		denied = notVisitedWords.test(piece);
		from = to;
	}
	return false;
}
