import type { Written, WrittenItem } from "#server/documents/written.ts";

const style = `body{font:11pt/1.45 "Fira Sans",Arial,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#111}
h1{font-size:1.6rem;line-height:1.2;margin-bottom:.25rem}h1+p{margin-top:0;color:#444}
h2{font-size:1.15rem;margin:1.6rem 0 .4rem;padding-bottom:.15rem;border-bottom:1px solid #bbb;break-after:avoid}
ul,ol{padding-left:1.2rem}li{margin:.3rem 0;break-inside:avoid}li li{margin:.15rem 0}
sup{line-height:0}sup a{text-decoration:none}ol{font-size:.9em;color:#333}@page{margin:2cm}
@media print{body{margin:0;padding:0;max-width:none}a{color:inherit}}`;

/** The document as a page of its own for print: no script, nothing from elsewhere, all its texts escaped. */
export function toHtml(written: Written): string {
	const { language, title, lead, sections, sourcesTitle, sources } = written;
	const body = sections.map(({ title: heading, empty, items }) => {
		const list = items.map((item) => {
			const below = item.below.map((line) => `<li>${statement(line)}</li>`).join("");
			return `<li>${statement(item)}${below === "" ? "" : `<ul>${below}</ul>`}</li>`;
		});
		const content =
			list.length === 0 ? `<p>${escapeText(empty)}</p>` : `<ul>${list.join("\n")}</ul>`;
		return `<section><h2>${escapeText(heading)}</h2>\n${content}</section>`;
	});
	const notes = sources.map(
		({ quote, origin }, index) =>
			`<li id="s${index + 1}"><q>${escapeText(quote)}</q> (${escapeText(origin)})</li>`,
	);
	return `<!doctype html>
<html lang="${escapeText(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeText(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escapeText(title)}</h1>
<p>${escapeText(lead)}</p>
${body.join("\n")}
${notes.length === 0 ? "" : `<section><h2>${escapeText(sourcesTitle)}</h2>\n<ol>${notes.join("\n")}</ol></section>`}
</body>
</html>
`;
}

function statement({ about, text, sources }: Omit<WrittenItem, "below">): string {
	const words = [
		...(about === "" ? [] : [`<strong>${escapeText(about)}</strong>`]),
		...(text === "" ? [] : [escapeText(text)]),
	].join(": ");
	const notes = sources.map((number) => `<a href="#s${number}">${number}</a>`).join(", ");
	return notes === "" ? words : `${words} <sup>${notes}</sup>`;
}

const entities: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

function escapeText(text: string): string {
	return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
