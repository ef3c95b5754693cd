import type { Scalar } from "#server/exports/graph-form.ts";

/** An element of XML as text, its attributes escaped; children are XML already. Attributes without a value are left out. */
export function element(
	name: string,
	attributes: Readonly<Record<string, Scalar | undefined>>,
	children: readonly string[] | string = [],
): string {
	const written = Object.entries(attributes)
		.flatMap(([key, value]) =>
			value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
		)
		.join("");
	const content =
		typeof children === "string" ? children : children.map((one) => `\n${one}`).join("");
	if (content === "") return `<${name}${written}/>`;
	return `<${name}${written}>${content}${typeof children === "string" ? "" : "\n"}</${name}>`;
}

const entities: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"\n": "&#10;",
	"\r": "&#13;",
	"\t": "&#9;",
};

/** Text as XML 1.0 takes it; the few characters that it has no way to write are left out. */
export function escapeXml(text: string): string {
	return text
		.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
		.replace(/[&<>"\n\r\t]/g, (sign) => entities[sign] ?? sign);
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';

export type XmlType = "string" | "double" | "boolean";

/** A type for each property of these nodes: that of its values, text where they differ. */
export function propertyTypes(
	records: readonly Readonly<Record<string, Scalar>>[],
): ReadonlyMap<string, XmlType> {
	const types = new Map<string, XmlType>();
	for (const record of records)
		for (const [key, value] of Object.entries(record)) {
			const type =
				typeof value === "number" ? "double" : typeof value === "boolean" ? "boolean" : "string";
			types.set(key, (types.get(key) ?? type) === type ? type : "string");
		}
	return new Map([...types].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
