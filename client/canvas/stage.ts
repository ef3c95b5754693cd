import cytoscape, { type Core, type ElementDefinition, type NodeSingular } from "cytoscape";
import type { Drawing } from "./drawing.ts";
import type { EdgeElement, NodeElement } from "./elements.ts";
import { followHost } from "./follow-host.ts";
import { labelsThatFit, lettering, step } from "./labels.ts";
import { type Point, placeNewcomers } from "./placement.ts";
import { settle } from "./simulation.ts";
import { type Scheme, styleOf } from "./style.ts";

export interface StageEvents {
	readonly onSelect: (id: string | null) => void;
	readonly onToggle: (id: string) => void;
}

const styleMark = "__________cytoscape_stylesheet";

/** A Cytoscape in a host element, with the page's gestures on it; it draws nothing yet. */
export function createStage(host: HTMLElement, scheme: Scheme, events: StageEvents): Core {
	// Cytoscape adds a style element unless one of this name is there; the content security policy refuses it, and the style sheet has what it holds.
	if (!document.getElementById(styleMark)) {
		document.head.append(Object.assign(document.createElement("meta"), { id: styleMark }));
	}
	const stage = cytoscape({
		container: host,
		style: styleOf(scheme),
		minZoom: 0.15,
		maxZoom: 3,
		boxSelectionEnabled: false,
		autounselectify: true,
	});
	stage.on("tap", "node", (event) => events.onSelect(event.target.id()));
	stage.on("dbltap", "node", (event) => events.onToggle(event.target.id()));
	stage.on("tap", (event) => {
		if (event.target === stage) events.onSelect(null);
	});
	stage.on("mouseover", "node", (event) => {
		event.target.addClass("over");
		host.classList.add("canvas__host--over");
	});
	stage.on("mouseout", "node", (event) => {
		event.target.removeClass("over");
		host.classList.remove("canvas__host--over");
	});
	followHost(stage, host);
	let waiting = 0;
	stage.on("zoom pan resize", () => {
		cancelAnimationFrame(waiting);
		waiting = requestAnimationFrame(() => nameNodes(stage));
	});
	return stage;
}

export interface Change {
	readonly drawing: Drawing;
	readonly elements: readonly (NodeElement | EdgeElement)[];
	/** The places of all nodes ever drawn; kept up to date. */
	readonly places: Map<string, Point>;
	readonly moving: boolean;
	/** Width of the host over its height. */
	readonly aspect: number;
	readonly signal: AbortSignal;
}

/** Brings the stage to a new drawing: what stays keeps its place, what is new finds one near its parent, what went is gone. */
export async function present(stage: Core, change: Change): Promise<void> {
	const { drawing, elements, places, signal } = change;
	const wanted = new Set(elements.map((element) => element.data.id));
	const arrived = drawing.nodes.filter((node) => !places.has(node.entity.id));
	const first = arrived.length === drawing.nodes.length;
	// A stage made anew for places of an earlier visit looks at none of them yet.
	const blank = stage.nodes().empty();
	const chosenBefore = stage.nodes(".chosen").map((node) => node.id());
	const settled = arrived.length > 0 ? await findPlaces(change, first) : new Map<string, Point>();
	if (signal.aborted) return;
	for (const [id, place] of settled) places.set(id, place);
	stage.batch(() => {
		stage.elements().forEach((element) => {
			if (!wanted.has(element.id())) element.remove();
		});
		for (const element of elements) put(stage, element, places);
	});
	nameNodes(stage);
	// Details that have just opened take room that Cytoscape hasn't seen go.
	stage.resize();
	if (first || blank) showAll(stage);
	else {
		const chosen = stage.nodes(".chosen").map((node) => node.id());
		const newlyChosen = chosen.filter((id) => !chosenBefore.includes(id));
		const wantSight = [...settled.keys(), ...newlyChosen];
		keepInView(
			stage,
			change.moving,
			wantSight.flatMap((id) => places.get(id) ?? []),
		);
		await glide(
			stage,
			change,
			arrived.map((node) => node.entity.id),
		);
	}
}

async function findPlaces(change: Change, first: boolean): Promise<ReadonlyMap<string, Point>> {
	const { drawing, elements, places, signal } = change;
	const known = new Map<string, Point>();
	for (const { entity } of drawing.nodes) {
		const place = places.get(entity.id);
		if (place && !first) known.set(entity.id, place);
	}
	const newcomers = drawing.nodes
		.filter((node) => !known.has(node.entity.id))
		.map(({ entity, parent }) => ({ id: entity.id, parent }));
	const starts = placeNewcomers(newcomers, drawing.links, known);
	const bodies = elements
		.filter((element) => element.group === "nodes")
		.map(({ data }) => ({
			id: data.id,
			at: known.get(data.id) ?? starts.get(data.id) ?? { x: 0, y: 0 },
			fixed: known.has(data.id),
			radius: data.size / 2 + (data.label.length > 12 ? 34 : 24),
		}));
	return settle(bodies, drawing.links, {
		signal,
		pause,
		now: () => performance.now(),
		aspect: change.aspect,
	});
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

function put(stage: Core, element: NodeElement | EdgeElement, places: ReadonlyMap<string, Point>) {
	const present = stage.getElementById(element.data.id);
	if (present.nonempty()) {
		present.data({ ...element.data });
		present.classes(element.classes);
		return;
	}
	const place = places.get(element.data.id);
	const definition = place ? { ...element, position: { ...place } } : element;
	stage.add(definition as ElementDefinition);
}

async function glide(stage: Core, change: Change, ids: readonly string[]): Promise<void> {
	const { drawing, places, moving } = change;
	if (!moving || ids.length === 0) return;
	const parents = new Map(drawing.nodes.map((node) => [node.entity.id, node.parent]));
	for (const id of ids) {
		const from = places.get(parents.get(id) ?? "");
		const to = places.get(id);
		if (!from || !to) continue;
		const node = stage.getElementById(id);
		node.position({ ...from });
		node.animate({ position: { ...to } }, { duration: 320, easing: "ease-out" });
	}
}

/** The chosen node and its neighbours are named first, then trips, which hold the rest together, then the best connected. */
function priorityOf(node: NodeSingular): number {
	const near = node.hasClass("chosen") ? 2 : node.hasClass("near") ? 1 : 0;
	const trip = node.data("kind") === "Trip" ? 1 : 0;
	return (near + trip) * step + node.data("size");
}

/** Below this zoom links are too short for their words. */
const leastWorded = 0.85;

/** Gives letters the same size on the screen at any zoom, and names the nodes whose labels fit. */
function nameNodes(stage: Core): void {
	if (stage.destroyed()) return;
	const zoom = stage.zoom();
	const fitting = labelsThatFit(
		stage.nodes().map((node) => ({
			id: node.id(),
			...node.renderedPosition(),
			radius: node.renderedHeight() / 2,
			label: node.data("label"),
			priority: priorityOf(node),
		})),
	);
	stage.batch(() => {
		stage.nodes().style({
			"font-size": lettering.size / zoom,
			"text-max-width": `${lettering.width / zoom}px`,
			"text-outline-width": 2.5 / zoom,
			"text-margin-y": 3 / zoom,
		});
		const words = {
			"font-size": (lettering.size - 1) / zoom,
			"text-opacity": zoom < leastWorded ? 0 : 1,
		};
		stage.edges().style(words);
		stage.nodes().forEach((node) => {
			node.toggleClass("named", fitting.has(node.id()));
		});
	});
}

/** Below this zoom nothing could be read. */
const leastZoom = 0.5;

const padding = 36;

/** All of it, or on a small screen what is chosen, else the middle, at a size that can still be read. */
function wholeView(stage: Core) {
	const eles = stage.elements();
	const { w, h } = eles.boundingBox();
	const zoom = Math.min((stage.width() - 2 * padding) / w, (stage.height() - 2 * padding) / h);
	if (zoom >= leastZoom) return { fit: { eles, padding } };
	const chosen = stage.nodes(".chosen");
	return { zoom: leastZoom, center: { eles: chosen.nonempty() ? chosen : eles } };
}

function showAll(stage: Core): void {
	const { fit, zoom, center } = wholeView(stage);
	if (fit) stage.fit(fit.eles, fit.padding);
	else stage.zoom(zoom).center(center.eles);
}

/** Steps back when something new or newly chosen would stand outside the view; what is drawn stays where it is. */
function keepInView(stage: Core, moving: boolean, wanted: readonly Point[]): void {
	const { x1, x2, y1, y2 } = stage.extent();
	const outside = wanted.some(({ x, y }) => x < x1 || x > x2 || y < y1 || y > y2);
	if (!outside) return;
	if (moving) stage.stop().animate(wholeView(stage), { duration: 320 });
	else showAll(stage);
}

/** The node that lies nearest in a direction, seen from another; null if there is none. */
export function neighbourTowards(
	from: Point,
	direction: Point,
	others: readonly { readonly id: string; readonly at: Point }[],
): string | null {
	let best: { readonly id: string; readonly cost: number } | null = null;
	for (const { id, at } of others) {
		const along = (at.x - from.x) * direction.x + (at.y - from.y) * direction.y;
		const aside = Math.abs((at.x - from.x) * direction.y - (at.y - from.y) * direction.x);
		if (along <= 0 || aside > along * 2) continue;
		const cost = along + aside * 1.5;
		if (!best || cost < best.cost) best = { id, cost };
	}
	return best?.id ?? null;
}
