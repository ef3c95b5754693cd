import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import type { Drawing } from "../drawing.ts";
import { useText } from "../i18n/language.ts";
import { KindMark } from "../theme/kind-mark.tsx";
import { type TreeRow, treeRows } from "./tree-rows.ts";

export interface TreeProps {
	readonly drawing: Drawing;
	readonly selected: string | null;
	readonly onSelect: (id: string) => void;
	readonly onToggle: (id: string, wish: "expand" | "collapse") => void;
	readonly onOpen: () => void;
}

/** The drawing's twin for keyboard and screen reader: the same nodes and links, as a tree. */
export function Tree(props: TreeProps) {
	const { drawing, selected, onSelect } = props;
	const { language, text } = useText();
	const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
	const [active, setActive] = useState<string | null>(null);
	const list = useRef<HTMLDivElement>(null);
	const rows = useMemo(() => treeRows(drawing, toggled, language), [drawing, toggled, language]);
	const current = rows.find((row) => row.key === active) ?? rows[0];

	useEffect(() => {
		if (selected === null) return;
		setActive(selected);
		const row = list.current?.querySelector(`[data-key="${CSS.escape(selected)}"]`);
		row?.scrollIntoView({ block: "nearest" });
	}, [selected]);

	const fold = (row: TreeRow) =>
		setToggled((before) => {
			const after = new Set(before);
			if (!after.delete(row.key)) after.add(row.key);
			return after;
		});
	const focus = (row: TreeRow | undefined) => {
		if (!row) return;
		setActive(row.key);
		const element = list.current?.querySelector(`[data-key="${CSS.escape(row.key)}"]`);
		if (element instanceof HTMLElement) element.focus();
	};
	const choose = (row: TreeRow) => {
		if (row.type === "kind") fold(row);
		else onSelect(row.node.entity.id);
	};

	const onKeyDown = (event: KeyboardEvent) => {
		if (!current) return;
		const place = rows.indexOf(current);
		const parent = rows.find((row) => row.key === current.parent);
		const keys: Readonly<Record<string, () => void>> = {
			ArrowDown: () => focus(rows[place + 1]),
			ArrowUp: () => focus(rows[place - 1]),
			Home: () => focus(rows[0]),
			End: () => focus(rows.at(-1)),
			ArrowRight: () => {
				if (current.unfolded === false) fold(current);
				else if (current.unfolded) focus(rows[place + 1]);
			},
			ArrowLeft: () => (current.unfolded ? fold(current) : focus(parent)),
			Enter: () => {
				choose(current);
				if (current.type !== "kind") props.onOpen();
			},
			" ": () => choose(current),
			"+": () => current.type !== "kind" && props.onToggle(current.node.entity.id, "expand"),
			"-": () => current.type !== "kind" && props.onToggle(current.node.entity.id, "collapse"),
		};
		const action =
			keys[event.key] ??
			(event.key.length === 1 ? () => focus(startingWith(rows, place, event.key)) : null);
		if (!action || event.ctrlKey || event.metaKey || event.altKey) return;
		event.preventDefault();
		action();
	};

	return (
		<div
			className="tree"
			role="tree"
			aria-label={text("tree.label")}
			aria-description={text("tree.keys")}
			ref={list}
			onKeyDown={onKeyDown}
		>
			{rows.map((row) => (
				// biome-ignore lint/a11y/useKeyWithClickEvents: the tree takes the keys for all of its rows
				<div
					key={row.key}
					role="treeitem"
					data-key={row.key}
					className={`tree__row tree__row--${row.type}`}
					aria-level={row.level}
					aria-posinset={row.position}
					aria-setsize={row.siblings}
					aria-expanded={row.unfolded ?? undefined}
					aria-selected={row.type === "node" && row.node.entity.id === selected}
					tabIndex={row === current ? 0 : -1}
					onFocus={() => setActive(row.key)}
					onClick={() => choose(row)}
				>
					{row.unfolded !== null && (
						// biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the keyboard folds by the arrows
						<span
							className="tree__fold"
							aria-hidden="true"
							onClick={(event) => {
								event.stopPropagation();
								fold(row);
							}}
						/>
					)}
					<RowLabel row={row} />
				</div>
			))}
		</div>
	);
}

function RowLabel({ row }: { readonly row: TreeRow }) {
	const { text } = useText();
	if (row.type === "kind") {
		return (
			<>
				<span>{row.label}</span> <span className="tree__count">{row.count}</span>
			</>
		);
	}
	const { entity, fresh, open, hidden } = row.node;
	return (
		<>
			<KindMark kind={entity.kind} size={18} />
			<span className="tree__name">
				{row.type === "link" && <span className="soft">{row.word} </span>}
				{entity.name}
			</span>
			{row.type === "node" && open && <span className="tree__note">{text("tree.open")}</span>}
			{row.type === "node" && fresh && (
				<span className="tree__note tree__note--fresh">{text("tree.fresh")}</span>
			)}
			{row.type === "node" && hidden > 0 && (
				<span className="tree__hidden">
					<span aria-hidden="true">+{hidden}</span>
					<span className="unseen">{text("tree.hidden", { count: hidden })}</span>
				</span>
			)}
		</>
	);
}

function startingWith(
	rows: readonly TreeRow[],
	place: number,
	letter: string,
): TreeRow | undefined {
	const later = [...rows.slice(place + 1), ...rows.slice(0, place)];
	return later.find(
		(row) =>
			row.type === "node" && row.node.entity.name.toLowerCase().startsWith(letter.toLowerCase()),
	);
}
