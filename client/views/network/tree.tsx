import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import type { Drawing } from "../../canvas/drawing.ts";
import { useText } from "../../i18n/language.ts";
import { KindMark } from "../../theme/kind-mark.tsx";
import { treeCommand } from "./tree-keys.ts";
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
		if (row instanceof HTMLElement) scrollWithin(list.current, row);
	}, [selected]);

	const fold = (row: TreeRow) =>
		setToggled((before) => {
			const after = new Set(before);
			if (!after.delete(row.key)) after.add(row.key);
			return after;
		});
	const focus = (row: TreeRow) => {
		setActive(row.key);
		const element = list.current?.querySelector(`[data-key="${CSS.escape(row.key)}"]`);
		if (element instanceof HTMLElement) element.focus();
	};
	const choose = (row: TreeRow) => {
		if (row.type === "kind") fold(row);
		else onSelect(row.node.entity.id);
	};

	const onKeyDown = (event: KeyboardEvent) => {
		if (!current || event.ctrlKey || event.metaKey || event.altKey) return;
		const command = treeCommand(rows, current, event.key);
		if (!command) return;
		event.preventDefault();
		if (command.type === "focus") focus(command.row);
		else if (command.type === "fold") fold(command.row);
		else if (command.type === "choose") choose(current);
		else if (current.type !== "kind") {
			const { id } = current.node.entity;
			if (command.type !== "open") return props.onToggle(id, command.type);
			onSelect(id);
			props.onOpen();
		}
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

/** Scrolls the list alone: the page stays where the reader is. */
function scrollWithin(list: HTMLElement | null, row: HTMLElement) {
	if (!list) return;
	const top = row.offsetTop;
	const seen =
		top >= list.scrollTop && top + row.offsetHeight <= list.scrollTop + list.clientHeight;
	if (!seen) list.scrollTop = top - list.clientHeight / 2;
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
	const { entity, fresh, open, hidden, apart } = row.node;
	return (
		<>
			<KindMark kind={entity.kind} size={18} />
			<span className="tree__name">
				{row.type === "link" && <span className="soft">{row.word} </span>}
				{entity.name}
				{apart && <span className="tree__apart">{apart}</span>}
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
