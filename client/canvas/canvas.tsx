import "./canvas.css";
import type { Core } from "cytoscape";
import {
	type KeyboardEvent,
	type Ref,
	useCallback,
	useEffect,
	useImperativeHandle,
	useRef,
	useState,
} from "react";
import { useText } from "../i18n/language.ts";
import { useScheme, useStillness } from "../theme/preferences.ts";
import type { Drawing } from "./drawing.ts";
import { elementsOf } from "./elements.ts";
import type { Point } from "./placement.ts";
import { createStage, neighbourTowards, present } from "./stage.ts";
import { styleOf } from "./style.ts";

export interface CanvasHandle {
	readonly zoomBy: (factor: number) => void;
	readonly fit: () => void;
	readonly reveal: (id: string) => void;
}

export interface CanvasProps {
	readonly drawing: Drawing;
	readonly selected: string | null;
	/** Whether what isn't tied to the selected node fades; it does unless told. */
	readonly fades?: boolean;
	/** The places of all nodes drawn during this visit, kept while other views are shown. */
	readonly places: Map<string, Point>;
	readonly onSelect: (id: string | null, by: "pointer" | "arrow") => void;
	readonly onToggle: (id: string, wish: "toggle" | "expand" | "collapse") => void;
	readonly onOpen: () => void;
	readonly handle: Ref<CanvasHandle> | null;
}

const directions: Readonly<Record<string, Point>> = {
	ArrowUp: { x: 0, y: -1 },
	ArrowDown: { x: 0, y: 1 },
	ArrowLeft: { x: -1, y: 0 },
	ArrowRight: { x: 1, y: 0 },
};

/** The network as a drawing; by keyboard the arrows walk from node to node. */
export function Canvas(props: CanvasProps) {
	const { drawing, selected, fades = true, places, handle } = props;
	const { language, text } = useText();
	const scheme = useScheme();
	const still = useStillness();
	const host = useRef<HTMLDivElement>(null);
	const [stage, setStage] = useState<Core | null>(null);
	const latest = useRef(props);
	latest.current = props;

	useEffect(() => {
		if (!host.current) return;
		const created = createStage(host.current, "light", {
			onSelect: (id) => latest.current.onSelect(id, "pointer"),
			onToggle: (id) => latest.current.onToggle(id, "toggle"),
		});
		created.on("dragfree", "node", (event) => {
			latest.current.places.set(event.target.id(), { ...event.target.position() });
		});
		setStage(created);
		void document.fonts?.ready.then(() => {
			if (!created.destroyed()) created.style().update();
		});
		return () => created.destroy();
	}, []);

	useEffect(() => {
		stage?.style(styleOf(scheme));
	}, [stage, scheme]);

	useEffect(() => {
		if (!stage) return;
		const controller = new AbortController();
		const elements = elementsOf(drawing, { selected, fades }, language);
		void present(stage, {
			drawing,
			elements,
			places,
			moving: !still,
			aspect: stage.width() / Math.max(1, stage.height()),
			signal: controller.signal,
		});
		return () => controller.abort();
	}, [stage, drawing, selected, fades, language, places, still]);

	const zoomBy = useCallback(
		(factor: number) =>
			stage?.zoom({
				level: stage.zoom() * factor,
				renderedPosition: { x: stage.width() / 2, y: stage.height() / 2 },
			}),
		[stage],
	);
	const fit = useCallback(() => stage?.fit(undefined, 36), [stage]);
	const reveal = useCallback(
		(id: string) => {
			const node = stage?.getElementById(id);
			if (!stage || !node?.nonempty()) return;
			const view = { center: { eles: node }, zoom: Math.max(stage.zoom(), 0.9) };
			if (still) stage.stop().zoom(view.zoom).center(node);
			else stage.stop().animate(view, { duration: 300 });
		},
		[stage, still],
	);
	useImperativeHandle(handle, () => ({ zoomBy, fit, reveal }), [zoomBy, fit, reveal]);

	const walk = (direction: Point) => {
		if (!stage) return;
		const nodes = stage.nodes().map((node) => ({ id: node.id(), at: { ...node.position() } }));
		const from = nodes.find((node) => node.id === selected);
		const towards = from ? neighbourTowards(from.at, direction, nodes) : nodes[0]?.id;
		if (towards) props.onSelect(towards, "arrow");
		if (towards) reveal(towards);
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const direction = directions[event.key];
		if (direction) walk(direction);
		else if (event.key === "Enter" && selected) props.onOpen();
		else if (event.key === "+" && selected) props.onToggle(selected, "expand");
		else if (event.key === "-" && selected) props.onToggle(selected, "collapse");
		else if (event.key === "Escape") props.onSelect(null, "arrow");
		else return;
		event.preventDefault();
	};

	return (
		<div
			className="canvas__host"
			ref={host}
			role="application"
			aria-label={text("network.canvas")}
			// biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing is walked by the arrow keys
			tabIndex={0}
			onKeyDown={onKeyDown}
		/>
	);
}
