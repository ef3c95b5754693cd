import type { Token } from "../names/tokens.ts";
import type { BodyMatch } from "./match.ts";

/** Bodies told by what they are: "het Finse onderwijsagentschap", "de Letse kamer van koophandel". */
const isDescription = ({ rule, name }: BodyMatch): boolean =>
	rule === "organization.demonym-noun" || /^kamer van koophandel$/iu.test(name);

/** "Opetus, (dat is) het Finse onderwijsagentschap": what is apposed to a body is another name of it. */
export function withApposed(
	tokens: readonly Token[],
	bodies: readonly BodyMatch[],
): readonly BodyMatch[] {
	const dropped = new Set<BodyMatch>();
	const named = bodies.map((body, index) => {
		const next = bodies[index + 1];
		if (!next || body.post || isDescription(body) || !isDescription(next)) return body;
		const between = tokens.slice(body.to, next.from).map(({ text, fold }) => fold || text);
		const led = /^, (?:dat is |zeg maar |ofwel |oftewel )?(?:de|het)(?: \p{L}+(?:se|e))?$/u;
		const sign = tokens[next.to]?.text ?? ".";
		if (!led.test(between.join(" ")) || !/^[,.;:)]$/u.test(sign)) return body;
		dropped.add(next);
		const alias =
			next.city === null && next.rule !== "organization.demonym-noun" ? [] : [next.name];
		return { ...body, kind: next.kind, aliases: [...body.aliases, ...alias] };
	});
	return dropped.size === 0
		? bodies
		: named.filter((_, index) => !dropped.has(bodies[index] as BodyMatch));
}
