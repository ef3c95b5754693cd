/** What is asked to be drawn: the network around `focus` (or the overview), and the neighbours of the `open` nodes, more of them for a node that is named more than once. */
export interface Plan {
	readonly focus: readonly string[];
	readonly open: readonly string[];
}

/** The plans so far, for undo and redo. */
export interface History {
	readonly past: readonly Plan[];
	readonly present: Plan;
	readonly future: readonly Plan[];
}

/** Adds the neighbours of a node, last; each further time some more of them. */
export function expand(plan: Plan, id: string): Plan {
	return { ...plan, open: [...plan.open, id] };
}

/** Takes back what expanding a node brought. */
export function collapse(plan: Plan, id: string): Plan {
	return { ...plan, open: plan.open.filter((opened) => opened !== id) };
}

/** Draws one node with its neighbours and nothing else. */
export function isolate(id: string): Plan {
	return { focus: [id], open: [] };
}

/** The best-connected part of the graph. */
export const overview: Plan = { focus: [], open: [] };

/** A history that starts with a plan. */
export function begin(plan: Plan): History {
	return { past: [], present: plan, future: [] };
}

/** Notes the plan now drawn, whether a new one or, by the browser's back and forward, one of before. */
export function visit(history: History, plan: Plan): History {
	if (same(history.present, plan)) return history;
	const previous = history.past.at(-1);
	if (previous && same(previous, plan)) return undo(history);
	const next = history.future[0];
	if (next && same(next, plan)) return redo(history);
	return { past: [...history.past, history.present], present: plan, future: [] };
}

/** Goes one plan back, if there is one. */
export function undo(history: History): History {
	const previous = history.past.at(-1);
	if (!previous) return history;
	return {
		past: history.past.slice(0, -1),
		present: previous,
		future: [history.present, ...history.future],
	};
}

/** Goes one plan forward again, if there is one. */
export function redo(history: History): History {
	const [next, ...rest] = history.future;
	if (!next) return history;
	return { past: [...history.past, history.present], present: next, future: rest };
}

/** Tells whether two plans draw the same. */
export function same(one: Plan, other: Plan): boolean {
	return equal(one.focus, other.focus) && equal(one.open, other.open);
}

function equal(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && one.every((id, place) => id === other[place]);
}
