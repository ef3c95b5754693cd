import type { Span } from "#domain/report.ts";
import { officeBehind } from "#ingest/languages/nl/places.ts";
import {
	affiliationBefore,
	airportBefore,
	airportRemark,
	calledAtAfter,
	calledAtBefore,
	dayThenIn,
	dayThenTown,
	deniedAfter,
	deniedBefore,
	doneOnTheWay,
	elsewhereBehind,
	goingTo,
	guestsBefore,
	haveBefore,
	livesBefore,
	nearBefore,
	notItsTown,
	notVisitedWords,
	originBefore,
	othersWent,
	ownDoings,
	partOfParty,
	passedBefore,
	prepositionBefore,
	quarterBefore,
	seatBefore,
	stopBefore,
	tellsOfOther,
	thenHome,
	toldOf,
	topicBefore,
	townActs,
	townThenColon,
	transitBefore,
	travelsOn,
	travelsTo,
	visitBefore,
	visitedApart,
	visitedBehind,
	visitVerb,
	wasVisited,
} from "#ingest/languages/nl/trip-visited.ts";
import type { PlaceMention } from "../mention.ts";

/** Where a town is named: in the answer on places, in a title, or in a text that tells of more. */
export type PlaceKind = "answer" | "title" | "text";

/** What a sentence says of a town that it names: that the party went there in so many words, that it seems to have been there, that it wasn't or only passed, that the town is somebody's or something's, or nothing. */
export type Standing = "went" | "there" | "denied" | "passed" | "elsewhere" | "named";

/** What a sentence says of the party and the town that it names. */
export function standingOf(
	text: string,
	found: { readonly kind: PlaceKind; readonly sentence: Span; readonly place: PlaceMention },
): Standing {
	const { kind, sentence, place } = found;
	if (place.form === "demonym") return "elsewhere";
	const { start, end } = clauseAt(text, sentence, place);
	const line = text.slice(text.lastIndexOf("\n", place.start - 1) + 1, place.start);
	const before = text.slice(Math.max(start, place.start - 80), place.start);
	const after = text.slice(place.end, end);
	const remark = /^[^,;()]{0,20}\(([^()]*)\)/.exec(after)?.[1];
	if (remark !== undefined && saysNo(remark)) return "denied";
	if (deniedBefore.test(before) || deniedAfter.test(text.slice(place.end, place.end + 20)))
		return "denied";
	// "We aten met Haapsalu: wethouder Ene Raud kwam over."
	if (before.endsWith(" met ") && officeBehind.test(after)) return "denied";
	const lead = withoutList(before);
	const going = goingTo.test(before) || goingTo.test(lead);
	if (!going && airportBefore.test(before)) return "passed";
	if (travelsTo.test(before) && travelsOn.test(after)) return "passed";
	if (thenHome.test(after)) return "passed";
	const clause = withoutRemarks(text.slice(start, end));
	const onTheWay = transitBefore.test(before) || transitBefore.test(withoutPair(before));
	if (!going && (onTheWay || stopBefore.test(before)))
		return didThere(clause, after) ? "there" : "passed";
	if (opensDay(line, text.slice(place.end, sentence.end)) && place.country !== "NL") return "went";
	if (partOfParty.test(clause)) return "denied";
	if (isDenied(clause, withoutRemarks(text.slice(start, place.start)).length)) return "denied";
	// "Via Brussel naar Luxemburg": the words of passing hold for the town right behind them only.
	if (
		!going &&
		passedBefore.test(withoutRemarks(before)) &&
		!/\b(?:naar|bezocht)\b[^,;]*$/i.test(before) &&
		!(/, (?:\p{L}+ )?in $/u.test(before) && didThere(clause, after))
	)
		return "passed";
	if (nearBefore.test(before) || quarterBefore.test(before)) return "elsewhere";
	if (originBefore.test(lead) || topicBefore.test(lead) || topicBefore.test(before))
		return "elsewhere";
	if (kind === "title") return "there";
	if (seatBefore.test(before) && kind === "text") return "elsewhere";
	if (livesBefore.test(before)) return "elsewhere";
	if (kind === "answer")
		return guestsBefore.test(before) ||
			guestsBefore.test(lead) ||
			/\p{Lu}[\p{L}-]+ bij $/u.test(before) ||
			(townActs.test(after) && !prepositionBefore.test(before))
			? "elsewhere"
			: "there";
	if (
		place.country === "NL" ||
		tellsOfOther.test(before) ||
		othersWent.test(before) ||
		toldOf.test(after) ||
		(townActs.test(after) && !prepositionBefore.test(before))
	)
		return "elsewhere";
	// "Malmö. Rondleiding door de wijk.": a sentence of its own says where the day was spent.
	if (place.start === sentence.start && sentence.end - place.end <= 1) return "went";
	if (calledAtBefore.test(before) && calledAtAfter.test(after)) return "went";
	if (going || wasVisited.test(after) || /^, waar (?:wij|we|ik)(?!\p{L})/u.test(after))
		return "went";
	// "Maandag in Kanazawa met JICA": no verb says more.
	const verbless = /^\s*(?:[,.;:(]|$|(?:met|bij|langs)\s)/.test(after);
	if (dayThenIn.test(before) && verbless) return "went";
	if (haveBefore.test(before) && visitedBehind.test(after) && !notItsTown.test(lead)) return "went";
	if (visitedApart.test(lead) && !notItsTown.test(lead)) return "went";
	if (affiliationBefore.test(lead)) return "elsewhere";
	return visitBefore.test(lead) && ownDoings.test(clause) ? "there" : "named";
}

/** "Woensdag 12. Cape Coast.", "2) Di. Hamar/Brumunddal.": a line opens with its day and the town of that day. */
export function opensDay(before: string, behind: string): boolean {
	return before.length < 80 && dayThenTown.test(before) && townThenColon.test(behind);
}

/**
 * "Venetië (stadskantoor in Mestre)", "Johannesburg (Soweto, Sandton)", "In Stockholm: Rinkeby en het hoofdbureau": a town
 * in the brackets behind another, or among the sites that it heads, is a part of it, and so no namesake far away.
 */
export function isPartOf(
	text: string,
	place: PlaceMention,
	others: readonly PlaceMention[],
): boolean {
	return others.some(({ end }) => {
		if (end >= place.start || place.start - end > 90) return false;
		const between = text.slice(end, place.start);
		if (/\b(?:naar|vanuit|via|door|daarna|vervolgens|ook|dag)\b/i.test(between)) return false;
		if (between.startsWith(": "))
			return !/[.;\n:]/.test(between.slice(1)) && !/^\s*[:(]/.test(text.slice(place.end));
		return between.startsWith(" (") && !between.includes(")");
	});
}

/** "Een tussenstop in Kiel voor een rondleiding": what was done in a town on the way makes it one that was visited. */
function didThere(clause: string, after: string): boolean {
	const [there] = after.split(elsewhereBehind, 1);
	return doneOnTheWay.test(there ?? "") && !notVisitedWords.test(clause);
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
function isDenied(clause: string, at: number): boolean {
	if (!notVisitedWords.test(clause)) return false;
	let from = 0;
	let own = "";
	let denied = false;
	for (const piece of clause.split(/(?<=,)\s/)) {
		const to = from + piece.length + 1;
		if (to > at) {
			if (from <= at) {
				own = piece;
				// "Het gesprek ging niet door, in Ede voor congres": no verb of its own.
				if (denied && /^(?:in|te|naar)\s/.test(piece) && !visitVerb.test(piece)) return true;
			}
			const fresh =
				from > at &&
				(visitVerb.test(own) ||
					/^(?:naar|voor|in|aan|alleen|helaas|wel|die|dat)\s/i.test(piece) ||
					ownSubject.test(piece));
			if (!fresh && notVisitedWords.test(piece)) return true;
		}
		denied = notVisitedWords.test(piece);
		from = to;
	}
	return false;
}

/** The same text with its remarks in brackets taken out. */
function withoutRemarks(text: string): string {
	return text.includes("(") ? text.replace(/\([^()]*\)/g, "") : text;
}

/** "Overstap in Berlijn en Praag": both towns stand behind the same word. */
function withoutPair(before: string): string {
	return before.replace(/\p{Lu}[\p{L}'-]*(?:\s\p{Lu}[\p{L}'-]*)?\s+(?:en|and|resp\.)\s+$/u, "");
}

/** "In Izmir en Istanbul": the towns of a list stand behind the same word. */
function withoutList(before: string): string {
	return before.replace(
		/(?:[\p{Lu}][\p{L}'-]*(?:\s[\p{Lu}][\p{L}'-]*)?(?:\s*\([^)]*\))?(?:,\s+|\s+en\s+|\s+and\s+))+$/u,
		"",
	);
}

/** The part of a sentence that stands for itself: between semicolons and dashes, from "maar" on, or all of it within its brackets. */
function clauseAt(text: string, sentence: Span, place: Span): Span {
	let start = sentence.start + (text[sentence.start] === "(" ? 1 : 0);
	for (const found of text
		.slice(sentence.start, sentence.end)
		.matchAll(/;|\s[-–—•]\s|,\s+(?=(?:maar|waarna|en daarna|vervolgens)\b)|\.\s/g)) {
		const to = sentence.start + found.index + found[0].length;
		if (to > place.start)
			return to - found[0].length >= place.end ? { start, end: to } : { start, end: sentence.end };
		start = to;
	}
	return { start, end: sentence.end };
}
