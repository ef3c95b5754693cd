import { eventWords } from "../../languages/nl/names.ts";
import { shortenings } from "../../languages/nl/organizations.ts";
import type { Token } from "../names/tokens.ts";
import { join } from "../people/roles.ts";
import { isIn } from "../words.ts";
import { isAcronym, isContracted, isOfName, spelledBefore, spells } from "./acronyms.ts";
import { type BodyMatch, matched, type Towns } from "./match.ts";
import { kindOfRun } from "./nouns.ts";

const renamed =
	/^(?:voorheen|vroeger|vroegere|voormalige|formerly|nu|thans|inmiddels|tegenwoordig|now|ex|destijds)$/u;
const fillers = new Set(["het", "de", "the", "nog"]);
/** "(afgekort UGB)", "(in het kort UFPB)", "(beter bekend als SOC)": the words that lead in a short name. */
const shortening = isIn(shortenings);

/** Takes acronyms and former names in brackets to the bodies before them, and finds bodies that an acronym explains. */
export function readBrackets(
	tokens: readonly Token[],
	bodies: readonly BodyMatch[],
	towns: Towns,
): BodyMatch[] {
	if (!tokens.some(({ text }) => text === "(")) return withShort(tokens, bodies);
	const kept = new Map<BodyMatch, BodyMatch>();
	const dropped = new Set<BodyMatch>();
	const added: BodyMatch[] = [];
	const starts = new Map(bodies.map((body) => [body.from, body]));
	const ends = new Map(bodies.map((body) => [body.to, body]));
	tokens.forEach((token, open) => {
		if (token.text !== "(") return;
		let at = open + 1;
		let rename = false;
		while (shortening(tokens[at]?.word ?? token.word) && at < open + 5) at += 1;
		while (
			renamed.test(tokens[at]?.fold ?? "") ||
			(rename && fillers.has(tokens[at]?.fold ?? "")) ||
			(at === open + 1 && fillers.has(tokens[at]?.fold ?? ""))
		) {
			rename = rename || renamed.test(tokens[at]?.fold ?? "");
			at += 1;
		}
		const inside = starts.get(at);
		const before = ends.get(open);
		const single = /^[),]$/u.test(tokens[at + 1]?.text ?? "") ? tokens[at] : undefined;
		const current = before && (kept.get(before) ?? before);
		if (rename && before && current) {
			const close = inside?.to ?? closing(tokens, at);
			const name = inside?.name ?? join(tokens.slice(at, close));
			// "(nu Ottawa)" tells where it is.
			const moved = !inside && towns.at(at)?.to === close;
			if (name === "" || close <= at || !tokens[at]?.capital || moved) return;
			kept.set(before, {
				...current,
				aliases: [...current.aliases, name, ...(inside?.aliases ?? [])],
			});
			if (inside) dropped.add(inside);
			return;
		}
		if (
			before &&
			current &&
			single &&
			(isAcronym(single) || isContracted(single, tokens, before))
		) {
			kept.set(before, { ...current, aliases: [...current.aliases, single.text] });
			if (inside) dropped.add(inside);
			return;
		}
		if (before && current && inside && sameTown(before, inside)) {
			kept.set(before, { ...current, aliases: [...current.aliases, inside.name] });
			dropped.add(inside);
			return;
		}
		const short = inside && tokens[inside.to]?.text === "," ? tokens[inside.to + 1] : undefined;
		if (inside && isAcronym(short) && tokens[inside.to + 2]?.text === ")") {
			const words = tokens.slice(inside.from, inside.to).filter((word) => word.capital);
			if (!spells(short.text, words)) return;
			const whole = before ?? inside;
			const aliases = before ? [inside.name, short.text] : [short.text];
			kept.set(whole, { ...(kept.get(whole) ?? whole), aliases: [...whole.aliases, ...aliases] });
			if (before) dropped.add(inside);
			const again = starts.get(inside.to + 1);
			if (again) dropped.add(again);
			return;
		}
		if (
			before &&
			current &&
			inside &&
			tokens[inside.to]?.text === ")" &&
			isAcronym(tokens[before.from]) &&
			before.to === before.from + 1
		) {
			const words = tokens.slice(inside.from, inside.to).filter((word) => word.capital);
			// The acronym of another language, at the head of an entry: "ARA (Housing Finance Centre of Finland): …"
			if (spells(before.name, words) || (before.from === 0 && words.length > 2)) {
				kept.set(inside, { ...inside, aliases: [...inside.aliases, before.name] });
				dropped.add(before);
			}
			return;
		}
		const explained = tokens[open - 1];
		if (!before && !single && isAcronym(explained) && !starts.has(open - 1)) {
			const close = closing(tokens, at);
			const run = tokens.slice(at, close);
			const words = run.filter((word) => word.capital);
			const inner = run.length > 1 && run[0]?.capital && run.every(isOfName);
			if (!inner || words.length < 3 || !spells(explained.text, words)) return;
			const match = spelledBody(tokens, at, close, explained);
			if (match) added.push(match);
			if (inside) dropped.add(inside);
			return;
		}
		if (!before && isAcronym(single)) {
			const from = spelledBefore(tokens, open, single.text);
			if (from < 0) return;
			const covered = bodies.filter((body) => body.to > from && body.from < open);
			const run = tokens.slice(from, open);
			const partial = covered.every(
				(body) => body.from === from && body.to < open && body.to - from < 3,
			);
			if (!partial || run.some(({ fold }, i) => eventWords.has(fold) && !isAssembly(run, i)))
				return;
			const match = spelledBody(tokens, from, open, single);
			if (match) added.push(match);
			for (const part of covered) dropped.add(part);
			if (inside) dropped.add(inside);
		}
	});
	const read = [
		...bodies.filter((body) => !dropped.has(body)).map((body) => kept.get(body) ?? body),
		...added,
	].sort((a, b) => a.start - b.start);
	return withShort(tokens, read);
}

/** The body whose full name an acronym spells. */
function spelledBody(
	tokens: readonly Token[],
	from: number,
	to: number,
	acronym: Token,
): BodyMatch | null {
	const run = tokens.slice(from, to);
	return matched(tokens, from, to, {
		name: join(run),
		kind: kindOfRun(run, "other"),
		aliases: [acronym.text],
		rule: "organization.acronym-pair",
		confidence: 0.8,
	});
}

/** "Public Authority for Water, kortweg PAW": the acronym is the body's. */
function withShort(tokens: readonly Token[], bodies: readonly BodyMatch[]): BodyMatch[] {
	if (!tokens.some(({ fold }) => fold === "kortweg" || fold === "afgekort")) return [...bodies];
	const short = new Map<number, number>();
	const named = bodies.map((body) => {
		const at = tokens[body.to]?.text === "," ? body.to + 1 : body.to;
		const acronym = tokens[at + 1];
		if (!/^(?:kortweg|afgekort)$/u.test(tokens[at]?.fold ?? "") || !isAcronym(acronym)) return body;
		short.set(at + 1, body.from);
		return { ...body, aliases: [...body.aliases, acronym.text] };
	});
	return named.filter(({ from }) => !short.has(from));
}

/** "Kumasi Metropolitan Assembly" governs; a "World Assembly" meets. */
const isAssembly = (run: readonly Token[], at: number): boolean =>
	run[at]?.fold === "assembly" && governing.has(run[at - 1]?.fold ?? "");

const governing = new Set(
	"metropolitan municipal district national legislative provincial".split(" "),
);

/** "Gemeente Seoul (Seoul Metropolitan Government)": a town's government and what it calls itself. */
const sameTown = (one: BodyMatch, other: BodyMatch): boolean =>
	one.kind === "municipality" && other.kind === "municipality" && one.name !== other.name;

function closing(tokens: readonly Token[], from: number): number {
	let at = from;
	while (at < tokens.length && tokens[at]?.text !== ")" && at < from + 8) at += 1;
	return tokens[at]?.text === ")" ? at : from;
}

/** "Europese Commissie (DG Environment)", "Europese Commissie, DG ENV": the part of it that is meant. */
const isDirectorate = (body: BodyMatch, next: BodyMatch, between: readonly string[]): boolean =>
	/ commissi(?:e|on)$/iu.test(body.name) && /^DG /u.test(next.name) && between.length === 1;

/** "A dat vanaf nu B heet": the first body's name is a former name of the second. */
export function readRenames(tokens: readonly Token[], bodies: readonly BodyMatch[]): BodyMatch[] {
	if (bodies.length < 2) return [...bodies];
	const merged = new Map<BodyMatch, BodyMatch>();
	const dropped = new Set<BodyMatch>();
	bodies.forEach((body, index) => {
		const next = bodies[index + 1];
		if (!next || next.from - body.to > 6) return;
		const between = tokens.slice(body.to, next.from).map(({ fold }) => fold);
		const after = tokens[next.to]?.fold ?? "";
		const relative = between.find((word) => word === "dat" || word === "die");
		const called = /^(?:heet|heten|heette|genoemd)$/u.test(after);
		const formerly = /^(?:voorheen|vroeger|formerly)$/u.test(
			between.filter((word) => word !== ",").at(0) ?? "",
		);
		if (relative && called) {
			merged.set(next, { ...next, aliases: [...next.aliases, body.name, ...body.aliases] });
			dropped.add(body);
		} else if (formerly || isDirectorate(body, next, between)) {
			merged.set(body, { ...body, aliases: [...body.aliases, next.name, ...next.aliases] });
			dropped.add(next);
		}
	});
	return bodies.filter((body) => !dropped.has(body)).map((body) => merged.get(body) ?? body);
}
