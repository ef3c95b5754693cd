import { type ReadResult, readPlain } from "./plain.ts";

/** Turns the bytes of a file into text; a new format is a file beside this one and a line below. */
type Reader = (bytes: Uint8Array) => ReadResult;

const readers: Readonly<Record<string, Reader>> = {
	".txt": readPlain,
};

/** The file name extensions that can be read, lower case with their dot. */
export const readableExtensions: readonly string[] = Object.keys(readers);

/** The reader for a file, by the extension of its name in any case; null if there is none. */
export function readerFor(file: string): Reader | null {
	const dot = file.lastIndexOf(".");
	if (dot < 0) return null;
	return readers[file.slice(dot).toLowerCase()] ?? null;
}
