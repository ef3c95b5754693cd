import type { Token } from "../names/tokens.ts";
import { isAcronym } from "./acronyms.ts";
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
