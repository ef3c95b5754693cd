import type { Random } from "./random.ts";

/** A line of the form that `npm run load` reads; see docs/load-format.md. */
export interface LoadLine {
	readonly report: { readonly file: string; readonly title: string; readonly text: string };
	readonly nodes: readonly object[];
	readonly links: readonly MadeLink[];
	readonly mentions: readonly { readonly of: string; readonly surface: string }[];
}

export interface MadeLink {
	readonly type: string;
	readonly from: string;
	readonly to: string;
	readonly quote?: string;
	readonly role?: string;
	readonly field?: string;
}

/** A report in the making: its sentences, and what each proves. */
export function draft() {
	const nodes = new Map<string, { readonly id: string }>();
	const links = new Map<string, MadeLink>();
	const sentences: string[] = [];
	return {
		nodes,
		links,
		sentences,
		knows<Node extends { readonly id: string }>(node: Node): Node {
			nodes.set(node.id, node);
			return node;
		},
		/** Adds a sentence with the links that it proves. */
		says(quote: string, ...proven: readonly Omit<MadeLink, "quote">[]): void {
			sentences.push(quote);
			for (const link of proven)
				links.set(`${link.type} ${link.from} ${link.to} ${link.role ?? link.field}`, {
					...link,
					quote,
				});
		},
		refers(type: string, from: string, to: string): void {
			links.set(`${type} ${from} ${to}`, { type, from, to });
		},
	};
}

export type Draft = ReturnType<typeof draft>;

/** A low number is likelier than a high one: the first of 100 comes in a tenth of the picks, the first of 10,000 in a hundredth. */
export function favoured(random: Random, count: number): number {
	return Math.floor(count * random() ** 2);
}
