import {
	accompanied,
	haveBeen,
	listOpening,
	meWith,
	partyInBrackets,
	talkWords,
	tookPart,
	wasThereWith,
	wentAlong,
	withMe,
	withWhom,
} from "#ingest/languages/nl/party.ts";
import { partyLabel } from "#ingest/languages/nl/party-labels.ts";
import {
	accompaniedWriter,
	alongBehind,
	beenThereWith,
	besideWriter,
	foreignParty,
	goingVerb,
	partOfTime,
	partyProse,
	partyWas,
	partyWasThen,
	partyWhole,
	partyWholeTop,
	timeBeforeWith,
	whoWeAre,
} from "#ingest/languages/nl/party-prose.ts";
import { travellersBefore, travellersBetween } from "#ingest/languages/nl/trip.ts";
import type { Sentence } from "../evidence.ts";
import { countMembers } from "./members.ts";

/** Who came with the one that a sentence before names: "Hij werd vergezeld door …" */
export function countAlong(sentences: readonly Sentence[]): number {
	return sentences.reduce(
		(sum, { text }) =>
			sum +
			countMembers(accompanied.exec(text)?.[1] ?? partOfTime.exec(text)?.groups?.members ?? ""),
		0,
	);
}

/** How many a sentence, or a fragment near the `top`, says went with its writer: "Samen met mijn collega X en Y.", "bijgehouden door X, mee: Y en Z". */
export function beside(text: string, top: boolean): number {
	const along = text.includes("vergezeld") || text.includes("bijgestaan");
	const found =
		(along ? accompaniedWriter.exec(text) : null) ?? (top ? besideWriter.exec(text) : null);
	const list = found?.groups?.members;
	return list === undefined ? 0 : countMembers(list);
}

/** Who went along with the writer. */
export function othersTold(text: string): string | undefined {
	const me = withMe.exec(text);
	const together = me?.[1] ?? me?.[2] ?? meWith.exec(text)?.[1];
	if (together !== undefined || talkWords.test(text)) return together;
	const along = wentAlong.exec(text);
	const been = beenThereWith.exec(text);
	return (
		along?.[1] ??
		along?.[2] ??
		along?.[3] ??
		wasThereWith.exec(text)?.[1] ??
		been?.[1] ??
		been?.[2] ??
		been?.[3]
	);
}

/**
 * How many people a sentence in running text says went, with whoever it names besides; `top` for one of a report's
 * first sentences, where a name before "waren" is a traveller's. 0 if it tells of no party.
 */
export function partyInProse(text: string, top: boolean): number {
	for (const pattern of top ? [...partyWhole, ...partyWholeTop] : partyWhole) {
		const { members = "", more = "" } = pattern.exec(text)?.groups ?? {};
		const whole = members === "" ? 0 : countMembers(members);
		if (whole > 0) return whole + (more === "" ? 0 : countMembers(more));
	}
	const listed = goingVerb.test(text) && !foreignParty.test(text) ? countInBrackets(text) : 0;
	if (listed > 0) return listed;
	for (const pattern of top ? [...partyProse, partyWas, partyWasThen] : partyProse) {
		const members = pattern.exec(text)?.groups?.members;
		if (members === undefined) continue;
		const list = members.replace(alongBehind, "");
		const own = /^(?:ik|ondergetekende)\s/i.test(list) ? list : list.replace(behindWriter, "$1");
		const count = countMembers(own, true);
		if (count === 0) continue;
		const along = alongBehind.exec(text)?.groups?.members;
		return count + (along === undefined ? 0 : countMembers(along));
	}
	return 0;
}

// The list ends at the writer: "Anna Bos en ik Gent".
const behindWriter = /\b(ik|ondergetekende)\s.*$/i;

/** "Een kleine delegatie (wethouder en adviseur)"; 0 if the brackets list no two. */
function countInBrackets(text: string): number {
	const listed = text.includes("(") ? partyInBrackets.exec(text)?.[1] : undefined;
	const count = listed === undefined ? 0 : countMembers(listed);
	return count > 1 ? count : 0;
}

/** "Wij (X en Y) waren …", "X reisde met Y naar …", "Samen met Y ging …". */
export function membersTold(text: string): number {
	const we = whoWeAre.exec(text);
	const ours = we === null ? 0 : countMembers(we[1] ?? we[2] ?? "");
	if (ours > 0) return ours;
	const part = tookPart.exec(text);
	if (part !== null) return countMembers(`${part[1]}${part[2]}`);
	const listed = countInBrackets(text);
	if (listed > 0) return listed;
	if (partyLabel.test(text) || listOpening.test(text)) return countMembers(text);
	const been = haveBeen.exec(text)?.[1];
	if (been !== undefined && countMembers(been) > 0) return countMembers(been);
	const between = (travellersBetween.exec(text)?.[1] ?? "").replace(timeBeforeWith, "");
	const before = travellersBefore.exec(text)?.[1] ?? "";
	// "Wethouder Bos reisde samen met …": the writer is none of them.
	const company = before === "" ? between : between.replace(/^(?:samen|tezamen) met\s/i, "");
	const along = company === "" ? 0 : countMembers(company);
	if (along > 0 && !withWhom.test(between)) return along;
	return along + (before === "" ? 0 : countMembers(before));
}
