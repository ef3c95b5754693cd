/** Text out of a file, or why there is none and what to do about it. */
export type ReadResult =
	| { readonly ok: true; readonly content: string; readonly encoding: Encoding }
	| { readonly ok: false; readonly code: "empty" | "binary"; readonly message: string };

type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

const empty: ReadResult = {
	ok: false,
	code: "empty",
	message: "The file holds no text. Check that it was saved or exported completely.",
};

const binary: ReadResult = {
	ok: false,
	code: "binary",
	message:
		"The file holds binary data, no plain text. Save the report as .txt (UTF-8) and try again.",
};

/** Decodes a plain text file: UTF-8 and UTF-16 with their byte order mark left out, else UTF-8, else Windows-1252. */
export function readPlain(bytes: Uint8Array): ReadResult {
	const encoding = detectEncoding(bytes);
	if (encoding === null) return binary;
	const content = new TextDecoder(encoding).decode(bytes);
	if (content.trim() === "") return empty;
	return { ok: true, content, encoding };
}

function detectEncoding(bytes: Uint8Array): Encoding | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
	if (hasControlBytes(bytes)) return null;
	return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

/** Bytes that no text in an 8-bit encoding has: NUL and the control codes other than white space and escape. */
function hasControlBytes(bytes: Uint8Array): boolean {
	let controls = 0;
	for (const byte of bytes) {
		if (byte === 0) return true;
		if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1;
	}
	return controls > 2 && controls * 1000 > bytes.length;
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}
