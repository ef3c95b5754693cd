import { type Box, overlap } from "../canvas/boxes.ts";
import { mapWidth } from "./projection.ts";

export interface Dot {
	readonly id: string;
	readonly name: string;
	readonly trips: number;
	readonly x: number;
	readonly y: number;
	readonly radius: number;
}

export interface Label {
	readonly id: string;
	readonly name: string;
	readonly x: number;
	readonly y: number;
	readonly anchor: "start" | "end";
}

/** Of a letter, on average and generously, in the drawing's units. */
const letter = { width: 7.2, height: 15 };

/** Labels beside the dots that hide no other label and no other dot, cities of most trips first; the rest show when pointed at. */
export function placeLabels(dots: readonly Dot[]): readonly Label[] {
	const taken: Box[] = [];
	const labels: Label[] = [];
	const byTrips = dots.toSorted((one, other) => other.trips - one.trips);
	for (const dot of byTrips) {
		for (const label of [beside(dot, "start"), beside(dot, "end")]) {
			const box = boxOf(label);
			const free =
				box.left >= 0 &&
				box.right <= mapWidth &&
				!taken.some((other) => overlap(box, other)) &&
				!dots.some((other) => other.id !== dot.id && overlap(box, around(other)));
			if (!free) continue;
			taken.push(box);
			labels.push(label);
			break;
		}
	}
	return labels;
}

function beside({ id, name, x, y, radius }: Dot, anchor: Label["anchor"]): Label {
	const away = radius + 4;
	return { id, name, anchor, x: anchor === "start" ? x + away : x - away, y: y + 4 };
}

function boxOf({ name, x, y, anchor }: Label): Box {
	const width = name.length * letter.width;
	const left = anchor === "start" ? x : x - width;
	return { left, right: left + width, top: y - letter.height + 3, bottom: y + 3 };
}

function around({ x, y, radius }: Dot): Box {
	return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}
