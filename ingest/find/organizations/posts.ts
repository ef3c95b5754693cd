import {
	capitalsWithoutDutch,
	dutchAdjectives,
	embassySeats,
	foreignAdjectives,
	missionBodies,
	missionSeats,
	type PostKind,
	postWords,
	representationSeats,
} from "../../languages/nl/organizations-posts.ts";
import { join } from "../people/roles.ts";
import { type BodyMatch, matched, type Post, type Words } from "./match.ts";
import { isManned } from "./public.ts";
import { townNamed } from "./towns.ts";

const titles: Readonly<Record<PostKind, readonly [string, string]>> = {
	embassy: ["Nederlandse ambassade", "ambassade"],
	consulate: ["Nederlands consulaat", "consulaat"],
	"consulate-general": ["Nederlands consulaat-generaal", "consulaat-generaal"],
	mission: ["Nederlandse permanente vertegenwoordiging", "permanente vertegenwoordiging"],
	representation: ["Nederlandse vertegenwoordiging", "vertegenwoordiging"],
};

/** The name of a post in the form that all reports share: "Nederlandse ambassade in Oslo". */
export function postName(post: Post, city: string | null): string {
	if (post.at !== null && post.adjective === null)
		return `Permanente Vertegenwoordiging bij ${post.at}`;
	const [own, noun] = titles[post.kind];
	const embassy = !post.kind.startsWith("consulate");
	const adjective = post.adjective;
	const inflected =
		adjective === null
			? null
			: embassy
				? adjective.replace(/s$/u, "se").replace(/([^e])$/u, "$1e")
				: adjective
						.replace(/sse$/u, "s")
						.replace(/([^s])se$/u, "$1s")
						.replace(/e$/u, "");
	const base =
		inflected === null ? own : `${inflected.charAt(0).toUpperCase()}${inflected.slice(1)} ${noun}`;
	return city === null ? base : `${base} in ${city}`;
}

/** The town of the Dutch embassy in a country; null where there is none or it isn't known. */
export function embassySeat(
	country: string | null,
	adjective: string | null = null,
): string | null {
	const capital =
		adjective !== null && country !== null ? capitalsWithoutDutch[country] : undefined;
	if (capital) return capital;
	return country !== null && Object.hasOwn(embassySeats, country)
		? (embassySeats[country] ?? null)
		: null;
}

/** The adjective of a foreign country that stands before a post or a diplomat. */
export function foreignBefore(words: Words, at: number): string | null {
	const token = words.tokens[at];
	return token && foreignAdjectives.has(token.fold) ? token.text : null;
}

/** A town after "in", "te" or at once; with the first token after it. */
export function seatAfter(
	{ tokens, towns }: Words,
	from: number,
	onlyPlaces = false,
): { city: string | null; to: number } {
	let at = from;
	if (tokens[at]?.text === "," || tokens[at]?.text === "(") at += 1;
	if (/^(?:in|te|at|van|uit)$/u.test(tokens[at]?.fold ?? "")) at += 1;
	const town = towns.at(at);
	if (town) return { city: town.name, to: town.to };
	if (onlyPlaces || towns.countryAt(at) > 0 || tokens[at - 1]?.fold === "van")
		return { city: null, to: from };
	for (const size of [3, 2, 1]) {
		const run = tokens.slice(at, at + size);
		if (run.length < size || !run.every(({ capital, kind }) => capital && kind === "word"))
			continue;
		const name = townNamed(join(run));
		if (name) return { city: name, to: at + size };
	}
	return { city: null, to: from };
}

/** An embassy, consulate or mission that begins at a token. */
export function postAt(words: Words, from: number): BodyMatch | null {
	const { tokens } = words;
	if (!tokens[from]?.word.opensPost) return null;
	let at = from;
	let adjective: string | null = null;
	let sure = false;
	while (dutchAdjectives.has(tokens[at]?.fold ?? "") && at < from + 3) {
		sure = true;
		at += 1;
	}
	if (!sure && foreignBefore(words, at)) {
		adjective = foreignBefore(words, at);
		at += 1;
	}
	if (/^(?:honorair|honorary|ere)$/u.test(tokens[at]?.fold ?? "")) at += 1;
	const one = tokens[at]?.fold ?? "";
	const two = `${one} ${tokens[at + 1]?.fold ?? ""}`;
	const compound = /^nl (?<word>ambassade|consulaat(?: generaal)?)$/u.exec(one)?.groups?.word;
	let kind = postWords.get(two);
	let to = at + 2;
	if (!kind) {
		kind = postWords.get(compound ?? one);
		to = at + 1;
	}
	// "PV EU", "PV bij de VN", "PV Brussel"
	const direct = missionBodies.get(tokens[to]?.fold ?? "");
	const placed = direct !== undefined || tokens[to]?.fold === "bij";
	if (!kind || (one === "pv" && !placed && !missionSeats.has(seatAfter(words, to).city ?? "")))
		return null;
	const previous = tokens[from - 1];
	if (
		at === from &&
		previous?.capital &&
		previous.end + 1 === tokens[from]?.start &&
		tokens[at]?.capital &&
		from > 1
	)
		return null;
	if (tokens[to]?.text === "-" && tokens[to + 1]?.fold === "generaal") {
		kind = "consulate-general";
		to += 2;
	}
	const mission = kind === "mission";
	let accredited: string | null = null;
	if (mission && direct !== undefined) {
		accredited = `de ${tokens[to]?.text}`;
		to += 1;
	}
	for (let turn = 0; turn < 2; turn += 1) {
		let next = to + 1;
		if (!/^(?:van|of|bij|to|at)$/u.test(tokens[to]?.fold ?? "")) break;
		while (tokens[next]?.word.article) next += 1;
		const phrase = `${tokens[next]?.fold} ${tokens[next + 1]?.fold} ${tokens[next + 2]?.fold} ${tokens[next + 3]?.fold}`;
		if (/^(?:koninkrijk der nederlanden|kingdom of the netherlands)/u.test(phrase)) {
			to = next + (phrase.startsWith("kingdom") ? 4 : 3);
			sure = true;
			continue;
		}
		if (/^(?:nederland|netherlands)\b/u.test(phrase)) {
			to = next + 1;
			sure = true;
			continue;
		}
		if (mission && tokens[to]?.fold !== "van") {
			let end = next;
			while (
				(tokens[end]?.capital && !(end > next && tokens[end]?.word.firstName)) ||
				(/^(?:van|de|der|het)$/u.test(tokens[end]?.fold ?? "") &&
					end > next &&
					tokens[end + 1]?.capital)
			)
				end += 1;
			if (end > next) {
				accredited = join(tokens.slice(to + 1, end));
				to = end;
			}
		}
		break;
	}
	const told = seatAfter(words, to);
	if (kind === "representation") {
		const ofNetherlands = tokens[to - 1]?.fold === "nederland";
		if (told.city === null || !(ofNetherlands || isRepresentation(words, from, to, sure)))
			return null;
	}
	const home = accredited ? missionBodies.get(tokens[to - 1]?.fold ?? "") : null;
	const seat = { city: told.city ?? home ?? null, to: told.to };
	const bracket = tokens[to]?.text === "(" || tokens[to]?.text === ",";
	if (told.city !== null && !bracket) to = told.to;
	const post: Post = { kind, adjective, city: seat.city, at: accredited, sure };
	const surface = join(tokens.slice(from, to));
	return matched(tokens, from, to, {
		name: postName(post, seat.city),
		kind: "diplomatic-post",
		aliases: mission || kind === "representation" ? [surface] : [],
		city: seat.city,
		rule: seat.city === null ? "organization.post-resolved" : "organization.post",
		confidence: seat.city === null ? 0.85 : 0.95,
		post,
	});
}

/** "De vertegenwoordiging in Ramallah", "hoofd van de Nederlandse vertegenwoordiging in Erbil": those of a town that has one, or that somebody is of. */
function isRepresentation(words: Words, from: number, to: number, dutch: boolean): boolean {
	const { city } = /^(?:in|te)$/u.test(words.tokens[to]?.fold ?? "")
		? seatAfter(words, to, true)
		: { city: null };
	return (
		city !== null && (representationSeats.has(city) || (dutch && isManned(words.tokens, from, to)))
	);
}

/** Where a report tells of one mission to which body it is accredited, "de Permanente Vertegenwoordiging" elsewhere is that one too. */
export function missionOf(bodies: readonly BodyMatch[]): (body: BodyMatch) => BodyMatch {
	const accredited = bodies.filter(({ post }) => post?.kind === "mission" && post.at !== null);
	const [one] = accredited;
	if (!one || accredited.some(({ name }) => name !== one.name)) return (body) => body;
	return (body) => {
		const { post } = body;
		return post?.kind === "mission" && post.at === null && post.adjective === null
			? { ...body, name: one.name, city: one.city ?? body.city, post: one.post }
			: body;
	};
}
