import { commonFirstNames } from "#ingest/gazetteer/person-names.ts";
import { weakClosers } from "../../languages/nl/organizations.ts";
import { localGroups } from "../../languages/nl/organizations-public.ts";
import { thingNouns } from "../../languages/nl/organizations-signs.ts";
import { institutions } from "../../languages/nl/organizations-told.ts";
import { endsAsSurname } from "../names/people.ts";
import { isWord, type Token } from "../names/tokens.ts";
import { join } from "../people/roles.ts";
import { ofWord } from "../words.ts";
import { abroadName } from "./abroad.ts";
import { closedName } from "./closed.ts";
import { goesOnAbroad } from "./goes-on-abroad.ts";
import { type BodyMatch, matched, type Words } from "./match.ts";
import { isBranch } from "./no-bodies.ts";
import { appositionKind, tailOf } from "./noun-words.ts";
import { openedName } from "./opened.ts";
import { isManned } from "./public.ts";
import { named, nameRun, spoiled } from "./run.ts";

/** "Weense liaisonkantoor in Brussel": the adjective of a town or country before a small noun of bodies. */
function demonymName(words: Words, from: number): BodyMatch | null {
	const { tokens, towns } = words;
	const town = towns.demonymAt(from);
	if (!town && towns.countryAt(from) === 0) return null;
	const at = town ? town.to : towns.countryAt(from);
	const noun = tokens[at];
	if (!isWord(noun) || noun.capital) return null;
	const kind = noun.word.closing;
	const compound =
		!kind &&
		/(?:kantoor|museum|universiteit|gemeenteraad|politie|brandweer|instituut|agentschap|ministerie|bank|.{4}raad|.{4}bond|federatie|inspectie|autoriteit|omroep|kustwacht|regering)$/u.test(
			noun.fold,
		);
	if (!kind && !compound) return null;
	// "De Spaanse politie was in de stad": that of a land, not of a town, unless it is one's own.
	if (
		!town &&
		/^(?:politie|brandweer)$/u.test(noun.fold) &&
		!/^ned/u.test(tokens[from]?.fold ?? "")
	)
		return null;
	// "Het Schotse parlement": a land or region has one; one's own goes by its chambers.
	const national = /^(?:parlement|senaat|regering)$/u.test(noun.fold);
	// "Twee leden van het Hamburgse parlement": a town that is a state of its own.
	const state = isManned(tokens, from, at + 1);
	if (national && ((town && !state) || /^(?:ned|euro)/u.test(tokens[from]?.fold ?? "")))
		return null;
	if (weakClosers.has(noun.fold) && noun.fold !== "dienst" && !national) return null;
	// "De Haagse scholen", "een Servische vereniging": some of a kind, none by name.
	if (/^(?:scholen|schools|architecten|architects|partners|groep|group|holding)$/u.test(noun.fold))
		return null;
	const own = tokens[from]?.fold.includes(" ");
	if (!town && !own && noun.fold === "vereniging") return null;
	let to = at + 1;
	if (appositionKind(noun.fold) && named(tokens[to])) return null;
	if (/^(?:ministerie|bedrijf)$/u.test(noun.fold) && tokens[to]?.fold !== "van") return null;
	if (tokens[to]?.fold === "van" && named(tokens[to + 1]) && noun.fold === "ministerie")
		to = nameRun(words, to + 1, true);
	else if (tokens[to]?.fold === "in" && towns.at(to + 1)) to = towns.at(to + 1)?.to ?? to;
	if (noun.fold === "dienst") {
		if (!town) return null;
		return matched(tokens, from, nameRun(words, at + 1), {
			name: `gemeente ${town.name}`,
			kind: "municipality",
			city: town.name,
			country: town.country,
			aliases: [join(tokens.slice(from, nameRun(words, at + 1)))],
			rule: "organization.town-service",
			confidence: 0.7,
		});
	}
	return matched(tokens, from, to, {
		name: join(tokens.slice(from, to)),
		kind: kind ?? "government",
		city: town?.name ?? null,
		country: town?.country ?? null,
		rule: "organization.demonym-noun",
		confidence: 0.75,
	});
}

/** Only a bullet or a number stands before it. */
const opensItem = (tokens: Words["tokens"], from: number): boolean =>
	from < 3 && tokens.slice(0, from).every(({ kind }) => kind !== "word");

const isField = ({ fold, upper }: Token, next: Token | undefined): boolean =>
	!upper &&
	!next?.capital &&
	/.{4}(?:ing|heid|zaken|beleid|beheer|tie|iteit|schap|zorg)$/u.test(fold);

/** Letters that stand for a noun of bodies. */
const nounLetters = /^(?:NGO(?:['’]?s)?|VZW|ASBL)$/u;

const isInstitution = ofWord(({ fold }) => institutions.test(fold));

/** "bureau West 8", "coöperatie CAMST": what a name is stands before it. */
function apposedName(words: Words, from: number): BodyMatch | null {
	const { tokens, towns } = words;
	const noun = tokens[from];
	if (!isWord(noun)) return null;
	// "de NGO Darna", "VZW De Brug": letters say what it is too, wherever they stand.
	const inside = noun.capital && !nounLetters.test(noun.text) && from > 0;
	if (inside && !opensItem(tokens, from)) return null;
	const kind = appositionKind(noun.fold);
	if (!kind) return null;
	const at = tokens[from + 1]?.text === '"' ? from + 2 : from + 1;
	const name = tokens[at];
	if (!name?.capital || name.word.role) return null;
	// "vzw De Brugfiguur": an article with a capital opens the name.
	const article = /^(?:De|Het|The|La|Le|Les|El|Los|Las|Il|Al|Der|Die|Das)$/u.test(name.text);
	// "bureau Crisisbeheersing": the field of a part, and no name.
	if (/^(?:bureau|kantoor|loket)$/u.test(noun.fold) && isField(name, tokens[at + 1])) return null;
	// "uitgever Leila Haddad": who holds a function, not what a body is.
	if (noun.word.role && name.word.firstName) return null;
	const firm = tokens[at + 1]?.text === "&";
	if (name.word.common && !firm && !(article && named(tokens[at + 1]))) return null;
	const to = nameRun(words, at);
	const town = towns.at(at);
	const ofTown = town !== null && town.to >= to;
	// "visafslag Burgas": what it is and where is all of its name.
	const seated = ofTown && isInstitution(noun.word) && !noun.word.role;
	const local = seated || (localGroups.test(noun.fold) && to < at + 4 && !name.upper);
	if (!local && ofTown) return null;
	if (to <= at || (!local && spoiled(tokens, at, to)) || isBranch(tokens.slice(from, to)))
		return null;
	// "bureau De Heemstraat": where it is.
	if (/.(?:straat|laan|plein|gracht|kade)$/u.test(tokens[to - 1]?.fold ?? "")) return null;
	if (towns.demonymAt(at) || towns.countryAt(at) > 0) return null;
	const plural =
		/(?:en|s)$/u.test(noun.fold) && !/(?:bus|ens)$/u.test(noun.fold) && noun.fold !== kind;
	if (
		plural &&
		!/^(?:en|and|,)$/u.test(tokens[to]?.fold ?? "") &&
		/(?:ies|ven|aus|gen|ken|ups|ngos)$/u.test(noun.fold)
	)
		return null;
	// "Chinese ondernemersvereniging Prato"
	const whose = seated && tokens[from - 1]?.capital && towns.countryAt(from - 1) === from;
	const start = whose ? from - 1 : local ? from : at;
	const whole = join(tokens.slice(from, to));
	// "bewonersgroep Groene Buren" is called so with its noun, and without.
	const other = local ? (seated || to === at + 1 ? [] : [join(tokens.slice(at, to))]) : [whole];
	return matched(tokens, start, to, {
		name: join(tokens.slice(start, to)),
		aliases: local || (at === from + 1 && isInstitution(noun.word)) ? other : [],
		kind: local && !seated ? "association" : kind,
		city: seated ? town.name : null,
		rule: "organization.apposition",
		confidence: 0.85,
	});
}

/** "Wohnfonds Wien, het fonds dat …": a noun of bodies behind the name says what it is. */
function explainedName(words: Words, from: number): BodyMatch | null {
	const { tokens, towns } = words;
	const first = tokens[from];
	if (!isWord(first) || !first.capital || first.word.common || first.word.role) return null;
	const before = tokens[from - 1];
	// "De wijk Poblenou, het domein van …"; at the beginning of a sentence "Bij" is no part of it.
	if (before && ((before.capital && !before.word.common) || thingNouns.has(before.fold)))
		return null;
	// "Bord na Móna, het veenbedrijf": begun before.
	if (from > 1 && goesOnAbroad(tokens, from - 1)) return null;
	if (towns.demonymAt(from) || towns.countryAt(from) > 0) return null;
	const to = nameRun(words, from);
	if (tokens[to]?.text !== "," && tokens[to]?.text !== "(") return null;
	// "Opetus, dat is het Finse agentschap"
	const said = /^(?:dat|dit)$/u.test(tokens[to + 1]?.fold ?? "") && tokens[to + 2]?.fold === "is";
	const opens = said ? to + 3 : to + 1;
	const article = /^(?:de|het|een)$/u.test(tokens[opens]?.fold ?? "");
	// "Hylke Bos (evenementenbureau)": two capitals are somebody's name.
	const someone =
		to - from === 2 && (first.word.firstName || endsAsSurname(tokens[to - 1]?.word ?? first.word));
	const remark = tokens[to]?.text === "(" && tokens[to + 2]?.text === ")" && !someone;
	if (!article && !remark && !/^(?:van|voor|uit)$/u.test(tokens[to + 2]?.fold ?? "")) return null;
	if ((towns.at(from)?.to ?? 0) >= to || spoiled(tokens, from, to)) return null;
	const owner = tokens.slice(from, to).findIndex(({ fold }) => fold === "van" || fold === "bij");
	if (owner > 0 && commonFirstNames.has(first.fold)) return null;
	// "Demetrio Scopelliti van AMAT, het bureau": somebody's name, and the body behind it.
	if (owner === 2 && isWord(tokens[from + 1]) && tokens[from + 1]?.word.closing === null)
		return null;
	const start = article ? opens + 1 : to + 1;
	for (let at = start; at < (article ? opens + 4 : to + 2); at += 1) {
		const noun = tokens[at];
		if (!isWord(noun) || noun.word.role) return null;
		if (noun.capital && said && /(?:se|sche)$/u.test(noun.fold)) continue;
		if (noun.capital) return null;
		const kind =
			appositionKind(noun.fold) ??
			(bodyNouns.has(noun.fold) ? noun.word.closing : tailOf(noun.fold));
		if (!kind) continue;
		return matched(tokens, from, to, {
			name: join(tokens.slice(from, to)),
			kind,
			rule: "organization.explained",
			confidence: 0.85,
		});
	}
	return null;
}

const bodyNouns = new Set(
	"fonds stichting instituut museum vereniging bond federatie agentschap".split(" "),
);

/** "Reporters Without Borders", "Ingenieurs zonder Grenzen", "Mothers Against Violence": a group and its cause. */
function causeName({ tokens }: Words, from: number): BodyMatch | null {
	const [group, link, cause] = [tokens[from], tokens[from + 1], tokens[from + 2]];
	if (!isWord(group) || !group.capital || group.word.common || tokens[from - 1]?.capital)
		return null;
	if (!cause?.capital || cause.upper) return null;
	const borders = /^(?:borders|frontiers|grenzen|frontieres|fronteras|frontiere)$/u.test(
		cause.fold,
	);
	const without = /^(?:without|zonder|sans|ohne|sin|senza)$/u.test(link?.fold ?? "") && borders;
	const against = link?.fold === "against" && /s$/u.test(group.fold) && !cause.word.common;
	if (!without && !against) return null;
	return matched(tokens, from, from + 3, {
		name: join(tokens.slice(from, from + 3)),
		kind: "ngo",
		rule: "organization.cause",
		confidence: 0.85,
	});
}

/** The body that the grammar of names finds at a token. */
export function grammarBodyAt(words: Words, from: number): BodyMatch | null {
	const opened = openedName(words, from);
	const abroad = abroadName(words, from);
	const closed = closedName(words, from);
	// "Urząd Miasta Katowice": more words than the first tell what it is.
	const longer = abroad && abroad.to > (opened?.to ?? 0);
	const open =
		longer || (abroad?.kind === "municipality" && abroad.to === opened?.to) ? abroad : opened;
	if (open && closed) return closed.to > open.to ? closed : open;
	return (
		open ??
		closed ??
		demonymName(words, from) ??
		causeName(words, from) ??
		apposedName(words, from) ??
		explainedName(words, from)
	);
}
