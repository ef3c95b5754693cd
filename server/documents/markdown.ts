import type { Written, WrittenItem } from "#server/documents/written.ts";

/** The document as CommonMark, with nothing of its texts read as markup. */
export function toMarkdown({ title, lead, sections, sourcesTitle, sources }: Written): string {
	const parts = [
		`# ${escapeText(title)}`,
		escapeText(lead),
		...sections.flatMap(({ title: heading, empty, items }) => [
			`## ${escapeText(heading)}`,
			items.length === 0
				? escapeText(empty)
				: items
						.map((item) =>
							[`- ${statement(item)}`, ...item.below.map((line) => `  - ${statement(line)}`)].join(
								"\n",
							),
						)
						.join("\n"),
		]),
		...(sources.length === 0
			? []
			: [
					`## ${escapeText(sourcesTitle)}`,
					sources
						.map(
							({ quote, origin }, index) =>
								`${index + 1}. “${escapeText(quote)}” (${escapeText(origin)})`,
						)
						.join("\n"),
				]),
	];
	return `${parts.join("\n\n")}\n`;
}

function statement({ about, text, sources }: Omit<WrittenItem, "below">): string {
	const words = [
		...(about === "" ? [] : [`**${escapeText(about)}**`]),
		...(text === "" ? [] : [escapeText(text)]),
	].join(": ");
	return `${words}${sources.map((number) => ` \\[${number}\\]`).join("")}`;
}

/** One line without meaning to Markdown: every sign of punctuation that it might read gets a backslash, as CommonMark allows. */
function escapeText(text: string): string {
	return text
		.replace(/\s+/g, " ")
		.trim()
		.replace(/[\\`*_{}[\]<>#|~!&]/g, "\\$&")
		.replace(/(:)(\/\/)|(www)(\.)|@/gi, (found) => found.replace(/[:.@]/, "\\$&"))
		.replace(/^[-+=]/, "\\$&")
		.replace(/^(\d+)([.)])/, "$1\\$2");
}
