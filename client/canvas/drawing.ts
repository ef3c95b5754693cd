import type { NodeKind } from "#domain/kinds.ts";
import type { DrawnEntity, Network, NetworkLink } from "../api/results.ts";

export interface DrawnNode {
	readonly entity: DrawnEntity;
	/** The node whose expansion brought it; null for what was there from the start. */
	readonly parent: string | null;
	/** True for what the last expansion brought. */
	readonly fresh: boolean;
	readonly open: boolean;
	/** Number of its neighbours that are not drawn. */
	readonly hidden: number;
	/** Its second line, where another node drawn has the same name. */
	readonly apart: string | null;
}

/** What is drawn, and how much of the whole that is. */
export interface Drawing {
	readonly nodes: readonly DrawnNode[];
	readonly links: readonly NetworkLink[];
	/** Number of nodes that fit the question behind the first network. */
	readonly total: number;
	/** Number of those that are drawn. */
	readonly shown: number;
	/** Number of nodes drawn that an expansion added. */
	readonly added: number;
}

export interface Expansion {
	readonly id: string;
	readonly network: Network;
	/** Number of its nodes that an earlier expansion of the same node gave. */
	readonly before: number;
}

/** Puts the first network and the expansions together, each node once, of the kinds wanted; hidden nodes take their links along. */
export function drawingOf(parts: {
	readonly base: Network;
	readonly expansions: readonly Expansion[];
	/** Links among nodes that different parts brought. */
	readonly bridges: readonly NetworkLink[];
	readonly kinds: readonly NodeKind[];
	/** The node expanded last. */
	readonly latest: string | null;
}): Drawing {
	const { base, expansions, bridges, kinds, latest } = parts;
	const brought = new Map<string, Brought>();
	const wanted = (entity: DrawnEntity) => kinds.includes(entity.kind) && !brought.has(entity.id);
	for (const { entity } of base.nodes) {
		if (wanted(entity)) brought.set(entity.id, { entity, parent: null, fresh: false });
	}
	const shown = brought.size;
	for (const { id, network, before } of expansions) {
		network.nodes.forEach(({ entity }, place) => {
			if (!wanted(entity)) return;
			const parent = entity.id === id ? null : id;
			const fresh = parent !== null && id === latest && place >= before;
			brought.set(entity.id, { entity, parent, fresh });
		});
	}
	const links = linksAmong(brought, [base, ...expansions.map((each) => each.network)], bridges);
	// The server counts a report's trip among its neighbours, but not a trip's own report.
	const degrees = neighbourCounts(links.filter((link) => link.type !== "DESCRIBES"));
	const ofReports = neighbourCounts(links);
	const names = countNames([...brought.values()].map((each) => each.entity));
	const opened = new Set(expansions.map((each) => each.id));
	const nodes = [...brought.values()].map(({ entity, parent, fresh }) => ({
		entity,
		parent,
		fresh,
		open: opened.has(entity.id),
		hidden: Math.max(
			0,
			entity.neighbourCount -
				((entity.kind === "Report" ? ofReports : degrees).get(entity.id) ?? 0),
		),
		apart: (names.get(entity.name) ?? 0) > 1 ? entity.detail : null,
	}));
	return { nodes, links, total: base.total, shown, added: nodes.length - shown };
}

function countNames(entities: readonly DrawnEntity[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { name } of entities) counts.set(name, (counts.get(name) ?? 0) + 1);
	return counts;
}

interface Brought {
	readonly entity: DrawnEntity;
	readonly parent: string | null;
	readonly fresh: boolean;
}

function linksAmong(
	nodes: ReadonlyMap<string, unknown>,
	networks: readonly Network[],
	bridges: readonly NetworkLink[],
): readonly NetworkLink[] {
	const links = new Map<string, NetworkLink>();
	for (const link of [...networks.flatMap((network) => network.links), ...bridges]) {
		if (nodes.has(link.from) && nodes.has(link.to)) links.set(link.id, link);
	}
	return [...links.values()];
}

/** Counts for each node the distinct others that it is linked to. */
export function neighbourCounts(links: readonly NetworkLink[]): ReadonlyMap<string, number> {
	const neighbours = new Map<string, Set<string>>();
	const note = (one: string, other: string) => {
		const known = neighbours.get(one) ?? new Set<string>();
		neighbours.set(one, known.add(other));
	};
	for (const { from, to } of links) {
		note(from, to);
		note(to, from);
	}
	return new Map([...neighbours].map(([id, known]) => [id, known.size]));
}
