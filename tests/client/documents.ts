import { globSync } from "node:fs";
import { resolve } from "node:path";
import type { Document } from "../../client/api/client.ts";

/** Every document that the client asks the server, by file and name. */
export async function clientDocuments(): Promise<readonly (readonly [string, string])[]> {
	const files = globSync("client/**/queries.ts").toSorted();
	const found = await Promise.all(
		files.map(async (file) => {
			const module = (await import(resolve(file))) as Record<string, unknown>;
			return Object.entries(module).flatMap(([name, value]) =>
				isDocument(value) ? [[`${file} ${name}`, value.text] as const] : [],
			);
		}),
	);
	return found.flat();
}

function isDocument(value: unknown): value is Document<unknown, unknown> {
	return typeof value === "object" && value !== null && "text" in value;
}
