import type { BasketFile } from "./basket.ts";

/** In bytes, as the server has it (ingest/read-report.ts): more is never sent. */
const longest = 250_000;

type Added = Pick<BasketFile, "name" | "upload" | "problem">;

/** Reads files that a person chose, each into what is handed over, or why it can't be. */
export function readFiles(files: readonly File[]): Promise<readonly Added[]> {
	return Promise.all(files.map(readFile));
}

async function readFile(file: File): Promise<Added> {
	const name = file.webkitRelativePath || file.name;
	if (file.size > longest) return refused(name, "too-long");
	try {
		return { name, upload: { name, base64: await base64Of(file) }, problem: null };
	} catch {
		return refused(name, "unreadable");
	}
}

function refused(name: string, code: string): Added {
	return { name, upload: null, problem: { code, message: "" } };
}

function base64Of(file: File): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onerror = () => reject(reader.error);
		reader.onload = () => resolve(String(reader.result).split(",")[1] ?? "");
		reader.readAsDataURL(file);
	});
}

/** The files that were dropped, those in folders with the path below the folder's parent. */
export async function droppedFiles(data: DataTransfer): Promise<readonly File[]> {
	const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
	if (entries.length === 0) return [...data.files];
	return (await Promise.all(entries.map(filesIn))).flat();
}

async function filesIn(entry: FileSystemEntry): Promise<readonly File[]> {
	if (entry.isDirectory) {
		const inner = await entriesOf((entry as FileSystemDirectoryEntry).createReader());
		return (await Promise.all(inner.map(filesIn))).flat();
	}
	if (entry.name.startsWith(".")) return [];
	return new Promise((resolve) => {
		(entry as FileSystemFileEntry).file(
			(file) => resolve([withPath(file, entry.fullPath.replace(/^\/+/u, ""))]),
			() => resolve([]),
		);
	});
}

/** A reader gives some hundred entries at a time, and none once it is through. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
	const some = await new Promise<readonly FileSystemEntry[]>((resolve) => {
		reader.readEntries(resolve, () => resolve([]));
	});
	return some.length === 0 ? [] : [...some, ...(await entriesOf(reader))];
}

function withPath(file: File, path: string): File {
	return path.includes("/") ? new File([file], path, { type: file.type }) : file;
}
