import type { ExtractedTheme } from "#domain/extraction.ts";
import type { LinkClaim, NodeClaim, NodeRef, ReferenceLink } from "#domain/graph.ts";
import { themeId } from "#domain/ids.ts";
import { type Claims, link, type Relation, tripNode } from "./relation.ts";

/** Themes, and what the trip was about: each theme, and besides what is narrower where the text names that. */
export function themeClaims(relation: Relation): Claims {
	const nodes: NodeClaim[] = [];
	const links: LinkClaim[] = [];
	const references: ReferenceLink[] = [];
	const tell = (theme: ExtractedTheme): NodeRef => {
		const node = themeNode(theme.slug);
		nodes.push(themeClaim(relation, theme.slug));
		const { confidence, evidence } = theme;
		const from = tripNode(relation, theme.trip);
		links.push(link(relation, "ABOUT", { from, to: node, confidence, evidence }));
		return node;
	};
	const themes = relation.extraction.themes.map(tell);
	for (const theme of relation.narrower) {
		const broader = relation.reference.broaderTheme(theme.slug);
		const from = tell(theme);
		if (broader !== null) references.push({ type: "BROADER", from, to: themeNode(broader) });
	}
	return { nodes, links, references, items: { themes } };
}

/** The node of a theme. */
export function themeNode(slug: string): NodeRef {
	return { kind: "Theme", id: themeId(slug) };
}

/** A theme as the thesaurus labels it. */
export function themeClaim(relation: Relation, slug: string): NodeClaim {
	const label = relation.reference.themeLabel(slug);
	return {
		...themeNode(slug),
		name: label.nl,
		labels: { nl: label.nl, en: label.en },
		aliases: [],
		authoritative: true,
		properties: { slug },
	};
}
