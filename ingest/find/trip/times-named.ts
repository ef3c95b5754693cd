import type { PlaceMention } from "../mention.ts";

/** How often a town is named: by itself, and its name at all, in other names too ("Wirtschaftsförderung Dortmund"). */
interface Times {
	alone: number;
	inAll: number;
}

/** The key of a town. */
export function townKey({ name, country }: Pick<PlaceMention, "name" | "country">): string {
	return `${name}|${country ?? ""}`;
}

const word = /[\p{L}\p{M}]+(?:['’][\p{L}]+)*/gu;

/** How often each town is named in a text, by its key. */
export function timesNamed(
	text: string,
	named: readonly PlaceMention[],
): ReadonlyMap<string, Times> {
	const times = new Map<string, Times>();
	const surfaces = new Map<string, Times>();
	const first = new Map<string, number>();
	for (const place of named) {
		const key = townKey(place);
		const counted = times.get(key) ?? { alone: 0, inAll: 0 };
		times.set(key, counted);
		counted.alone += 1;
		if (place.form !== "name") continue;
		surfaces.set(place.surface, counted);
		const [head = ""] = place.surface.match(word) ?? [];
		first.set(head, Math.max(first.get(head) ?? 0, place.surface.length));
	}
	for (const { 0: head, index } of text.matchAll(word)) {
		const longest = first.get(head);
		if (longest === undefined) continue;
		for (let length = longest; length >= head.length; length -= 1) {
			const counted = surfaces.get(text.slice(index, index + length));
			if (counted === undefined) continue;
			counted.inAll += 1;
			break;
		}
	}
	return times;
}
