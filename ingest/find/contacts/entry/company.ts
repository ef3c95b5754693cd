import type { Token } from "../../names/tokens.ts";
import type { Entry } from "./entry.ts";
import { canBeOf } from "./share.ts";

/** "rector X van de Hanzehogeschool, met zes leerlingen": those by number behind somebody and "met" are of the same body. */
export function ofWhomTheyCameWith(tokens: readonly Token[], entries: readonly Entry[]): void {
	entries.forEach((entry, index) => {
		const { name, role, count, body, town, from } = entry;
		const before = entries[index - 1];
		if (name || !role?.head.plural || count === null || body || town || !before?.body) return;
		const between = tokens
			.slice(before.to, from)
			.filter(({ text, upper }) => !upper && !/^[(),]$/u.test(text));
		const [link, ...rest] = between;
		if (link?.fold !== "met" || rest.length > 1 || !before.name || !canBeOf(role, before.body))
			return;
		entry.body = before.body;
	});
}
