import type { Browser, Page } from "playwright-core";

/** A stretch in which the page's main thread did one thing and took no key or click. */
export interface Task {
	/** The path of the address. */
	readonly view: string;
	/** By the clock, and on the processor alone: on a busy machine the first also counts the work of others. */
	readonly wallMs: number;
	readonly threadMs: number;
	/** What most of it went to, in Chromium's words with milliseconds on the processor. */
	readonly causes: readonly string[];
}

interface TraceEvent {
	readonly name: string;
	readonly ph: string;
	readonly pid: number;
	readonly tid: number;
	/** Microseconds, as are `dur` (by the clock) and `tdur` (on the processor). */
	readonly ts: number;
	readonly dur?: number;
	readonly tdur?: number;
	readonly args: { readonly name?: string };
}

type Span = Required<TraceEvent>;

const categories = [
	"toplevel",
	"devtools.timeline",
	"disabled-by-default-devtools.timeline",
	"v8",
	"blink.user_timing",
	"__metadata",
];
const viewMark = "view ";

/** Records what a page's main thread does from now on, by Chromium's own trace; the function given back ends it and gives the tasks over a limit, in their order. One page of a browser at a time. */
export async function traceTasks(
	browser: Browser,
	page: Page,
): Promise<(overMs: number) => Promise<readonly Task[]>> {
	await page.addInitScript(markViews, viewMark);
	await browser.startTracing(page, { categories });
	return async (overMs) => {
		const trace = JSON.parse((await browser.stopTracing()).toString()) as {
			readonly traceEvents: readonly TraceEvent[];
		};
		return tasksOver(trace.traceEvents, overMs);
	};
}

/** The tasks of the renderers' main threads that took longer than a limit, by the clock. Throws where a trace has no times of the processor. */
export function tasksOver(events: readonly TraceEvent[], overMs: number): readonly Task[] {
	const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
	const main = new Set(
		events.filter(({ args }) => args.name === "CrRendererMain").map((event) => thread(event)),
	);
	const spans = events.filter(
		(event): event is Span =>
			main.has(thread(event)) && event.ph === "X" && event.dur !== undefined,
	);
	const marks = events
		.filter(({ name }) => name.startsWith(viewMark))
		.toSorted((one, other) => one.ts - other.ts);
	const within = (inner: Span, outer: Span) =>
		inner !== outer &&
		thread(inner) === thread(outer) &&
		inner.ts >= outer.ts &&
		inner.ts + inner.dur <= outer.ts + outer.dur;
	const long = spans.filter(({ name, dur }) => name.endsWith("RunTask") && dur > overMs * 1000);
	return long
		.filter((task) => !long.some((outer) => within(task, outer) && outer.dur > task.dur))
		.toSorted((one, other) => one.ts - other.ts)
		.map((task) => {
			if (task.tdur === undefined) throw new Error("Chromium's trace gives no thread times.");
			const parts = spans.filter((each) => within(each, task) && !each.name.endsWith("RunTask"));
			return {
				view: marks.findLast(({ ts }) => ts <= task.ts)?.name.slice(viewMark.length) ?? "/",
				wallMs: task.dur / 1000,
				threadMs: task.tdur / 1000,
				causes: parts
					.toSorted((one, other) => other.tdur - one.tdur)
					.slice(0, 4)
					.map(({ name, tdur }) => `${name} ${Math.round(tdur / 1000)}`),
			};
		});
}

/** Runs in the page: leaves a mark in the trace for each address that it comes to. */
function markViews(prefix: string): void {
	const mark = () => performance.mark(prefix + location.pathname);
	const push = history.pushState.bind(history);
	history.pushState = (...step) => {
		push(...step);
		mark();
	};
	addEventListener("popstate", mark);
	mark();
}
