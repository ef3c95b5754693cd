import type { Token } from "./tokens.ts";

/** A name as its tokens write it, with one in capitals written small behind the first letter of each part. */
export function nameWritten(tokens: readonly Token[]): string {
	const name = joined(tokens);
	return tokens.some(({ upper }) => upper) ? tidy(name) : name;
}

function joined(tokens: readonly Token[]): string {
	const name = tokens.map(({ text }) => text).join(" ");
	return name.includes("'")
		? name.replace(/ ' ?t /u, " 't ").replace(/ ' (?=\p{Lu})/u, "' ")
		: name;
}

const tidy = (name: string): string =>
	name
		.split(" ")
		.map((word) =>
			/^\p{Lu}{3,}$/u.test(word) && !/^I+V?$/u.test(word)
				? word.charAt(0) + word.slice(1).toLocaleLowerCase(/[ÇĞİÖŞÜ]/u.test(word) ? "tr" : "nl")
				: word,
		)
		.join(" ");
