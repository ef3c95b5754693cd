import type { Span } from "#domain/report.ts";
import type { Pattern } from "#ingest/thesaurus/concepts.ts";

/** A place in a text where a pattern of the thesaurus stands. */
export interface Hit extends Span {
	readonly pattern: Pattern;
	readonly key: string;
	/** What the words say here: less in passing or within a name. */
	readonly weight: number;
	readonly trip: number;
	/** Where its sentence starts. */
	readonly sentence: number;
	/** Stands where the report says what the trip was for. */
	readonly aim: boolean;
	/** Its sentence is so short that it tells of little else. */
	readonly brief: boolean;
}

interface Topic {
	/** The most that each word of the theme says. */
	readonly words: Map<string, number>;
	readonly sentences: Set<number>;
	aim: boolean;
	/** The aim that names it tells of little else. */
	short: boolean;
}

/** How much a word says by itself: it names its theme, a thing or group may only be passed by, or it hints. */
export const weightOf = {
	names: 1,
	touches: 0.75,
	hints: 0.5,
	forbids: 0,
} as const satisfies Record<Pattern["effect"], number>;
const forAim = 0.25;
const forSentence = 0.125;
const enough = 1;

/** The hits of the themes that a trip was about, each with the weight of its theme. */
export function ofWeight(
	hits: readonly Hit[],
): readonly { readonly hit: Hit; readonly weight: number }[] {
	const topics = new Map<string, Topic>();
	for (const hit of hits) {
		const topic = topics.get(topicKey(hit)) ?? {
			words: new Map(),
			sentences: new Set(),
			aim: false,
			short: false,
		};
		topics.set(topicKey(hit), topic);
		// A word counts once however often it stands there.
		const word = hit.key.split(" ").at(-1) ?? hit.key;
		const told = knownAs(topic.words, word);
		topic.words.set(told, Math.max(hit.weight, topic.words.get(told) ?? 0));
		topic.sentences.add(hit.sentence);
		topic.aim ||= hit.aim;
		topic.short ||= hit.aim && hit.brief;
	}
	const weights = new Map([...topics].map(([key, topic]) => [key, weigh(topic)]));
	const kept = keptOf(weights);
	return hits
		.map((hit) => ({ hit, weight: weightAt(weights, hit) }))
		.filter(({ hit }) => kept.has(topicKey(hit)));
}

/** The word among those of a theme that a word is a form or a part of: "branden" says no more than "brand", nor "noodopvang" than "opvang". */
function knownAs(words: ReadonlyMap<string, number>, word: string): string {
	for (const known of words.keys()) {
		if (known.slice(0, 6) === word.slice(0, 6)) return known;
		const [short, long] = known.length < word.length ? [known, word] : [word, known];
		if (short.length > 3 && (long.startsWith(short) || long.endsWith(short))) return known;
	}
	return word;
}

/** The themes with enough weight; where a trip has none, the one that is told most, if it is more than hinted at. */
function keptOf(weights: ReadonlyMap<string, number>): ReadonlySet<string> {
	const byTrip = Map.groupBy(weights, ([key]) => key.split(" ", 1)[0]);
	return new Set(
		[...byTrip.values()].flatMap((topics) => {
			const most = Math.max(...topics.map(([, weight]) => weight));
			const kept = topics.filter(([, weight]) => weight >= Math.min(enough, most));
			return most >= enough || (most >= weightOf.touches && kept.length === 1)
				? kept.map(([key]) => key)
				: [];
		}),
	);
}

/** Adds up what different words say; what the trip was for, and what it comes back to, weighs more. */
function weigh({ words, sentences, aim, short }: Topic): number {
	const said = [...words.values()].reduce((sum, weight) => sum + weight, 0);
	// One word that only touches or hints, in one place of a long aim: passed by even there.
	const once = words.size === 1 && said < weightOf.names && sentences.size === 1 && !short;
	return said + (aim && !once ? forAim : 0) + forSentence * Math.min(2, sentences.size - 1);
}

const topicKey = ({ trip, pattern }: Hit): string => `${trip} ${pattern.concept.top}`;
const weightAt = (weights: ReadonlyMap<string, number>, hit: Hit): number =>
	weights.get(topicKey(hit)) ?? 0;
