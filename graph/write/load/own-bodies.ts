import { byParts } from "#domain/order.ts";
import type { OwnBody } from "#graph/write/summaries/own-side.ts";

/** An organization as the own side is told by. */
export interface Body {
	readonly id: string;
	/** Folded. */
	readonly names: readonly string[];
	readonly municipality: boolean;
	/** Made trips. */
	readonly home: boolean;
}

/** The own side among these bodies, as `workOutOwnBodies` reads it from the store: who carries the name of one that made trips, or is of its town. */
export function ownBodiesAmong(bodies: readonly Body[]): readonly OwnBody[] {
	const called = bodies
		.filter(({ home }) => home)
		.flatMap(({ id, names }) => names.map((own) => ({ home: id, own, town: townOf(own) })));
	const byFirst = Map.groupBy(called, ({ own }) => own.slice(0, `${own} `.indexOf(" ")));
	const byLast = Map.groupBy(called, ({ town }) => town.slice(town.lastIndexOf(" ") + 1));
	const found = new Map<string, OwnBody>();
	for (const { id, names, municipality } of bodies)
		for (const name of names) {
			const words = name.split(" ");
			const carried = words
				.flatMap((word) => byFirst.get(word) ?? [])
				.filter(({ own }) => ` ${name} `.includes(` ${own} `));
			const local = municipality
				? (byLast.get(words.at(-1) ?? "") ?? []).filter(({ town }) => name.endsWith(` ${town}`))
				: [];
			for (const { home } of [...carried, ...local]) found.set(`${home}\n${id}`, { home, id });
		}
	return [...found.values()].sort((a, b) => byParts([a.home, a.id], [b.home, b.id]));
}

function townOf(own: string): string {
	return own.startsWith("gemeente ") ? own.slice("gemeente ".length) : own;
}
