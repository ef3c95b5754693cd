import { foldName } from "#domain/names.ts";
import type { SectionRole } from "#domain/report.ts";
import { actionFields } from "#ingest/languages/nl/follow-ups.ts";
import {
	markedHeadings,
	memoLabel,
	periodLabels,
	questionOpenings,
	questionWords,
	visitedBodies,
} from "#ingest/languages/nl/headings.ts";
import { bareNumbers } from "./bare-numbers.ts";
import { isOneOfList } from "./bullet-labels.ts";
import { contactLabels } from "./contact-labels.ts";
import { dayCaptions } from "./day-captions.ts";
import { dottedHeadings } from "./dotted-headings.ts";
import { type Found, type HeadingMatch, matchHeading, matchOwnQuestion } from "./headings.ts";
import { startOfWords } from "./line-starts.ts";
import { type Line, wordsOf } from "./lines.ts";
import { plainHeadings } from "./plain-headings.ts";
import { withStyledLines } from "./styled-headings.ts";
import { isCaption, isCaptionLine, isFlatCaptions, isTableLine } from "./tables.ts";
import { goesOn, startsLower } from "./wrap.ts";

const whatLabel = /^(?:wat|actie|what|action)\s*:/i;
const formLabel = /^\p{Lu}[\p{L}()/-]*(?: [\p{L}()/-]+){0,4} ?:(?=\s)/u;

/** The lines that are headings, by index, in order. */
export function findHeadings(lines: readonly Line[]): Map<number, Found> {
	const found = new Map<number, Found>();
	const bare = bareNumbers(lines);
	for (let i = 0; i < lines.length; i += 1) {
		const line = lines[i];
		if (line === undefined || line.last - line.first < 3) continue;
		const heading = headingAt(lines, i, { line, counted: bare.get(i) ?? null });
		if (heading === null) continue;
		found.set(i, heading);
		i += heading.lines - 1;
	}
	for (const [i, heading] of answeredQuestions(lines, found)) found.set(i, heading);
	for (const [i, heading] of dottedHeadings(lines, found)) found.set(i, heading);
	for (const [i, heading] of plainHeadings(lines, found)) found.set(i, heading);
	const template = [...found.values()].filter(({ match }) => match.form === "question").length > 2;
	const rolesOf = (forms: readonly HeadingMatch["form"][]): ReadonlySet<SectionRole> =>
		new Set(
			[...found.values()].flatMap(({ match }) => (forms.includes(match.form) ? [match.role] : [])),
		);
	const asked = rolesOf(["question", "line"]);
	const questioned = rolesOf(["question"]);
	for (const [i, { match }] of found) {
		const line = lines[i];
		const bullet = line?.marker != null && !line.marker.numbered;
		const answered = line !== undefined && match.answer < line.last;
		const [above, before] = [lines[i - 2]?.text ?? "", lines[i - 1]?.text ?? ""];
		const action =
			match.form === "label" &&
			(whatLabel.test(before) || (/^(?:wie|who)\s*:/i.test(before) && whatLabel.test(above)));
		if (action && /^(?:wie|who|wanneer|when)$/.test(match.key)) found.delete(i);
		else if (template && match.form !== "question" && bullet) found.delete(i);
		// "Nieuwe contacten", "Vervolgafspraken": all that somebody answers to another question.
		else if (template && match.form === "line" && questioned.has(match.role) && isPlain(line))
			found.delete(i);
		else if (match.form === "label" && bullet && answered && isOneOfList(lines, found, i))
			found.delete(i);
		else if (template && match.form === "label" && answered && asked.has(match.role))
			found.delete(i);
	}
	for (const i of contactLabels(found)) found.delete(i);
	for (const [i, heading] of found)
		if (/^(?:datum|date)$/.test(heading.match.key) && inMemoHead(lines, i))
			found.set(i, { ...heading, match: { ...heading.match, role: "other" } });
	// "Contactpersoon: Ana Bos" at the head of a report: whom at home to ask.
	const [top] = found;
	if (top && /^contactpersoon$/.test(top[1].match.key) && top[1].match.form === "label")
		found.set(top[0], { ...top[1], match: { ...top[1].match, role: "other" } });
	const asksWhom = [...found.values()].some(({ match }) => match.role === "contacts");
	for (const [i, heading] of found)
		if (!asksWhom && (visitedBodies.test(heading.match.key) || isWhom(heading)))
			found.set(i, { ...heading, match: { ...heading.match, role: "contacts" } });
	if (!asksWhom) for (const [i, heading] of dayCaptions(lines, found)) found.set(i, heading);
	if (![...found.values()].some(({ match }) => match.role !== "other")) return new Map();
	return withStyledLines(lines, withFormLabels(lines, found), bare);
}

/** "Wat was het doel in Gent? Kennis opdoen.": a question in its own words with its answer behind it, among others that are asked. */
function answeredQuestions(
	lines: readonly Line[],
	found: ReadonlyMap<number, Found>,
): readonly (readonly [number, Found])[] {
	const asked = [...found.values()].filter(({ match }) => match.form === "question").length;
	if (asked < 2) return [];
	return lines.flatMap((line, i) => {
		if (found.has(i) || !line.text.includes("?")) return [];
		const match = matchOwnQuestion(line.text, startOfWords(line), line.last);
		return match ? [[i, { match, lines: 1 }] as const] : [];
	});
}

/** "Wie", "Wie waren er" on a line of its own: whom the party met, where no other heading asks that. */
const isWhom = ({ match: { key, form } }: Found): boolean =>
	/^wie(?: (?:was|waren|is|zijn) er)?$/.test(key) && form !== "label";

/** Whether a line stands among "Aan: …", "Van: …", "Betreft: …": the head of a letter or memo. */
function inMemoHead(lines: readonly Line[], i: number): boolean {
	const around = lines.slice(Math.max(0, i - 4), i + 5);
	return around.filter(({ text }) => memoLabel.test(text)).length > 1;
}

/** In a form the labels between those that are known part its fields too: "Uitnodigende instantie: …". */
function withFormLabels(lines: readonly Line[], found: Map<number, Found>): Map<number, Found> {
	const labels = [...found.values()].filter(({ match }) => match.form === "label").length;
	if (labels < 4) return found;
	for (let i = 1; i < lines.length; i += 1) {
		const before = found.get(i - 1)?.match;
		const line = lines[i];
		if (before?.form !== "label" || line === undefined || found.has(i) || line.marker !== null)
			continue;
		if (before.answer >= (lines[i - 1]?.last ?? 0)) continue;
		const label = formLabel.exec(wordsOf(line));
		if (label === null) continue;
		const end = line.first + label[0].length;
		const key = foldName(label[0]);
		const answer = end + (/^\s*/.exec(line.text.slice(end))?.[0].length ?? 0);
		found.set(i, {
			match: {
				role: labelRole(key, answer, line),
				key,
				start: line.first,
				end,
				answer,
				form: "label",
			},
			lines: 1,
		});
	}
	return new Map([...found].sort(([a], [b]) => a - b));
}

/** "Van: 12-02-2023" and "Tot: 18-02-2023" are a trip's ends; other labels have no role of their own. */
function labelRole(key: string, answer: number, line: Line): SectionRole {
	const dated = /^\D{0,12}\d{1,2}[-/. ]/.test(line.text.slice(answer, line.last));
	return dated && periodLabels.test(key) ? "duration" : "other";
}

function headingAt(
	lines: readonly Line[],
	i: number,
	/** Where its words begin if it is one of the lines that count on from 1 (see `bareNumbers`). */
	{ line, counted }: { readonly line: Line; readonly counted: number | null },
): Found | null {
	const { text, last } = line;
	const first = counted ?? startOfWords(line);
	const next = lines[i + 1];
	const wrapped = wrappedHeading(lines, i, first);
	if (wrapped !== null) return wrapped;
	const match = matchHeading(text, first, last);
	if (match === null || (match.form === "label" && isAction(text, match.answer))) return null;
	if (match.form === "line") {
		const dated = /^(?:wanneer|when)$/.test(match.key) && headsPeriod(lines, i);
		if (markedHeadings.has(match.key) && !dated && !isMarked(line, first)) return null;
		const before = lines[i - 1];
		if (before !== undefined && goesOn(before)) return null;
		if (
			before !== undefined &&
			startsLower(line) &&
			before.last > 60 &&
			!/[.?!:]$/.test(before.text.trimEnd())
		)
			return null;
		if (isCaption(text.slice(first, last)) && (isCaptionLine(before) || isCaptionLine(next)))
			return null;
		if (isFlatCaptions(text.slice(first, last)) && next !== undefined && next.first < next.last)
			return null;
	}
	if (isTableLine(line) && (counted === null || match.form !== "label")) return null;
	return { match, lines: 1 };
}

/** "Wat: … Wie: … Wanneer: …": the fields of a promise on one line, and no heading with its answer. */
const isAction = (text: string, answer: number): boolean =>
	actionFields.what.test(text) && actionFields.who.test(text.slice(answer));

/** "Wanneer" between an empty line and a period of days: "11 t/m 14 oktober". */
function headsPeriod(lines: readonly Line[], i: number): boolean {
	const [before, next] = [lines[i - 1], lines[i + 1]];
	if (before !== undefined && before.first < before.last) return false;
	const text = next?.text.slice(next.first, next.last) ?? "";
	return /^[^\d,.;]{0,20}\d{1,2}(?: \p{L}+)?\s?(?:t\/m|tot|[-–])\s?/u.test(text);
}

/** Whether no mark shows a line to be a heading. */
const isPlain = (line: Line | undefined): boolean =>
	line !== undefined && !isMarked(line, startOfWords(line));

/** A number, a markdown mark or capitals throughout show a heading. */
function isMarked(line: Line, first: number): boolean {
	if (line.heading > 0 || line.marker?.numbered === true || first > line.first) return true;
	const words = line.text.slice(first, line.last);
	return words === words.toUpperCase();
}

/** A question, or its instruction in brackets, that goes on in the lines below it. */
function wrappedHeading(lines: readonly Line[], i: number, first: number): Found | null {
	const opening = lines[i];
	if (opening === undefined || opening.last - first > 90) return null;
	let joined = opening.text.slice(first, opening.last);
	if (!questionWords.has((/^\p{L}+/u.exec(joined)?.[0] ?? "").toLowerCase())) return null;
	let found: Found | null = null;
	for (let count = 2; count < 5; count += 1) {
		const next = lines[i + count - 1];
		if (next === undefined || next.first === next.last || next.marker !== null) break;
		if (next.last - next.first > 60) break;
		const rest = next.text.slice(next.first, next.last);
		joined = /\p{Ll}-$/u.test(joined) ? joined.slice(0, -1) + rest : `${joined} ${rest}`;
		if (!/[?)]$/.test(joined) && !isQuestionOpening(joined)) continue;
		const match = matchHeading(joined, 0, joined.length);
		if (match === null || match.form !== "question" || match.end < joined.length) continue;
		const { last } = opening;
		found = { match: { ...match, start: first, end: last, answer: last }, lines: count };
	}
	return found;
}

function isQuestionOpening(text: string): boolean {
	const key = foldName(text);
	return questionOpenings.some((pattern) => pattern.exec(key)?.[0] === key);
}
