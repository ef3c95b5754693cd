/** A document as an answer brings it. */
export interface SavedDocument {
	readonly fileName: string;
	readonly mediaType: string;
	readonly content: string;
	readonly encoding: "utf8" | "base64";
}

/** The bytes of a document as the answer brings them. */
function documentBlob({ content, encoding, mediaType }: SavedDocument): Blob {
	const bytes =
		encoding === "base64"
			? Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
			: new TextEncoder().encode(content);
	return new Blob([bytes], { type: mediaType });
}

/** Hands a document to the browser to keep under its name. */
export function saveDocument(given: SavedDocument): void {
	const address = URL.createObjectURL(documentBlob(given));
	const link = document.createElement("a");
	link.href = address;
	link.download = given.fileName;
	link.click();
	// The browser reads it after the click.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
