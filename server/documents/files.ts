import { toHtml } from "#server/documents/html.ts";
import { toMarkdown } from "#server/documents/markdown.ts";
import type { Written, WrittenFile } from "#server/documents/written.ts";

/** The forms that a document can take. */
export type DocumentFormat = "markdown" | "html" | "docx";

/** The document as a file of this form; `name` has no ending. */
export async function toFile(
	written: Written,
	format: DocumentFormat,
	name: string,
): Promise<WrittenFile> {
	if (format === "markdown")
		return text(`${name}.md`, "text/markdown; charset=utf-8", toMarkdown(written));
	if (format === "html") return text(`${name}.html`, "text/html; charset=utf-8", toHtml(written));
	// Large, and wanted now and then.
	const { toDocx } = await import("#server/documents/docx.ts");
	return {
		fileName: `${name}.docx`,
		mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
		content: Buffer.from(await toDocx(written)).toString("base64"),
		encoding: "base64",
	};
}

/** A file of text. */
function text(fileName: string, mediaType: string, content: string): WrittenFile {
	return { fileName, mediaType, content, encoding: "utf8" };
}
