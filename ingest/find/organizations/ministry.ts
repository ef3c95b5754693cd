import { join } from "../people/roles.ts";
import { PlacedWord } from "../places/placed-word.ts";
import { wordOf } from "../words.ts";
import { knownBodyAt } from "./known.ts";
import { type BodyMatch, matched, type Words } from "./match.ts";
import { nameRun } from "./run.ts";

const whole = ["Ministerie", "van"].map((text) => new PlacedWord(wordOf(text), 0, 0));

/** "Min. v. Onderwijs, Cultuur en Wetenschap": a ministry whose noun is cut short. */
export function shortMinistry(words: Words, from: number): BodyMatch | null {
	const { tokens } = words;
	const [noun, link, field] = tokens.slice(from, from + 3);
	const short = /^min\.$/iu.test(noun?.text ?? "") && /^v(?:an)?$/u.test(link?.fold ?? "");
	if (!short || !field?.capital) return null;
	const written = [...whole, ...tokens.slice(from + 2, from + 12)];
	const none = { at: () => null, demonymAt: () => null, countryAt: () => 0 };
	const known = knownBodyAt({ tokens: written, towns: none }, 0);
	const to = known ? from + known.to : nameRun(words, from + 2, true);
	return matched(tokens, from, to, {
		name: `Ministerie van ${join(tokens.slice(from + 2, to))}`,
		kind: "government",
		rule: "organization.opening-noun",
		confidence: 0.85,
	});
}
