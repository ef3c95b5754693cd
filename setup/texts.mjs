import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

/** The keys of the screen's texts that no module of the client names, whole or by their start (`failure.${code}`). */
export function unusedTexts() {
	const read = (pattern) =>
		globSync(pattern, { cwd: root })
			.map((file) => file.replaceAll("\\", "/"))
			.map((file) => ({ file, content: readFileSync(join(root, file), "utf8") }));
	const source = read("client/**/*.{ts,tsx}")
		.filter(({ file }) => !/^client\/(dist\/|i18n\/(nl|en)\b)/u.test(file))
		.map(({ content }) => content)
		.join("\n");
	const composed = [...source.matchAll(/`([a-z]+\.)\$\{/gu)].map((match) => match[1]);
	const keys = read("client/i18n/nl/*.ts").flatMap(({ content }) =>
		[...content.matchAll(/^\t"([a-z]+\.[^"]+)":/gmu)].map((match) => match[1]),
	);
	return keys.filter(
		(key) => !source.includes(`"${key}"`) && !composed.some((start) => key.startsWith(start)),
	);
}
