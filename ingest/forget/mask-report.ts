import { type Forgotten, masked } from "#domain/forgetting.ts";
import { foldName } from "#domain/names.ts";
import type { ReportText, Span } from "#domain/report.ts";
import { identityOf } from "../build-batch.ts";
import { type Analysis, analyseReport } from "../extract.ts";
import { namePlaces } from "./name-places.ts";
import { nameWords, withoutAsides } from "./name-words.ts";
import { forgottenSpellings, idOf } from "./spellings.ts";

/** A report without the names of those who were forgotten. */
export interface MaskedReport extends ReportText {
	/** Where the names stood in the text. */
	readonly places: readonly Span[];
	/** Sentences, items and rows of the text. */
	readonly sentences: readonly Span[];
	/** Folded names that are masked, and those of others who stay. */
	readonly names: readonly string[];
	readonly others: readonly string[];
}

/** Masks those who were forgotten in a report's text and source key; null when it names none of them. The same text comes out the same, whenever they were forgotten and in whatever order. */
export function maskReport(
	report: ReportText,
	forgotten: readonly Forgotten[],
	hash: (text: string) => string,
): MaskedReport | null {
	if (forgotten.length === 0) return null;
	const { content, file } = report;
	const words = [content, withoutAsides(content), file].flatMap(nameWords);
	const found = forgottenSpellings(words, forgotten, hash);
	if (found.size === 0) return null;
	const analysis = analyseReport(report);
	const { names, others } = whoIsForgotten(analysis, found, hash);
	if (names.length === 0) return null;
	const sought = { names, others, apart: apartFrom(analysis), alone: true };
	const places = namePlaces(report.content, sought);
	const inFile = namePlaces(report.file, { ...sought, apart: [], anyCase: true });
	if (places.length + inFile.length === 0) return null;
	return {
		file: masked(report.file, inFile),
		content: masked(report.content, places),
		places,
		sentences: analysis.sentences,
		names,
		others,
	};
}

/**
 * Of the names found, those that stand for who was forgotten: the person of this name here is that one or has no known
 * country, or nobody here is known by it. A person of the same name in another country is another.
 */
function whoIsForgotten(
	{ extraction }: Analysis,
	found: ReadonlyMap<string, readonly Forgotten[]>,
	hash: (text: string) => string,
): { readonly names: readonly string[]; readonly others: readonly string[] } {
	const identity = identityOf(extraction, hash);
	const people = extraction.people.flatMap((person) =>
		person.name === null
			? []
			: [{ ...person, names: [person.name, ...person.aliases].map(foldName) }],
	);
	const names = new Set<string>();
	const gone = new Set<(typeof people)[number]>();
	for (const [name, who] of found) {
		const bearers = people.filter((person) => person.names.some((other) => mayBe(other, name)));
		const isGone = (person: (typeof people)[number]) => {
			const { id } = identity.person({ ...person, name });
			return id === idOf(name, "", hash) || who.some(({ people }) => people.includes(id));
		};
		const known = bearers.filter((person) => person.names.includes(name));
		if (known.length > 0 ? !known.some(isGone) : !name.includes(" ")) continue;
		names.add(name);
		for (const person of bearers.filter((bearer) => known.includes(bearer) || isGone(bearer))) {
			gone.add(person);
			for (const other of person.names) if (other.includes(" ")) names.add(other);
		}
	}
	return {
		names: [...names],
		others: people.filter((person) => !gone.has(person)).map(({ names: [own = ""] }) => own),
	};
}

/** Whether a folded name is another or its surname behind initials of which the first fits. */
function mayBe(other: string, name: string): boolean {
	if (other === name) return true;
	const [, initials = "", surname = ""] = /^((?:\S )+)(\S{2}.*)$/u.exec(other) ?? [];
	return initials.startsWith(name.charAt(0)) && name.endsWith(` ${surname}`);
}

/** A surname within the name of a town, a body or a theme isn't the person's. */
function apartFrom({ marks }: Analysis): readonly Span[] {
	return marks.filter(({ list }) => list !== "people");
}
