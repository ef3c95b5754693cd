import { useEffect, useMemo, useReducer, useRef } from "react";
import { nodeKinds } from "#domain/kinds.ts";
import { useAddress, useNavigation } from "../../address/navigation.tsx";
import type { Load } from "../../api/load.ts";
import { networkQuery } from "../../api/queries.ts";
import type { Network, NetworkLink } from "../../api/results.ts";
import { useAnswer, useAnswers } from "../../api/use-answers.ts";
import { type Drawing, drawingOf, type Expansion } from "../../canvas/drawing.ts";
import { networkAddress } from "./address.ts";
import { begin, type History, type Plan, visit } from "./plan.ts";

const overviewLimit = 80;
/** Neighbours that one expansion brings. */
const portion = 30;
const mostIds = 300;

/** The network that the address asks for, with what was drawn last while a new answer is on its way. */
export function useNetwork() {
	const [{ focus, open, kinds }] = useAddress(networkAddress);
	const { language } = useNavigation();
	const history = useHistory({ focus, open });

	const base = useAnswer(networkQuery, {
		ids: focus.length > 0 ? focus : null,
		kinds: kinds.length < nodeKinds.length ? kinds : null,
		limit: overviewLimit,
		language,
	});
	const opened = [...new Set(open)];
	const answers = useAnswers(
		networkQuery,
		opened.map((id) => ({ ids: [id], kinds: null, limit: limitFor(id, open), language })),
	);
	const network = base.state === "ready" ? base.data.network : null;
	const expansions = useSettled(
		opened.map((id, place) => {
			const answer = answers[place];
			const before = limitFor(id, open) - portion;
			return { id, network: answer?.state === "ready" ? answer.data.network : null, before };
		}),
	);
	const bridges = useBridges(network, expansions, language);
	const latest = lastExpanded(history);
	const wanted = useStable(kinds);
	const parts = useStable(
		expansions.flatMap(({ id, network: brought, before }) => [id, brought, before]),
	);
	const drawing = useMemo(
		() =>
			network
				? drawingOf({ base: network, expansions: paired(parts), bridges, kinds: wanted, latest })
				: null,
		[network, parts, bridges, wanted, latest],
	);
	const kept = useRef<Drawing | null>(null);
	if (drawing) kept.current = drawing;

	return {
		load: base as Load<unknown>,
		drawing: drawing ?? (base.state === "failed" ? null : kept.current),
		busy: base.state === "loading" || answers.some((answer) => answer.state === "loading"),
		broken: answers.find((answer) => answer.state === "failed") ?? null,
		history,
	};
}

/** How many nodes an expansion asks for: itself, and its neighbours in portions, up to what the server gives. */
function limitFor(id: string, open: readonly string[]): number {
	const portions = open.filter((each) => each === id).length;
	return Math.min(mostIds, 1 + portions * portion);
}

/** The expansions that are answered; while more of one is on its way, what it brought before stays. */
function useSettled(
	wanted: readonly (Omit<Expansion, "network"> & { readonly network: Network | null })[],
): readonly Expansion[] {
	const kept = useRef<ReadonlyMap<string, Expansion>>(new Map());
	const settled = wanted.flatMap(({ id, network, before }) => {
		const earlier = kept.current.get(id);
		if (network) return [{ id, network, before }];
		return earlier ? [earlier] : [];
	});
	kept.current = new Map(settled.map((expansion) => [expansion.id, expansion]));
	return settled;
}

/** The same array as before while its items are the same. */
function useStable<T>(items: readonly T[]): readonly T[] {
	const kept = useRef(items);
	const same =
		kept.current.length === items.length && items.every((item, i) => item === kept.current[i]);
	if (!same) kept.current = items;
	return kept.current;
}

function paired(parts: readonly (string | Network | number)[]): readonly Expansion[] {
	return parts.flatMap((id, place) => {
		const [network, before] = parts.slice(place + 1, place + 3);
		if (typeof id !== "string" || typeof network !== "object") return [];
		return [{ id, network, before: typeof before === "number" ? before : 0 }];
	});
}

function useHistory(plan: Plan): History {
	const [history, note] = useReducer(visit, plan, begin);
	const key = JSON.stringify(plan);
	useEffect(() => note(JSON.parse(key)), [key]);
	return history;
}

function lastExpanded({ past, present }: History): string | null {
	const before = past.at(-1)?.open ?? [];
	const added = present.open.at(-1);
	return added !== undefined && present.open.length > before.length && past.length > 0
		? added
		: null;
}

/** Links between nodes that came with different expansions are in no single answer, so they are asked for. */
function useBridges(
	base: Network | null,
	expansions: readonly { readonly network: Network }[],
	language: "nl" | "en",
): readonly NetworkLink[] {
	const networks = base ? [base, ...expansions.map((each) => each.network)] : [];
	const ids = [
		...new Set(networks.flatMap((each) => each.nodes.map((node) => node.entity.id))),
	].slice(0, mostIds);
	const load = useAnswer(
		networkQuery,
		base && expansions.length > 0 && ids.length > 0
			? { ids, kinds: null, limit: ids.length, language }
			: null,
	);
	const found = load.state === "ready" ? load.data.network.links : null;
	const kept = useRef<readonly NetworkLink[]>([]);
	if (found) kept.current = found;
	return found ?? kept.current;
}
