import type { StylesheetJson } from "cytoscape";
import { nodeKinds } from "#domain/kinds.ts";
import { looks, shapes } from "../theme/kinds.ts";
import { lettering } from "./labels.ts";

export type Scheme = "light" | "dark";

/** Colours of the drawing that the kinds don't fix. */
export const inks = {
	light: { page: "#ffffff", text: "#2e2e2e", line: "#8a8f8c", strong: "#1d5c2f", fresh: "#b87a00" },
	dark: { page: "#161917", text: "#e8ece8", line: "#7b827e", strong: "#9be0ad", fresh: "#ffc94d" },
} as const;

const font = '"Fira Sans", "Segoe UI", system-ui, sans-serif';

/** The look of the drawing in a colour scheme, one rule per kind of node. */
export function styleOf(scheme: Scheme): StylesheetJson {
	const ink = inks[scheme];
	return [
		{
			selector: "node",
			style: {
				width: "data(size)",
				height: "data(size)",
				label: "data(label)",
				"font-family": font,
				"font-size": lettering.size,
				"text-wrap": "wrap",
				"text-max-width": `${lettering.width}px`,
				"text-opacity": 0,
				"text-valign": "bottom",
				"text-margin-y": 4,
				color: ink.text,
				"text-outline-color": ink.page,
				"text-outline-width": 2.5,
				"border-width": 0,
				"background-image-smoothing": "yes",
				"overlay-opacity": 0,
			},
		},
		...nodeKinds.map((kind) => ({
			selector: `node[kind = "${kind}"]`,
			style: {
				...outlineStyle(looks[kind].shape),
				"background-color": looks[kind].colour[scheme],
				"background-image": iconImage(looks[kind].icon, ink.page),
				"background-fit": "contain" as const,
			},
		})),
		{
			selector: "edge",
			style: {
				width: "data(width)",
				"line-color": ink.line,
				"line-opacity": 0.55,
				"curve-style": "bezier",
				"target-arrow-shape": "triangle",
				"target-arrow-color": ink.line,
				"arrow-scale": 0.7,
				"overlay-opacity": 0,
				"font-family": font,
				"font-size": 10.5,
				color: ink.text,
				"text-background-color": ink.page,
				"text-background-opacity": 0.9,
				"text-background-padding": "2px",
			},
		},
		{ selector: "node.named, node.chosen, node.over", style: { "text-opacity": 1 } },
		{ selector: 'node[kind = "Trip"]', style: { "z-index": 2 } },
		{ selector: "node.over", style: { "z-index": 9 } },
		{ selector: ".far", style: { opacity: 0.42 } },
		{
			selector: "edge.near",
			style: {
				"line-color": ink.strong,
				"target-arrow-color": ink.strong,
				"line-opacity": 0.9,
				"z-index": 5,
			},
		},
		{ selector: "edge.worded", style: { label: "data(label)" } },
		{
			selector: "node.sample",
			style: { "border-width": 2, "border-style": "dashed", "border-color": ink.text },
		},
		{
			selector: "node.fresh",
			style: {
				"outline-width": 3,
				"outline-style": "dotted",
				"outline-color": ink.fresh,
				"outline-offset": 3,
			},
		},
		{
			selector: "node.chosen",
			style: {
				"outline-width": 3,
				"outline-style": "solid",
				"outline-color": ink.text,
				"outline-offset": 3,
				"font-weight": "bold",
				"z-index": 10,
			},
		},
	] as StylesheetJson;
}

function outlineStyle(shape: keyof typeof shapes) {
	const corners: readonly number[] = shapes[shape];
	if (corners.length === 0) return { shape: "ellipse" as const };
	return {
		shape: "polygon" as const,
		"shape-polygon-points": corners.map((corner) => (corner - 12) / 12),
	};
}

function iconImage(path: string, colour: string): string {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="96" height="96" fill="none" stroke="${colour}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"><path d="${path}"/></svg>`;
	return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
