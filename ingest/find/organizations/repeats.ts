import { commonWords } from "../../languages/nl/names.ts";
import type { Line, Token } from "../names/tokens.ts";
import { type BodyMatch, matched } from "./match.ts";
import { withoutLegalForm } from "./merge.ts";
import { withoutNoun } from "./short.ts";

interface Scanned {
	readonly line: Line;
	readonly bodies: readonly BodyMatch[];
}

interface Sought {
	readonly words: readonly string[];
	readonly body: BodyMatch;
}

const words = (name: string): readonly string[] => name.split(/\s+/u).filter((word) => word !== "");

const isRegistered = ({ rule }: BodyMatch): boolean => rule === "organization.register";

function index(scanned: readonly Scanned[]): ReadonlyMap<string, readonly Sought[]> {
	const sought = new Map<string, Sought[]>();
	for (const { bodies } of scanned) {
		for (const body of bodies) {
			if (body.post || body.kind === "municipality") continue;
			const short = withoutNoun(body.name);
			const whole = [body.name, withoutLegalForm(body.name), ...body.aliases];
			for (const name of new Set([...(isRegistered(body) ? [] : whole), ...short])) {
				const parts = words(name);
				const [first] = parts;
				if (!first || !/\p{Lu}/u.test(name)) continue;
				if (parts.length === 1 && (first.length < 2 || commonWords.has(first.toLowerCase())))
					continue;
				const list = sought.get(first) ?? [];
				if (list.some(({ words: known }) => known.join(" ") === name)) continue;
				list.push({ words: parts, body });
				sought.set(first, list);
			}
		}
	}
	for (const list of sought.values()) list.sort((a, b) => b.words.length - a.words.length);
	return sought;
}

function standsAt(tokens: readonly Token[], at: number, wanted: readonly string[]): boolean {
	return wanted.every((word, k) => tokens[at + k]?.text === word);
}

const none: readonly BodyMatch[] = [];

/** Other mentions, line by line, of the bodies that were found somewhere in a report. */
export function namesakesElsewhere(scanned: readonly Scanned[]): readonly (readonly BodyMatch[])[] {
	const sought = index(scanned);
	return scanned.map(({ line: { tokens }, bodies }) => {
		const covered: boolean[] = [];
		for (const { from, to, rule } of bodies) {
			if (rule === "organization.post-implied") continue;
			for (let at = from; at < to; at += 1) covered[at] = true;
		}
		let found = none;
		for (let at = 0; at < tokens.length; at += 1) {
			const list = covered[at] ? undefined : sought.get(tokens[at]?.text ?? "");
			const hit = list?.find(({ words: wanted }) => standsAt(tokens, at, wanted));
			if (!hit || covered[at + hit.words.length - 1]) continue;
			const match = matched(tokens, at, at + hit.words.length, {
				name: hit.body.name,
				kind: hit.body.kind,
				city: hit.body.city,
				country: hit.body.country,
				rule: "organization.repeat",
				confidence: Math.min(0.9, hit.body.confidence + 0.05),
			});
			if (match) {
				found = [...found, match];
				at = match.to - 1;
			}
		}
		return found;
	});
}
