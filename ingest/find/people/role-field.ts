import { firstNames } from "../../gazetteer/person-names.ts";
import { commonWords, looseTitles, titles } from "../../languages/nl/names.ts";
import { fieldNoun, studies } from "../../languages/nl/noun-endings.ts";
import { vagueGroups } from "../../languages/nl/roles.ts";
import {
	bodyHeads,
	fieldHeads,
	fieldPrepositions,
	officeHeads,
	openPrepositions,
	ownersBefore,
} from "../../languages/nl/roles-around.ts";
import { chefNouns } from "../../languages/nl/roles-qualities.ts";
import { noField, smallWords } from "../../languages/nl/roles-said.ts";
import { opensHeldSurname } from "../names/particles.ts";
import type { Occupied } from "../names/parts.ts";
import { nameAt } from "../names/people.ts";
import { isWord, type Token } from "../names/tokens.ts";
import { isIn } from "../words.ts";
import { affiliationFollows, isNamedBehind, namesBody, opensBodyName } from "./role-owner.ts";
import { endsWell, opensShared, sharedEnd, smallBelongs } from "./role-small.ts";
import type { RoleWord } from "./role-words.ts";
import { worldField } from "./world-field.ts";

interface Field {
	readonly tokens: readonly Token[];
	readonly headAt: number;
	readonly head: RoleWord;
	readonly occupied: Occupied;
	readonly prose: boolean;
}

const isAnd = isIn(new Set("en and und y et och og".split(" ")));

const ministers = new Set("minister staatssecretaris wethouder schepen gedeputeerde".split(" "));

/** Takes the noun phrase of a field from a token on; gives the first token after it. */
function phrase(field: Field, from: number, open: boolean): number {
	const { tokens, occupied, prose } = field;
	let at = from;
	while (at < from + (ministers.has(field.head.singular) ? 16 : 9)) {
		const token = tokens[at];
		if (!token) break;
		if (occupied.body(at) > 0) break;
		if (token.kind === "mark") {
			if (token.text === "&" && isWord(tokens[at + 1]) && at > from) at += 1;
			else if (token.text === "," && at > from && listGoesOn(field, at)) at += 1;
			else break;
			continue;
		}
		if (token.kind !== "word") break;
		const { fold } = token;
		if (titles.has(fold) && !looseTitles.has(fold)) break;
		if (token.word.role && !token.word.portfolio) {
			if (!(at === from && open && !token.capital)) break;
			at += 1;
			continue;
		}
		if (isAnd(token.word) && at > from) {
			if (!joins(field, at + 1)) break;
			at += 1;
			continue;
		}
		if (!open && tellsOf(field) && namesBody(field.tokens, at, occupied)) break;
		if (token.word.portfolio && !(commonWords.has(fold) && fold.length < 4)) {
			if (token.capital && token.word.firstName)
				if ((nameAt(tokens, at, occupied)?.score ?? 0) >= 2.5) break;
			at = Math.max(at + 1, sharedEnd(tokens, at));
			continue;
		}
		const land = open ? 0 : worldField(tokens, at, field.head, occupied);
		const behind = Math.max(land, sharedEnd(tokens, at));
		if (behind > 0) {
			at = behind;
			continue;
		}
		if (token.capital) {
			if (occupied.place(at) > 0 || opensShared(tokens, at)) break;
			if (!capitalBelongs(field, at, from, open)) break;
			at += 1;
			continue;
		}
		if (!smallBelongs(tokens, at, prose)) break;
		at += 1;
	}
	while (at > from && /^(?:en|and|und|y|et|och|og|,|&)$/u.test(tokens[at - 1]?.fold ?? "")) at -= 1;
	return at;
}

/** A comma goes on with a field when nouns of policy follow up to an "en"; a minister's or alderman's may be any with a capital. */
function listGoesOn({ tokens, occupied, head }: Field, comma: number): boolean {
	const office = ministers.has(head.singular.slice(head.singular.lastIndexOf(" ") + 1));
	for (let at = comma + 1; at < comma + (office ? 14 : 6); at += 1) {
		const token = tokens[at];
		if (office && token?.text === ",") continue;
		if (!isWord(token) || occupied.body(at) > 0) return false;
		if (isAnd(token.word)) return at > comma + 1;
		const field = token.word.portfolio || (office && token.capital && !token.word.firstName);
		if (!field || token.word.role) return false;
	}
	return false;
}

/** "en" goes on with a field when another field noun follows, and no person, body or function. */
function joins({ tokens, head, occupied }: Field, at: number): boolean {
	const token = tokens[at];
	if (!isWord(token) || occupied.body(at) > 0) return false;
	if (worldField(tokens, at, head, occupied) > 0) return true;
	if (occupied.place(at) > 0) return false;
	for (let next = at; next < at + 4; next += 1) {
		const word = tokens[next];
		if (!isWord(word) || smallWords.has(word.fold)) break;
		if (word.word.role && !word.word.portfolio) return false;
	}
	if (token.word.portfolio) return !token.word.role;
	if (token.word.role || token.word.common) return false;
	if (token.capital) {
		const name = nameAt(tokens, at, occupied);
		return (!name || name.score < 0.5) && !token.upper;
	}
	return !token.word.particle && !smallWords.has(token.fold) && endsWell(tokens, at + 1);
}

function capitalBelongs(field: Field, at: number, from: number, open: boolean): boolean {
	const { tokens, occupied, head, headAt } = field;
	const token = tokens[at];
	if (!token) return false;
	if (firstNames.has(token.fold.split(" ")[0] ?? "") && !tokens[at + 1]?.capital) return false;
	if (at === from && opensHeldSurname(tokens, at)) return false;
	if (token.upper && !/&/u.test(token.text)) return false;
	const previous = at > from;
	const name = nameAt(tokens, at, occupied);
	// "hoogleraar Landschapsarchitectuur Ana Bos"
	const studied = studies.test(token.fold) && !token.word.firstName && name?.to === at + 3;
	if (studied && !previous) return true;
	if (name && name.score >= 1.5) return false;
	if (!open && tellsOf(field) && behindField(field, at)) return false;
	const next = tokens[at + 1];
	const nextCapital = isWord(next) && next.capital && occupied.body(at + 1) === 0;
	const runsToField = nextCapital && next.word.portfolio && !next.word.role;
	if (runsToField && !head.group) return !noField.test(head.singular);
	if (previous && tokens[at - 1]?.word.portfolio && !nextCapital && !token.upper) return true;
	if (/&/u.test(token.text)) return true;
	const fresh = previous && !tokens[at - 1]?.capital && nextCapital && !token.word.portfolio;
	// "en Gelijke Kansen" goes on with a field, "en Kiril Todor" does not.
	if (open) return (name?.score ?? 0) < (fresh && !token.word.modifies ? 0 : 1);
	if (nextCapital && !token.upper) return false;
	const last = head.singular.slice(head.singular.lastIndexOf(" ") + 1);
	const leads = at === headAt + 1 && /hoofd$|^(?:chef|head)$/u.test(last);
	if (leads && isNamedBehind(tokens, at, occupied)) return true;
	if (officeHeads.has(last) || ownersBefore.has(tokens[field.headAt - 1]?.fold ?? "")) return false;
	if (bodyHeads.has(last) || bodyHeads.has(head.singular) || head.group) return false;
	const lone = tokens[field.headAt]?.capital === false && !apposed(field);
	return !token.upper && !nextCapital && (!lone || fieldNoun.test(token.fold));
}

/** "Ana Bos, hoofd vergunningen Lumen": behind a name and a mark no name of its holder follows a function. */
const tellsOf = ({ tokens, headAt }: Field): boolean =>
	/^[,(|:–—-]$/u.test(tokens[headAt - 1]?.text ?? "") && tokens[headAt - 2]?.capital === true;

/** "hoofd vergunningen Lumen": behind a field in small letters a capital that names no field. */
const behindField = ({ tokens, headAt, head, occupied }: Field, at: number): boolean =>
	at > headAt + 1 &&
	tokens[at - 1]?.capital === false &&
	!/^(?:en|and|&)$/u.test(tokens[at - 1]?.text ?? "") &&
	!officeHeads.has(head.singular) &&
	!tokens[at]?.word.portfolio &&
	!fieldNoun.test(tokens[at]?.fold ?? "") &&
	occupied.place(at) === 0;

/** "Jan Bos, leraar Engels", "(afdelingshoofd Onderzoek)": a function behind a mark explains whom it follows. */
function apposed({ tokens, headAt }: Field): boolean {
	let at = headAt - 1;
	while (tokens[at]?.word.modifies || tokens[at]?.word.role) at -= 1;
	return at < 0 || tokens[at]?.kind === "mark" || tokens[at]?.capital === true;
}

/** "medewerkers meldkamer van Zelvo": behind a group so general, nouns in small letters whose owner follows. */
function ownedField(field: Field): number {
	const { tokens, headAt, occupied } = field;
	const to = phrase(field, headAt + 1, false);
	const small = tokens.slice(headAt + 1, to).every(({ capital }) => !capital);
	return small && to < headAt + 4 && affiliationFollows(tokens, to - 1, occupied) ? to : headAt + 1;
}

/** The first token after a function's field: "Verkeer" in "wethouder Verkeer", "voor Europese Zaken", "à la culture", "of Mission". */
export function roleField(field: Field): number {
	const { tokens, headAt, head, occupied } = field;
	const vague = head.group && vagueGroups.has(tokens[headAt]?.fold ?? "");
	let to = vague ? ownedField(field) : phrase(field, headAt + 1, false);
	for (;;) {
		const preposition = tokens[to];
		if (!isWord(preposition)) return to;
		const { fold } = preposition;
		const behind = tokens[to + 1]?.fold;
		if ((fold === "au" && behind === "maire") || (fold === "en" && behind === "chef")) {
			to += 2;
			continue;
		}
		const opening = openPrepositions.has(fold);
		if (preposition.capital && opensHeldSurname(tokens, to)) return to;
		const french = preposition.text === "à";
		if (!opening && !french && !fieldPrepositions.has(fold)) return to;
		let begin = to + 1;
		if (french && /^(?:la|le|l)$/u.test(tokens[begin]?.fold ?? "")) begin += 1;
		while (tokens[begin]?.word.article && begin < to + 3) begin += 1;
		const noun = tokens[begin];
		if (!isWord(noun) || occupied.body(begin) > 0 || occupied.place(begin) > 0) return to;
		const last = head.singular.slice(head.singular.lastIndexOf(" ") + 1);
		const ofField = noun.word.portfolio && !noun.word.role;
		const english = fold === "of" || fold === "for";
		const small = !noun.capital && english && !noun.word.common;
		const staff = fold === "of" && (noun.fold === "staff" || noun.fold === "mission");
		const cabinet =
			to === headAt + 1 && noun.capital && ministers.has(last) && /^(?:van|of|for)$/u.test(fold);
		const named =
			noun.capital && fieldHeads.has(last) && affiliationFollows(tokens, begin, occupied);
		const forField =
			fieldPrepositions.has(fold) &&
			!noun.upper &&
			!noun.word.common &&
			(nameAt(tokens, begin, occupied)?.score ?? 0) < 2;
		const ofBody = begin > to + 1 && noun.capital && tokens[begin + 1]?.capital === true;
		const owner =
			(ofBody && !noun.word.role) || (ofField && opensBodyName(tokens, begin, occupied));
		// "directeur van de taalschool Bridges": a noun of bodies with its name.
		if (noun.word.genericNoun && noun.fold !== "bureau" && tokens[begin + 1]?.capital) return to;
		if (fold === "van" && ((owner && !cabinet) || namesBody(tokens, begin, occupied))) return to;
		const office = fold === "de" && chefNouns.has(noun.fold);
		const foreign =
			french ||
			(/^(?:de|di|da|do|del|della|du|der|des|af)$/u.test(fold) &&
				(!noun.capital || office) &&
				!noun.word.title);
		const run =
			noun.capital &&
			(fold !== "van" || noun.word.modifies || noun.word.portfolio) &&
			isWord(tokens[begin + 1]) &&
			tokens[begin + 1]?.word.portfolio &&
			tokens[begin + 1]?.capital === true &&
			!tokens[begin + 1]?.word.role;
		if (!(staff || cabinet || ofField || small || named || forField || foreign || run)) return to;
		if (fieldPrepositions.has(fold) && field.prose && !noun.capital && !ofField) return to;
		const end = Math.max(phrase(field, begin, true), office ? begin + 1 : 0);
		if (end <= begin) return to;
		to = end;
	}
}
