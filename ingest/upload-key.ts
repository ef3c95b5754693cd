import type { StoredReport } from "#graph/write/plan.ts";

/** What to do when another report came in under the same name: nothing, take its place, or stand beside it under a new name. */
export type SameNameRule = "refuse" | "replace" | "keepBoth";

const longestName = 200;

/**
 * The source key of an upload: `upload/` and its name, without whatever a path could do with it, so that it is a path under
 * an ingest root.
 */
export function uploadKey(name: string): string {
	const parts = name
		.normalize("NFC")
		.split(/[/\\]/u)
		.map((part) => part.replace(/[\p{Cc}:*?"<>|]/gu, "_").trim())
		.filter((part) => part !== "" && !/^\.+$/u.test(part));
	const end = [...parts.join("/")].slice(-longestName).join("").replace(/^\/+/u, "");
	return `upload/${end === "" ? "verslag" : end}`;
}

/** The keys that an upload may get, in order of preference: its own, then `verslag (2).txt` to `verslag (99).txt`. */
export function uploadKeys(name: string): readonly [string, ...string[]] {
	const key = uploadKey(name);
	const dot = key.lastIndexOf(".");
	const [stem, extension] =
		dot > key.lastIndexOf("/") ? [key.slice(0, dot), key.slice(dot)] : [key, ""];
	return [key, ...Array.from({ length: 98 }, (_, index) => `${stem} (${index + 2})${extension}`)];
}

/** Which of these keys an upload with this content gets, and whether another report stands in its way there. */
export function placeUpload(
	keys: readonly [string, ...string[]],
	upload: { readonly contentHash: string; readonly sameName: SameNameRule },
	stored: readonly StoredReport[],
): { readonly file: string; readonly taken: boolean } {
	const own = stored.filter(({ sample }) => !sample);
	const twin = own.find(({ contentHash }) => contentHash === upload.contentHash);
	if (twin) return { file: keys.includes(twin.file) ? twin.file : keys[0], taken: false };
	const isFree = (key: string) => own.every(({ file }) => file !== key);
	const [first] = keys;
	if (isFree(first) || upload.sameName === "replace") return { file: first, taken: false };
	const free = upload.sameName === "keepBoth" ? keys.find(isFree) : undefined;
	return { file: free ?? first, taken: free === undefined };
}
