import { articles, partyNouns } from "../../languages/nl/roles-around.ts";
import { officesOfPlaces, politicians } from "../../languages/nl/roles-offices.ts";
import type { Chunk } from "../contacts/chunk.ts";
import type { Token } from "../names/tokens.ts";
import { join, type RoleMatch } from "../people/roles.ts";
import { behindColon, signAfter } from "./entry-signs.ts";
import { goesOnAbroad } from "./goes-on-abroad.ts";
import {
	headsHolder,
	headsTitled,
	holderBehind,
	leadsName,
	leadsPeople,
	opensPair,
} from "./heads.ts";
import { judge } from "./judgement.ts";
import { kindNear } from "./kind-near.ts";
import { forExample, nounBefore, opensList } from "./listed.ts";
import { lookOf, partNoun } from "./look.ts";
import { type BodyMatch, matched, type Words } from "./match.ts";
import { isCalledSo, isPlaceWord, spoils } from "./no-bodies.ts";
import { genericNoun, kindOfMany } from "./noun-words.ts";
import { kindHeld, kindOfRun, kindTold, unknownKind } from "./nouns.ts";
import { isFieldBehind, isPortfolioOf } from "./portfolio.ts";
import { type Content, isContent, type LineSense } from "./position.ts";
import { nameRun } from "./run.ts";
import { isWorded } from "./worded.ts";

/** "coordinator EYC bij de gemeente Lublin": between a function and the body that it is at stands what it is about. */
function isWorkAt(tokens: readonly Token[], chunks: readonly Chunk[], index: number): boolean {
	const at = chunks[index]?.to ?? 0;
	if (!/^(?:bij|at)$/u.test(tokens[at]?.fold ?? "")) return false;
	const from = tokens[at + 1]?.word.article ? at + 2 : at + 1;
	return chunks.some((chunk) => chunk.kind === "body" && chunk.from === from);
}

/** The bodies that only their place in a line shows: after "bij", "van", a comma or a colon beside somebody, or met with. */
export function affiliatedBodies(
	{ tokens, towns }: Words,
	chunks: readonly Chunk[],
	sense: LineSense,
): BodyMatch[] {
	const found: BodyMatch[] = [];
	let previous: Content | null = null;
	let afterBody = false;
	let someone = false;
	let bodiesOnly = true;
	let gap: string[] = [];
	let listed = false;
	let listKind: BodyMatch["kind"] | null = null;
	let exemplified = false;
	let municipal = false;
	let fielded = false;
	let political = false;
	let party = false;
	let held: BodyMatch["kind"] | null = null;
	let led = -1;
	let holder = -1;
	chunks.forEach((chunk, index) => {
		const text = tokens[chunk.from]?.text ?? "";
		if (chunk.kind === "mark" && text === ";") {
			someone = false;
			held = null;
			bodiesOnly = true;
			previous = null;
			gap = [];
			return;
		}
		if (!isContent(chunk)) {
			const fold = tokens[chunk.from]?.fold ?? text;
			if (text === "(") party = political;
			else if (text === ")") party = false;
			else if (partyNouns.has(fold)) political = true;
			if (chunk.kind === "mark") gap.push(text);
			else if (!articles.has(fold)) gap.push(fold);
			const noun = opensList(fold) ? nounBefore(tokens, chunk.from) : "";
			if (genericNoun(noun)) {
				listed = true;
				listKind = kindOfMany(noun);
				exemplified = /^(?:zoals|waaronder)$/u.test(fold);
			} else if (chunk.kind === "word" && fold !== "en" && !articles.has(fold) && !forExample(fold))
				listed = false;
			if (chunk.kind === "word" && gap.length > 2) bodiesOnly = false;
			return;
		}
		if (index === holder) {
			someone = true;
			bodiesOnly = false;
			afterBody = false;
			previous = chunk;
			gap = [];
			return;
		}
		if (leadsOn(chunk, chunks[index + 1])) {
			led = chunk.from;
			return;
		}
		const from = led < 0 ? chunk.from : led;
		led = -1;
		let body = chunk.kind === "body";
		if (chunk.kind === "unknown" || (sense.contacts && leadsPeople(tokens, chunks, index))) {
			const noun = tokens[chunk.to - 1];
			const sign = tokens[chunk.to]?.text ?? "";
			if (noun && genericNoun(noun.fold) && /^[(:]$/u.test(sign)) {
				listed = true;
				listKind = kindOfMany(noun.fold);
			}
			const run = tokens.slice(from, chunk.to);
			const next = chunks[index + 1] ?? null;
			const after = signAfter(tokens, next);
			const position = {
				previous,
				afterBody,
				gap,
				someone,
				bodiesOnly,
				listed,
				exemplified: listed && exemplified,
				fielded,
				municipal,
				political: party,
				next,
				afterNext: (after === ":" ? behindColon(tokens, chunks, index) : chunks[index + 2]) ?? null,
				leadsName: leadsName(tokens, chunks, index + 1),
				holder:
					sense.contacts &&
					(headsHolder(tokens, chunks, index) || headsTitled(tokens, chunks, index)),
				pair: sense.contacts && sense.list && opensPair(tokens, chunks, index),
			};
			const person: string = previous?.kind ?? "";
			const link = gap.length === 1 ? (gap[0] ?? "") : "";
			const told = person === "role" || person === "name";
			// "Brook Valley Farm: twee boerinnen"
			const counted =
				run.length > 2 && /^[:,]$/u.test(after) && position.afterNext?.kind === "count";
			const heads = run.length > 1 && (position.holder || position.leadsName || counted);
			const owned = heads || (run.length > 1 && told && /^(?:van|bij|at|of)$/u.test(link));
			const leads = previous?.kind === "role" && companyHeads.test(previous.role.head.singular);
			const employs =
				person === "role" && (/^(?:bij|at)$/u.test(link) || (leads && /^(?:van|of)$/u.test(link)));
			const look = lookOf(run);
			const around = { tokens, chunks, index, gap, opens: previous === null };
			const verdict =
				spoils(run, owned, employs) ||
				isPlaceWord(run, tokens[chunk.to]) ||
				isCalledSo(tokens[from - 1]) ||
				isPortfolioOf(tokens, from) ||
				(previous?.kind === "role" && isFieldBehind(previous.role.headFold, gap.join(""), run)) ||
				(person === "role" && gap.length === 0 && isWorkAt(tokens, chunks, index))
					? null
					: (judge({ position, sense, sign: after, behind: tokens[chunk.to]?.fold ?? "", look }) ??
						(sense.contacts && isWorded(around, look) ? worded : null));
			const owner = verdict ? ownerAfter(tokens, chunks, index) : 0;
			const abroad = owner === 0 && verdict && goesOnAbroad(tokens, chunk.to);
			const to = abroad
				? nameRun({ tokens, towns }, from)
				: owner > 0
					? owner
					: verdict
						? tail(tokens, chunk.to, sense)
						: chunk.to;
			const match =
				verdict &&
				matched(tokens, from, to, {
					name: join(tokens.slice(from, to)),
					kind: kindOfRun(
						tokens.slice(from, to),
						held ??
							kindTold(tokens, from, to) ??
							kindNear(tokens, chunks, index) ??
							(listed ? listKind : null) ??
							unknownKind(run),
					),
					rule: verdict[0],
					confidence: verdict[1],
				});
			if (match) found.push(match);
			if (match && holderBehind(tokens, chunks, index)) holder = index + 2;
			body = match !== null;
		}
		if (chunk.kind === "role") {
			const { singular } = chunk.role.head;
			fielded = isFielded(chunk.role, previous, gap);
			held = kindHeld(singular);
			political = politicians.test(singular);
			municipal = officesOfPlaces.test(singular);
		}
		// "Erion Velo (burgemeester), Kris Kola van Co-Lab": the next one is no mayor.
		if (chunk.kind === "name" && gap.some((word) => /^(?:,|met|\))$/u.test(word)))
			municipal = false;
		if (chunk.kind === "role" || chunk.kind === "name") {
			someone = true;
			bodiesOnly = false;
		} else if (!body) bodiesOnly = false;
		afterBody = body;
		previous = chunk;
		gap = [];
	});
	return found;
}

/** "Ana Bos, hoofd vergunningen": a function with a field in small letters, behind a name and a mark. */
const isFielded = (role: RoleMatch, before: Content | null, gap: readonly string[]): boolean =>
	before?.kind === "name" &&
	gap.length === 1 &&
	/^[,(|:–—-]$/u.test(gap[0] ?? "") &&
	/ \p{Ll}+$/u.test(role.text);

const worded = ["organization.affiliation", 0.8] as const;

/** Those at the head of a company: "CEO van Lyse", though Lyse is a first name too. */
const companyHeads =
	/^(?:ceo|cfo|coo|cto|founder|co-founder|oprichter|oprichtster|medeoprichter)$/u;

/** "van de Zwitserse Garde", "van Senegal Bloemen": the land or demonym right before a name opens it. */
const leadsOn = (chunk: Content, next: Chunk | undefined): boolean =>
	(chunk.kind === "country" || (chunk.kind === "town" && chunk.demonym)) &&
	next?.kind === "unknown" &&
	next.from === chunk.to;

/** "Klimaatcentrum van het Rode Kruis": the body that a part belongs to is in its name. */
function ownerAfter(tokens: readonly Token[], chunks: readonly Chunk[], index: number): number {
	const part = tokens[(chunks[index]?.to ?? 0) - 1];
	if (!part || !partNoun.test(part.fold)) return 0;
	const next = chunks.slice(index + 1, index + 4).find((chunk) => chunk.kind === "body");
	const between = tokens.slice(chunks[index]?.to ?? 0, next?.from ?? 0).map(({ fold }) => fold);
	return next && between[0] === "van" && between.slice(1).every((word) => articles.has(word))
		? next.to
		: 0;
}

/** Small words up to the end of a short entry belong to the name: "CHASTIA information technologies". */
function tail(tokens: readonly Token[], from: number, sense: LineSense): number {
	if (!sense.list) return from;
	let to = from;
	while (to < tokens.length && to < from + 3) {
		const token = tokens[to];
		if (token?.kind !== "word" || token.capital || token.fold.length < 4) break;
		to += 1;
	}
	const next = tokens[to];
	const closed = next === undefined || (next.kind === "mark" && /^[.,;)|]$/u.test(next.text));
	return closed &&
		tokens.slice(from, to).every(({ fold }) => /(?:s|y|ing|ion|ies|al|ware)$/u.test(fold))
		? to
		: from;
}
