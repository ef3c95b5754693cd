import type { NodeKind } from "#domain/kinds.ts";

/** Outlines as corners in a square of 24 by 24, shared by the drawing, the legend and the lists; `circle` has none. */
export const shapes = {
	circle: [],
	square: [2, 2, 22, 2, 22, 22, 2, 22],
	diamond: [12, 0, 24, 12, 12, 24, 0, 12],
	hexagon: [6, 1.5, 18, 1.5, 24, 12, 18, 22.5, 6, 22.5, 0, 12],
	pentagon: [12, 0.5, 24, 9.5, 19.5, 23.5, 4.5, 23.5, 0, 9.5],
	ticket: [5, 4, 19, 4, 24, 9, 24, 15, 19, 20, 5, 20, 0, 15, 0, 9],
	slant: [6, 3, 24, 3, 18, 21, 0, 21],
	tag: [0, 4, 16, 4, 24, 12, 16, 20, 0, 20],
	triangle: [12, 0.5, 24, 22.5, 0, 22.5],
	page: [4, 0, 15, 0, 20, 5, 20, 24, 4, 24],
} as const satisfies Record<string, readonly number[]>;

export type Shape = keyof typeof shapes;

export interface Look {
	/** Fill on a light and on a dark page; both stand out from the page by 3:1 or more. */
	readonly colour: { readonly light: string; readonly dark: string };
	readonly shape: Shape;
	/** Lines in the same square, drawn in the page's colour. */
	readonly icon: string;
}

/** How each kind of node looks, everywhere: told apart by shape and icon, by colour besides. */
export const looks: Readonly<Record<NodeKind, Look>> = {
	Report: {
		colour: { light: "#5b5b5b", dark: "#b9bdbb" },
		shape: "page",
		icon: "M8 10h8M8 14h8M8 18h5",
	},
	Trip: {
		colour: { light: "#23853f", dark: "#6fcf8b" },
		shape: "hexagon",
		icon: "M7 9h10v8H7ZM10 9V6.5h4V9M10 9v8M14 9v8",
	},
	City: {
		colour: { light: "#1261a0", dark: "#7fb8ea" },
		shape: "diamond",
		icon: "M8 16.5V11h4v5.5M12 16.5V8h4v8.5M7 16.5h10",
	},
	Country: {
		colour: { light: "#3b2f8f", dark: "#b3a9f2" },
		shape: "pentagon",
		icon: "M9 18V7.5h7.5l-2 2.5 2 2.5H9",
	},
	Organization: {
		colour: { light: "#b34700", dark: "#f0a267" },
		shape: "square",
		icon: "M6.5 10 12 6.5l5.5 3.5ZM8 10v6.5M12 10v6.5M16 10v6.5M6.5 17.5h11",
	},
	Person: {
		colour: { light: "#a3246f", dark: "#f09ac9" },
		shape: "circle",
		icon: "M12 6.2a2.9 2.9 0 1 0 0 5.8 2.9 2.9 0 1 0 0-5.8ZM6.7 18c.6-3.4 2.7-4.6 5.3-4.6s4.7 1.2 5.3 4.6",
	},
	Post: {
		colour: { light: "#75409c", dark: "#cda3ec" },
		shape: "slant",
		icon: "M8.5 9h7v6.5h-7ZM10.7 9V7.5h2.6V9",
	},
	Event: {
		colour: { light: "#b3211c", dark: "#ff9a8f" },
		shape: "ticket",
		icon: "M8 9h8v7.5H8ZM8 12h8M10 7.5V9M14 7.5V9",
	},
	Theme: {
		colour: { light: "#7a6000", dark: "#dfc35a" },
		shape: "tag",
		icon: "M5 9.5h8M5 12.5h8M5 15.5h5",
	},
	FollowUp: {
		colour: { light: "#0b7273", dark: "#63cbc9" },
		shape: "triangle",
		icon: "m8.5 16 2.5 2.5 4.5-5",
	},
};

/** The outline of a shape as a path of SVG. */
export function outlineOf(shape: Shape): string {
	const corners: readonly number[] = shapes[shape];
	if (corners.length === 0) return "M12 1a11 11 0 1 0 0 22 11 11 0 1 0 0-22Z";
	return `M${corners.join(" ")}Z`;
}
