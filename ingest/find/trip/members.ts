import { numberPattern, readNumber } from "#ingest/languages/nl/numbers.ts";
import {
	bareCount,
	besidesMe,
	besidesOthers,
	besidesWriter,
	breakdownWords,
	countAtEnd,
	countBehind,
	goingBefore,
	largerParty,
	listOpening,
	localPeople,
	memberJoin,
	ownExpense,
	paymentWords,
	portfolio,
	stayedBehind,
} from "#ingest/languages/nl/party.ts";
import {
	bodyCounted,
	bodyInBrackets,
	countedMembers,
	familyMember,
	memberRole,
	someMember,
	twoOfOne,
	writer,
} from "#ingest/languages/nl/party-members.ts";
import {
	bodyOfMembers,
	fromElsewhere,
	meeWithMe,
	onBehalf,
	sharedRole,
} from "#ingest/languages/nl/party-prose.ts";
import { address, isName, isNamedHolder, namesHolder, ownName } from "./member-names.ts";

/**
 * Counts the members that a text lists: numbers of people, roles and names. In a `plain` list, which holds nobody
 * but members, a single word with a capital is a name too if somebody else is sure: "Erik en Carlijn".
 */
export function countMembers(text: string, plain = false): number {
	const list = plainList(text);
	let count = 0;
	let singles = 0;
	let from = 0;
	let afterName = false;
	let afterRole = false;
	let afterWriter = false;
	let afterLast = false;
	let placed = false;
	const marks = [...list.matchAll(memberJoin)];
	const semicolons = list.split(";").length - 1;
	const parted = semicolons > 0;
	let afterSome = false;
	for (const mark of [...marks, null]) {
		const piece = list
			.slice(from, mark?.index ?? list.length)
			.replace(/[\s.]+$/, "")
			.trim();
		// "Jan Bos, wethouder": the role behind a name is his, no second person.
		const role = isRole(piece);
		const comma = /^\s*,/.test(mark?.[0] ?? "");
		const apposition =
			(afterName &&
				role &&
				!writer.test(piece) &&
				!ownName.test(piece) &&
				!/^\d/.test(piece) &&
				!isNamedHolder(piece) &&
				!(placed && /^(?:de|het) /.test(piece))) ||
			// "Jan Bos; N. Vlas, Stichting Binnenstad": where semicolons part people, a comma tells of one.
			(afterName && semicolons > 1 && !ownName.test(piece) && !/^(?:de|het|een|\d)/.test(piece)) ||
			// "Jan Bos (strateeg); een raadslid, lid van de commissie"
			(afterSome && role && !/^(?:een|de|het|\d)/i.test(piece)) ||
			// "Adviseur Internationale Zaken, Martijn de Boer": a list of two has "en" between them.
			(afterWriter && mark === null && isName(piece)) ||
			// "Twee raadsleden en ikzelf, raadsadviseur"
			(afterLast && mark === null && role) ||
			(afterRole && (address.test(piece) || (marks.length === 1 && isName(piece) && !role)));
		const added = /\+|plus/.test(list.slice(Math.max(0, from - 6), from));
		const opens = from === 0 && addsMore.test(list.slice(mark?.index));
		const bare = added || opens ? bareCount.exec(piece) : null;
		if (bare !== null) count += readNumber(bare[1] ?? "") ?? 0;
		else if (!apposition) {
			const members = membersIn(piece);
			count += members;
			if (
				members === 0 &&
				/^(?!(?:Wij|We|Ik|Het|De|Een|Onze)$)\p{Lu}\p{Ll}+$/u.test(piece) &&
				!portfolio.test(piece)
			)
				singles += 1;
		}
		// "ondergetekende, Coen Bos van het kabinet"
		afterWriter = comma && writer.test(piece);
		afterLast = afterWriter && /(?<!\p{L})(?:en|plus)\s*$/u.test(list.slice(0, from));
		afterName = isName(piece) && !role && comma;
		// "Anna Bos van Internationaal, de woordvoerder": what she is stands there already.
		placed = /\p{L} (?:van|uit|bij) (?:de |het )?\p{Lu}/u.test(piece);
		afterSome = parted && role && comma && /^een /i.test(piece);
		// "De wethouder, de heer Bos": the name is the wethouder's.
		afterRole = role && comma && !ownName.test(piece) && !namesHolder(piece);
		from = (mark?.index ?? 0) + (mark?.[0].length ?? 0);
	}
	return plain && count > 0 ? count + singles : count;
}

// "Sjoerd (communicatie), Aukje (stagiaire)"
const firstNameWithRole =
	/((?:^|[,;+&:]|\ben)\s*)(?!Wij|We|Ik|Uit|Van)(\p{Lu}\p{Ll}+)(?=\s\([^()\d]*\))/gu;

// "1 tolk (ter plaatse ingehuurd)"
const hiredThere = /[^,;()]*\((?:ter plaatse|lokaal|plaatselijk)[^()]*\)/giu;
const addsMore = /^\s*(?:\+|,?\s*plus\b)/i;

/** The list alone: without what opens it, who paid, who stayed behind and what breaks it down. */
function plainList(text: string): string {
	const written = withoutStayers(withoutPayment(text))
		.replace(/\s*[:;]-?[)(D](?=\s|$)/g, "")
		.replace(/B ?[&+] ?W/g, "BW");
	const plain = withoutBreakdown(
		written.includes("(") ? withoutBrackets(written) : counted(written),
	)
		.replace(twoOfOne, "dhr. $1, dhr. $2")
		.replace(meeWithMe, "ik en ")
		.replace(/^[^:]{0,40}:\s*/, "")
		.replace(listOpening, "")
		.replace(besidesMe, "ik en ")
		.replace(besidesOthers, "$1, ")
		.replace(besidesWriter, "ik en ")
		.replace(/^door /i, "");
	const cut = plain.search(breakdownWords);
	if (cut <= 0) return plain;
	// "Zeven raadsleden, onder wie de voorzitter, en de griffier": the list goes on behind the remark.
	const on = /^[^,;]*(,\s*(?:en|plus|alsmede|met)\s.*)$/iu.exec(plain.slice(cut))?.[1] ?? "";
	return plain.slice(0, cut).replace(/[\s,]+$/, "") + on;
}

const countedBefore = new RegExp(`(${numberPattern})\\s+(?:\\p{L}+\\s+){0,2}\\p{L}{4,}$`, "iu");

/** "De wethouder en twee ambtenaren: een jurist en een planoloog": who those counted before the colon were. */
function withoutBreakdown(text: string): string {
	const colon = text.indexOf(":");
	if (colon < 0) return text;
	const size = readNumber(countedBefore.exec(text.slice(0, colon).trim())?.[1] ?? "");
	return size !== null && size > 1 ? text.slice(0, colon) : text;
}

function withoutBrackets(text: string): string {
	const opened = text
		.replace(bodyCounted, "$1 leden")
		.replace(bodyOfMembers, "$2")
		.replace(firstNameWithRole, "$1mw. $2")
		.replace(hiredThere, "")
		.replace(bodyInBrackets, ", $1");
	return counted(opened).replace(/\([^()]*\)/g, " ");
}

/** "Raadsleden: 4" as "4 Raadsleden". */
const counted = (text: string): string =>
	text.includes("(") || text.includes(":")
		? text.replace(
				countBehind,
				(_, noun: string, behind?: string, after?: string) => `${behind ?? after} ${noun}`,
			)
		: text;

function withoutStayers(text: string): string {
	if (!stayedBehind.test(text)) return text;
	return text
		.split(/(?<=[,;.])\s+/)
		.filter((clause) => !stayedBehind.test(clause))
		.join(" ");
}

/** A role has a small letter unless it opens the piece: "Pieter Aarts" is no doctor. */
function isRole(piece: string): boolean {
	const found = memberRole.exec(piece)?.[0];
	return found !== undefined && !/\s\p{Lu}\p{L}*$/u.test(found.replace(/^(?:de|het|een) /i, ""));
}

function membersIn(text: string): number {
	if (familyMember.test(text)) return 1;
	const piece = text
		.replace(/^\d\.\s+/, "")
		.replace(goingBefore, "")
		.replace(onBehalf, "")
		.replace(fromElsewhere, "")
		.replace(sharedRole, "");
	if (piece === "" || localPeople.test(piece) || isBehalf(text)) return 0;
	if (writer.test(piece)) return 1;
	const counted = countedMembers.exec(piece) ?? countAtEnd.exec(piece);
	const number = counted === null ? null : (readNumber(counted[1] ?? counted[2] ?? "") ?? 0);
	// "bracht 900 banen": so many are no members of a list.
	if (number !== null) return number < 100 ? number : 0;
	if (isRole(piece) || someMember.test(piece)) return 1;
	return isName(piece) ? 1 : 0;
}

// "Namens TU Delft Campus, Bram Nijdam"
const isBehalf = (piece: string): boolean =>
	/^(?:namens|vanuit) (?:(?:de|het) )?\p{Lu}[^,]*$/u.test(piece) && onBehalf.exec(piece) === null;

/** The same text without what it says of who paid. */
export function withoutPayment(text: string): string {
	const plain = text
		.replace(largerParty, "")
		.replace(ownExpense, "")
		.replace(/\([^()]*\)/g, (remark) => (paymentWords.test(remark) ? " " : remark));
	const at = plain.search(paymentWords);
	if (at < 0) return plain;
	const clause = Math.max(
		plain.lastIndexOf(",", at),
		plain.lastIndexOf(";", at),
		plain.lastIndexOf(" (", at),
	);
	return clause < 0 ? "" : plain.slice(0, clause);
}
