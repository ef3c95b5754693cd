import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { gridStep } from "./grid-steps.ts";

/**
 * Makes one stop for Tab of a table's body and walks its cells by the arrows. What is focused is the link or button of a
 * cell, or the cell itself where it has none. Its rows are those with `data-row`; what stands below one keeps its own stops.
 */
export function useGrid() {
	const table = useRef<HTMLTableElement>(null);
	const stop = useRef<HTMLElement | null>(null);
	const settle = () => {
		const all = targets(table.current).flat();
		if (!stop.current || !all.includes(stop.current)) stop.current = all[0] ?? null;
		for (const target of all) target.tabIndex = target === stop.current ? 0 : -1;
	};
	useLayoutEffect(settle);
	const onFocus = ({ target }: FocusEvent) => {
		if (!(target instanceof HTMLElement) || !targets(table.current).flat().includes(target)) return;
		stop.current = target;
		settle();
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const { target: from } = event;
		if (event.altKey || event.metaKey || event.shiftKey || !(from instanceof HTMLElement)) return;
		const cells = targets(table.current);
		const row = cells.findIndex((each) => each.includes(from));
		const column = cells[row]?.indexOf(from);
		if (column === undefined) return;
		const next = gridStep(
			{ row, column },
			{ key: event.key, ctrl: event.ctrlKey },
			{ rows: cells.length, columns: cells[row]?.length ?? 0 },
		);
		const target = next && cells[next.row]?.[next.column];
		if (!target) return;
		event.preventDefault();
		target.focus({ preventScroll: true });
		target.scrollIntoView({ block: "nearest", inline: "center" });
	};
	return { ref: table, onFocus, onKeyDown };
}

function targets(table: HTMLTableElement | null): readonly (readonly HTMLElement[])[] {
	const rows = table?.querySelectorAll<HTMLTableRowElement>("tbody > tr[data-row]") ?? [];
	return [...rows].map((row) =>
		[...row.cells]
			.filter((cell) => cell.ariaHidden !== "true")
			.map((cell) => cell.querySelector<HTMLElement>("a, button") ?? cell),
	);
}
