import {
	AlignmentType,
	Bookmark,
	BorderStyle,
	Document,
	Footer,
	HeadingLevel,
	InternalHyperlink,
	type IParagraphOptions,
	type IStylesOptions,
	LevelFormat,
	Packer,
	PageNumber,
	Paragraph,
	type ParagraphChild,
	TextRun,
} from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Source, Written, WrittenItem, WrittenSection } from "#server/documents/written.ts";

/** The document as Office Open XML, for Word and LibreOffice: headings and lists by style, numbers that lead to their source; the same bytes for the same document. */
export async function toDocx(written: Written): Promise<Uint8Array> {
	const { language, title, lead, sections, sourcesTitle, sources } = written;
	const document = new Document({
		title,
		creator: "international-contacts",
		lastModifiedBy: "international-contacts",
		styles: styles(language),
		numbering: { config: [bullets, numbers] },
		sections: [
			{
				properties: { page: { margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } } },
				footers: { default: footer(title) },
				children: [
					new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
					new Paragraph({ style: "Lead", children: [run(lead)] }),
					...sections.flatMap(section),
					...(sources.length === 0 ? [] : [heading(sourcesTitle), ...sources.map(source)]),
				],
			},
		],
	});
	return settled(await Packer.toBuffer(document));
}

function section({ title, empty, items }: WrittenSection): readonly Paragraph[] {
	return [
		heading(title),
		...(items.length === 0 ? [new Paragraph({ style: "Lead", children: [run(empty)] })] : []),
		...items.flatMap((item) => [
			listed(item, 0, item.below.length > 0),
			...item.below.map((line) => listed(line, 1)),
		]),
	];
}

function heading(text: string): Paragraph {
	return new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(text)] });
}

function listed(
	{ about, text, sources }: Omit<WrittenItem, "below">,
	level: number,
	keepNext = false,
): Paragraph {
	const colon = about !== "" && text !== "" ? ": " : "";
	return paragraph("bullets", level, {
		keepNext,
		children: [
			...(about === "" ? [] : [new TextRun({ text: clean(about), bold: true })]),
			...(text === "" ? [] : [run(`${colon}${clean(text)}`)]),
			...sources.flatMap((number, index) => [
				new TextRun({ text: index === 0 ? " " : ", ", superScript: true }),
				new InternalHyperlink({
					anchor: anchor(number),
					children: [new TextRun({ text: String(number), style: "Hyperlink", superScript: true })],
				}),
			]),
		],
	});
}

function source({ quote, origin }: Source, index: number): Paragraph {
	return paragraph("numbers", 0, {
		children: [
			new Bookmark({
				id: anchor(index + 1),
				children: [new TextRun({ text: `“${clean(quote)}”`, size: 18 })],
			}),
			new TextRun({ text: ` (${clean(origin)})`, color: "555555", size: 18 }),
		],
	});
}

const anchor = (number: number): string => `s${number}`;

function paragraph(
	reference: "bullets" | "numbers",
	level: number,
	rest: IParagraphOptions & { readonly children: readonly ParagraphChild[] },
): Paragraph {
	return new Paragraph({ ...rest, numbering: { reference, level }, style: "ListParagraph" });
}

function footer(title: string): Footer {
	return new Footer({
		children: [
			new Paragraph({
				alignment: AlignmentType.RIGHT,
				children: [
					new TextRun({
						size: 16,
						color: "555555",
						children: [`${clean(title)}  `, PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES],
					}),
				],
			}),
		],
	});
}

function run(text: string): TextRun {
	return new TextRun(clean(text));
}

/** One line of characters that XML 1.0 knows; others make Word refuse the file. */
function clean(text: string): string {
	return text
		.replace(/\s+/gu, " ")
		.replace(/[^\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");
}

const indent = (left: number) => ({ paragraph: { indent: { left, hanging: 284 } } });
const bullets = {
	reference: "bullets",
	levels: [
		{ level: 0, format: LevelFormat.BULLET, text: "•", style: indent(284) },
		{ level: 1, format: LevelFormat.BULLET, text: "–", style: indent(568) },
	],
};
const numbers = {
	reference: "numbers",
	levels: [
		{
			level: 0,
			format: LevelFormat.DECIMAL,
			text: "%1.",
			style: { paragraph: { indent: { left: 454, hanging: 454 } }, run: { size: 18 } },
		},
	],
};

function styles(language: string): IStylesOptions {
	return {
		default: {
			document: {
				run: {
					font: "Calibri",
					size: 21,
					language: { value: language === "en" ? "en-GB" : "nl-NL" },
				},
				paragraph: { spacing: { after: 80, line: 264 } },
			},
			title: {
				run: { size: 40, bold: true, color: "1F3A5F" },
				paragraph: { spacing: { after: 60 } },
			},
			heading1: {
				run: { size: 26, bold: true, color: "1F3A5F" },
				paragraph: {
					spacing: { before: 280, after: 100 },
					keepNext: true,
					border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: "B0B8C4", space: 2 } },
				},
			},
			hyperlink: { run: { color: "1F3A5F", underline: {} } },
		},
		paragraphStyles: [
			{
				id: "Lead",
				name: "Lead",
				basedOn: "Normal",
				run: { color: "555555" },
			},
		],
	};
}

/** A moment for what has none: archives know no time before 1980. */
const noTime = { written: "1980-01-01T00:00:00Z", archived: new Date(1980, 0, 1) };

/** The library stamps its parts and the archive with the time of the clock, and numbers bookmarks on from one document to the next. */
function settled(archive: Uint8Array): Uint8Array {
	const parts = Object.entries(unzipSync(archive)).map(([name, bytes]) => {
		const settle = settlers[name];
		return [name, settle ? strToU8(settle(strFromU8(bytes))) : bytes] as const;
	});
	return zipSync(Object.fromEntries(parts), { level: 6, mtime: noTime.archived });
}

const settlers: Readonly<Record<string, (part: string) => string>> = {
	"docProps/core.xml": (part) => part.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, noTime.written),
	"word/document.xml": (part) => {
		const numbers = new Map<string, number>();
		return part.replace(/(<w:bookmark(?:Start|End)[^>]* w:id=")(\d+)/g, (_, before, id) => {
			const number = numbers.get(id) ?? numbers.size + 1;
			numbers.set(id, number);
			return `${before}${number}`;
		});
	},
};
