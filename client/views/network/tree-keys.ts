import type { TreeRow } from "./tree-rows.ts";

/** What a key does to a tree. */
export type TreeCommand =
	| { readonly type: "focus" | "fold"; readonly row: TreeRow }
	| { readonly type: "open" | "choose" | "expand" | "collapse" };

const plain: Readonly<Record<string, TreeCommand>> = {
	" ": { type: "choose" },
	"+": { type: "expand" },
	"-": { type: "collapse" },
};

/** What a key means in the row that has the focus, after the keyboard pattern for trees of WAI-ARIA; null if nothing. */
export function treeCommand(
	rows: readonly TreeRow[],
	current: TreeRow,
	key: string,
): TreeCommand | null {
	const command = plain[key];
	if (command) return command;
	if (key === "Enter") return { type: current.type === "kind" ? "choose" : "open" };
	if (key === "ArrowRight" && current.unfolded === false) return { type: "fold", row: current };
	if (key === "ArrowLeft" && current.unfolded) return { type: "fold", row: current };
	const row = destination(rows, current, key);
	return row ? { type: "focus", row } : null;
}

function destination(rows: readonly TreeRow[], current: TreeRow, key: string): TreeRow | undefined {
	const place = rows.indexOf(current);
	if (key === "ArrowDown") return rows[place + 1];
	if (key === "ArrowUp") return rows[place - 1];
	if (key === "ArrowRight") return current.unfolded ? rows[place + 1] : undefined;
	if (key === "ArrowLeft") return rows.find((row) => row.key === current.parent);
	if (key === "Home") return rows[0];
	if (key === "End") return rows.at(-1);
	if (key.length > 1) return undefined;
	const later = [...rows.slice(place + 1), ...rows.slice(0, place)];
	return later.find((row) => row.type === "node" && startsWith(row.node.entity.name, key));
}

function startsWith(name: string, letter: string): boolean {
	return name.toLowerCase().startsWith(letter.toLowerCase());
}
