import { alsoNamed, dutchNoun, formerlyNamed } from "../../languages/nl/organizations-told.ts";
import type { Token } from "../names/tokens.ts";
import { join } from "../people/roles.ts";
import { isAcronym, spells } from "./acronyms.ts";
import type { BodyMatch } from "./match.ts";

/** "Public Authority for Water, kortweg PAW": the acronym is the body's. */
export function withShort(tokens: readonly Token[], bodies: readonly BodyMatch[]): BodyMatch[] {
	if (!tokens.some(({ fold }) => fold === "kortweg" || fold === "afgekort")) return [...bodies];
	const short = new Set<number>();
	const named = bodies.map((body) => {
		const at = tokens[body.to]?.text === "," ? body.to + 1 : body.to;
		const acronym = tokens[at + 1];
		if (!/^(?:kortweg|afgekort)$/u.test(tokens[at]?.fold ?? "") || !isAcronym(acronym)) return body;
		short.add(at + 1);
		return { ...body, aliases: [...body.aliases, acronym.text] };
	});
	return named.filter(({ from }) => !short.has(from));
}

/** "Europese Commissie (DG Environment)", "Europese Commissie, DG ENV": the part of it that is meant. */
const isDirectorate = (body: BodyMatch, next: BodyMatch, between: readonly string[]): boolean =>
	/ commissi(?:e|on)$/iu.test(body.name) && /^DG /u.test(next.name) && between.length === 1;

/** "Vereniging van Slowaakse Steden / ZMOS": letters behind a slash that the name spells, or its name in another language. */
const isSlashed = (
	tokens: readonly Token[],
	body: BodyMatch,
	next: BodyMatch,
	between: readonly string[],
): boolean =>
	between.join("") === "/" &&
	(translates(tokens, body, next) ||
		spells(
			next.name,
			tokens.slice(body.from, body.to).filter(({ capital }) => capital),
		));

/** A noun that whole bodies have, and their parts not. */
const wholes = /univer[sz]|hogeschool|hochschule|minist|gemeente|rijks/u;

const inDutch = (tokens: readonly Token[], { from, to }: BodyMatch): boolean =>
	[tokens[from], tokens[to - 1], tokens[from + 1]].some((token) =>
		dutchNoun.test(token?.fold ?? ""),
	);

/** "Ministerie van Energie (Ministerstvo energetiky)": two names of one kind in two languages, where the second is no whole that the first is a part of. */
function translates(tokens: readonly Token[], body: BodyMatch, other: BodyMatch): boolean {
	if (body.kind !== other.kind || body.post || other.post || body.kind === "municipality")
		return false;
	if (other.to - other.from < 2 || body.to - body.from < 2) return false;
	const told = (one: BodyMatch): string =>
		wholes.exec(
			tokens
				.slice(one.from, one.to)
				.map(({ fold }) => fold)
				.join(" "),
		)?.[0] ?? "";
	return (
		inDutch(tokens, body) !== inDutch(tokens, other) &&
		told(body).slice(0, 4) === told(other).slice(0, 4)
	);
}

/** "Zelvo, dat vroeger Levuur heette": another name of a body, which nothing else shows to be one. */
function withCalled(tokens: readonly Token[], body: BodyMatch): BodyMatch {
	const at = tokens[body.to]?.text === "," ? body.to + 1 : body.to;
	if (!/^(?:dat|die)$/u.test(tokens[at]?.fold ?? "") || body.post) return body;
	let from = at + 1;
	while (from < at + 5 && tokens[from]?.kind === "word" && !tokens[from]?.capital) from += 1;
	let to = from;
	while (to < from + 4 && tokens[to]?.capital) to += 1;
	if (to === from || !/^(?:heet|heette|genoemd|genaamd)$/u.test(tokens[to]?.fold ?? ""))
		return body;
	return { ...body, aliases: [...body.aliases, join(tokens.slice(from, to))] };
}

/** "A dat vanaf nu B heet": the first body's name is a former name of the second. */
export function readRenames(tokens: readonly Token[], all: readonly BodyMatch[]): BodyMatch[] {
	const bodies = all.map((body) => withCalled(tokens, body));
	if (bodies.length < 2) return bodies;
	const merged = new Map<BodyMatch, BodyMatch>();
	const dropped = new Set<BodyMatch>();
	bodies.forEach((body, index) => {
		const next = bodies[index + 1];
		if (!next || next.from - body.to > 6) return;
		const between = tokens.slice(body.to, next.from).map(({ fold }) => fold);
		const told = tokens
			.slice(body.to, next.from)
			.map(({ fold, text }) => fold || text)
			.join(" ");
		const after = tokens[next.to]?.fold ?? "";
		const relative = between.find((word) => word === "dat" || word === "die");
		const called = /^(?:heet|heten|heette|genoemd)$/u.test(after);
		const formerly =
			/^(?:voorheen|vroeger|formerly)$/u.test(between.filter((word) => word !== ",").at(0) ?? "") ||
			formerlyNamed.test(told);
		if (relative && called) {
			merged.set(next, { ...next, aliases: [...next.aliases, body.name, ...body.aliases] });
			dropped.add(body);
		} else if (
			formerly ||
			alsoNamed.test(told) ||
			isSlashed(tokens, body, next, between) ||
			(told === "(" && tokens[next.to]?.text === ")" && translates(tokens, body, next)) ||
			isDirectorate(body, next, between)
		) {
			merged.set(body, { ...body, aliases: [...body.aliases, next.name, ...next.aliases] });
			dropped.add(next);
		}
	});
	return bodies.filter((body) => !dropped.has(body)).map((body) => merged.get(body) ?? body);
}
