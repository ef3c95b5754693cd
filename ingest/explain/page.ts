import type { Extraction } from "#domain/extraction.ts";
import type { Piece } from "./pieces.ts";

const escapes: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
};
const escapeHtml = (text: string): string =>
	text.replace(/[&<>"]/gu, (sign) => escapes[sign] ?? sign);

const style = `body{font:16px/1.6 system-ui,sans-serif;margin:2rem auto;max-width:78rem;padding:0 1rem;color:#1a1a1a;background:#fff}
main{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:2rem}pre{white-space:pre-wrap;font:inherit;margin:0}
mark{color:inherit;border-bottom:3px solid;background:#f2f2f2;border-radius:2px}.silent{color:#595959;font-style:italic}
.cities{border-color:#00628b}.organizations{border-color:#227b3c}.people{border-color:#8b1a7c}.themes{border-color:#946200}.followups{border-color:#2b4fb8}.events{border-color:#b3261e}
table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:.2rem .6rem .2rem 0;border-bottom:1px solid #ddd}
@media(max-width:60rem){main{grid-template-columns:1fr}}`;

/** One page without scripts: the report with its marks, the sentences that gave nothing in grey italics, and the facts with their rules beside it. */
export function toPage(extraction: Extraction, pieces: readonly Piece[]): string {
	const text = pieces.map(({ text: words, mark, silent }) => {
		const inner = escapeHtml(words);
		if (mark) return `<mark class="${mark}" title="${mark}">${inner}</mark>`;
		return silent ? `<span class="silent">${inner}</span>` : inner;
	});
	const title = escapeHtml(extraction.file);
	return `<!doctype html>
<html lang="${extraction.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style></head>
<body><h1>${title}</h1><main><pre>${text.join("")}</pre><table><thead><tr><th scope="col">fact</th><th scope="col">value</th><th scope="col">rule</th><th scope="col">sure</th></tr></thead><tbody>
${factRows(extraction).join("\n")}
</tbody></table></main></body></html>
`;
}

function factRows({
	cities,
	organizations,
	people,
	themes,
	followups,
	met,
	not_met,
}: Extraction): readonly string[] {
	const row = (
		fact: string,
		value: readonly (string | null)[],
		item: { readonly confidence: number; readonly evidence: readonly { readonly rule: string }[] },
	): string => {
		const cells = [
			fact,
			value.filter((part) => part !== null).join(", "),
			item.evidence[0]?.rule ?? "",
			item.confidence.toFixed(2),
		];
		return `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("")}</tr>`;
	};
	return [
		...cities.map((item) => row(item.kind, [item.name, item.country], item)),
		...organizations.map((item) => row("organization", [item.name, item.kind], item)),
		...people.map((item) =>
			row(
				item.traveller ? "traveller" : "person",
				[item.name, item.role, item.organization, item.city],
				item,
			),
		),
		...met.map((item) => row("met", [item.person, item.role, item.organization, item.kind], item)),
		...not_met.map((item) =>
			row("not met", [item.person, item.role, item.organization, item.reason], item),
		),
		...themes.map((item) => row("theme", [item.slug], item)),
		...followups.map((item) => row("follow-up", [item.text, item.due, item.status], item)),
	];
}
