import type { GraphBatch, LinkClaim, NodeClaim, NodeRef } from "#domain/graph.ts";
import type { NodeKind } from "#domain/kinds.ts";
import { claimId, type LeftOut } from "#domain/left-out.ts";
import type { LinkType } from "#domain/links.ts";
import { tripsOfLinks, untoldTrip } from "#graph/write/batch-rows.ts";
import { withoutFields } from "#graph/write/verdicts/trip-fields.ts";

/** Kinds that are there by such a fact alone; others also where the text names them. */
const standsBy: Partial<Record<NodeKind, readonly LinkType[]>> = {
	FollowUp: ["LED_TO"],
	Theme: ["ABOUT"],
	Event: ["ATTENDED", "MENTIONED"],
	Post: ["MET", "HELD", "MENTIONED"],
};

/** A report as the graph takes it, and what that goes without; null when nothing. */
export interface Judged {
	readonly batch: GraphBatch;
	readonly leftOut: LeftOut | null;
}

/**
 * Leaves out of a report the facts, and the names, that a person says are wrong, by fact id or claim id, with what is there
 * by them alone: a promise that no trip led to, a function that nobody held. What the text names beside them stays.
 */
export function leaveOut(read: GraphBatch, wrong: ReadonlySet<string>): Judged {
	const whole = withTrips(read);
	const judged = whole.links.filter(({ factId }) => wrong.has(factId));
	const names = whole.nodes
		.filter(({ id, kind }) => kind !== "Trip" && wrong.has(claimId(read.report.id, id)))
		.map(({ id }) => id);
	if (judged.length === 0 && names.length === 0) return { batch: read, leftOut: null };

	const gone = goneWith(whole, judged, names);
	const stays = ({ id }: NodeRef) => !gone.has(id);
	const told = new Set(judged);
	const links = whole.links.filter((link) => !told.has(link) && stays(link.from) && stays(link.to));
	const mentions = whole.mentions.filter(({ of }) => stays(of));
	const references = whole.references.filter(({ from, to }) => stays(from) && stays(to));
	const { title, nodes } = withoutFields(whole, judged);
	const kept = nodes.filter(stays);
	const changed = new Set<NodeClaim>(kept);
	return {
		batch: { report: { ...whole.report, title }, nodes: kept, mentions, links, references },
		leftOut: {
			title: title === whole.report.title ? null : whole.report.title,
			nodes: whole.nodes.filter((node) => !changed.has(node)),
			mentions: without(whole.mentions, mentions),
			links: without(whole.links, links),
			references: without(whole.references, references),
		},
	};
}

/** Puts back what was left out: the report as it was read. */
export function putBack(batch: GraphBatch, leftOut: LeftOut): GraphBatch {
	const whole = new Set(leftOut.nodes.map(({ id }) => id));
	return {
		report: { ...batch.report, title: leftOut.title ?? batch.report.title },
		nodes: [...batch.nodes.filter(({ id }) => !whole.has(id)), ...leftOut.nodes],
		mentions: [...batch.mentions, ...leftOut.mentions],
		links: [...batch.links, ...leftOut.links],
		references: [...batch.references, ...leftOut.references],
	};
}

/** Each fact with its trip, so that it is the same one whichever of the others are there. */
function withTrips(batch: GraphBatch): GraphBatch {
	const trips = tripsOfLinks(batch);
	return {
		...batch,
		links: batch.links.map((link, index) => {
			const { trip: _, ...properties } = link.properties;
			if (link.from.kind === "Trip" || link.to.kind === "Trip") return { ...link, properties };
			return { ...link, properties: { ...properties, trip: trips[index] ?? untoldTrip } };
		}),
	};
}

/** The entities that go with these facts and names, and with each other. */
function goneWith(
	whole: GraphBatch,
	judged: readonly LinkClaim[],
	names: readonly string[],
): ReadonlySet<string> {
	const gone = new Set(names);
	const told = new Set(judged);
	const kinds = new Map(whole.nodes.map(({ id, kind }) => [id, kind]));
	const mentioned = new Set(whole.mentions.map(({ of }) => of.id));
	const touched = new Set(judged.flatMap(({ from, to }) => [from.id, to.id]));
	const kept = (link: { readonly from: NodeRef; readonly to: NodeRef }) =>
		!gone.has(link.from.id) && !gone.has(link.to.id);
	const hasGround = (id: string): boolean => {
		const kind = kinds.get(id);
		if (kind === undefined || kind === "Trip") return true;
		if (whole.references.some((link) => kept(link) && link.to.id === id)) return true;
		const types = standsBy[kind];
		return (
			(types === undefined && mentioned.has(id)) ||
			whole.links.some(
				(link) =>
					!told.has(link) &&
					kept(link) &&
					(link.from.id === id || link.to.id === id) &&
					(types === undefined || types.includes(link.type)),
			)
		);
	};
	for (let before = -1; before !== gone.size; ) {
		before = gone.size;
		for (const { from, to } of [...whole.links, ...whole.references])
			for (const [one, other] of [
				[from.id, to.id],
				[to.id, from.id],
			] as const)
				if (gone.has(one)) touched.add(other);
		for (const id of touched) if (!gone.has(id) && !hasGround(id)) gone.add(id);
	}
	return gone;
}

function without<T>(all: readonly T[], kept: readonly T[]): readonly T[] {
	const stays = new Set(kept);
	return all.filter((each) => !stays.has(each));
}
