import type { Span } from "#domain/report.ts";
import { officeBehind } from "#ingest/languages/nl/places.ts";
import { holderBefore } from "#ingest/languages/nl/trip-moves.ts";
import {
	affiliationBefore,
	airportBefore,
	calledAtAfter,
	calledAtBefore,
	dayLabel,
	dayThenIn,
	dayThenTown,
	deniedAfter,
	deniedBefore,
	finiteVerb,
	goingTo,
	guestsBefore,
	haveBefore,
	livesBefore,
	livesBehind,
	nearBefore,
	notItsTown,
	onTheWayLabel,
	originBefore,
	othersWent,
	ownDoings,
	partOfParty,
	passedBefore,
	prepositionBefore,
	quarterBefore,
	sawSiteOf,
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
	wasVisited,
} from "#ingest/languages/nl/trip-visited.ts";
import type { PlaceMention } from "../mention.ts";
import { didThere, isAirport, isDenied, isLeftOut } from "./left-out.ts";
import { isOnFromThere, isTakenOff, isToCome, movedThere, wentOnAtOnce } from "./moves.ts";

/** Where a town is named: in the answer on places, in a title, or in a text that tells of more. */
export type PlaceKind = "answer" | "title" | "text";

/** What a sentence says of a town that it names: that the party went there in so many words, that it seems to have been there, that it wasn't or only passed, that the town is somebody's or something's, that something was there, or nothing. */
export type Standing = "went" | "there" | "denied" | "passed" | "elsewhere" | "at" | "named";

/** What a sentence says of the party and the town that it names. */
export function standingOf(
	text: string,
	found: {
		readonly kind: PlaceKind;
		readonly sentence: Span;
		readonly place: PlaceMention;
		/** The towns that the section names. */
		readonly named: readonly PlaceMention[];
	},
): Standing {
	const { kind, sentence, place, named } = found;
	if (place.form === "demonym") return "elsewhere";
	const { start, end } = clauseAt(text, sentence, place);
	const line = text.slice(text.lastIndexOf("\n", place.start - 1) + 1, place.start);
	const before = text.slice(Math.max(start, place.start - 80), place.start);
	const after = text.slice(place.end, end);
	if (isLeftOut(after) || isToCome(before)) return "denied";
	if (wentOnAtOnce({ before, after })) return "passed";
	if (isAirport(text, place) || onTheWayLabel.test(text.slice(start, place.start))) return "passed";
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
	const opened = [line, text.slice(sentence.start, place.start)];
	if (
		place.country !== "NL" &&
		opened.some((part) => opensDay(part, text.slice(place.end, sentence.end)))
	)
		return "went";
	if (partOfParty.test(clause)) return "denied";
	const at = withoutRemarks(text.slice(start, place.start)).length;
	const rest = text.slice(place.end, sentence.end + 80);
	if (isOnFromThere(before)) return "went";
	if (isDenied(clause, { at, place, named }) || isTakenOff({ clause, rest })) return "denied";
	// "Via Brussel naar Luxemburg": the words of passing hold for the town right behind them only.
	if (
		!going &&
		passedBefore.test(withoutRemarks(before)) &&
		!/\b(?:naar|bezocht)\b[^,;]*$/i.test(before) &&
		!(/, (?:\p{L}+ )?in $/u.test(before) && didThere(clause, after))
	)
		return "passed";
	if (nearBefore.test(before) || quarterBefore.test(before)) return "elsewhere";
	const earlier = text.slice(sentence.start, start);
	const theirs = kind !== "text" || (place.country !== "NL" && !tellsOfOther.test(before));
	const moved = theirs && movedThere({ line, before, lead, after, clause, earlier, rest });
	if (moved) return moved;
	if (originBefore.test(lead) || topicBefore.test(lead) || topicBefore.test(before))
		return "elsewhere";
	if (kind === "title") return "there";
	if (seatBefore.test(before) && kind === "text") return "elsewhere";
	if (holderBefore.test(before) && kind === "text") return "named";
	if (livesBefore.test(before) || livesBehind.test(after)) return "elsewhere";
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
	const visited = visitedBehind.test(after) || visitedBehind.test(withoutListBehind(after));
	if (haveBefore.test(lead) && visited && !notItsTown.test(lead)) return "went";
	if (visitedApart.test(lead) && !notItsTown.test(lead)) return "went";
	if (sawSiteOf.test(before)) return "there";
	if (affiliationBefore.test(lead)) return "elsewhere";
	if (visitBefore.test(lead) && ownDoings.test(clause)) return "there";
	if (!/(?:^|\s)(?:in|te) $/iu.test(lead)) return "named";
	if (dayLabel.test(text.slice(sentence.start, place.start))) return "there";
	const piece = /[^,;:]*$/.exec(before)?.[0] + place.surface + /^[^,;:(]*/.exec(after)?.[0];
	return finiteVerb.test(piece) ? "named" : "at";
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

/** "Izmir, Bursa en Konya bezocht": what follows the towns of a list. */
function withoutListBehind(after: string): string {
	return after.replace(/^(?:(?:,\s+|\s+en\s+)\p{Lu}[\p{L}'-]*(?:\s\p{Lu}[\p{L}'-]*)?)+/u, "");
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
