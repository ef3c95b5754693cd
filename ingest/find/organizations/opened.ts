import { commonFirstNames } from "#ingest/gazetteer/person-names.ts";
import { cautiousHeads } from "../../languages/nl/organizations.ts";
import { isWord, type Token } from "../names/tokens.ts";
import { join } from "../people/roles.ts";
import { secondFieldEnd } from "./fields.ts";
import { type BodyMatch, matched, type Words } from "./match.ts";
import { shortMinistry } from "./ministry.ts";
import { isFieldsLoud } from "./no-bodies.ts";
import { named, nameRun, ofCountry, openConnectors } from "./run.ts";
import { isThere, opensTerritory } from "./territories.ts";

/** Small nouns that say what the name behind them is, and stay out of it. */
const explained = new Set(["onderzoeksinstituut", "woningcorporatie", "omroep", "bank"]);

/** "Porto di Trieste": what seemed a town goes on. */
const joinsTown = /^(?:di|de|da|do|del|della|du|of)$/u;

const isRegionsOwn = (before: Token | undefined): boolean =>
	before !== undefined &&
	(before.word.role !== null || /^(?:van|bij|met|door|namens|,)$/u.test(before.fold));

/** Nouns that make a body only with what it is of: "Organisatie van …", "Unie van …". */
const leagues = new Set(
	"organisatie organization organisation organizacion unie office government".split(" "),
);
/** Adjectives written small behind a noun of bodies: "Conseil départemental du Nord", "Città metropolitana di Torino". */
const abroad = new Set(
	"departemental departementale regional regionale municipal municipale urbaine urbain metropolitana metropolitano provincial provinciale nacional national nationale nazionale general generale communale communal economica economico autonome federal federale maritime".split(
		" ",
	),
);
/** Houses and centres are bodies only by a name that a small word leads in: "Maison du Droit", "Centro de Estudios". */
const houses = new Set(
	"maison casa centro centre zentrum centrum gobierno governo direction direccion direktion haven hafen".split(
		" ",
	),
);

/** Dutch governments, which are named after regions and fields, never after people. */
const ownersOnly =
	/^(?:(?:hoog)?heemraadschap|waterschap|veiligheidsregio|provincie|politie\p{L}*|brandweer|omgevingsdienst|metropoolregio|ministerie|ggd)$/u;

/** "Namens het Hoogheemraadschap van Delfland Jurriaan Pelk": the name ends before somebody's. */
function beforePerson(tokens: Words["tokens"], from: number, to: number): number {
	for (let at = from + 1; at < to - 1; at += 1)
		if (commonFirstNames.has(tokens[at]?.fold ?? "") && tokens[at + 1]?.capital) return at;
	return to;
}

/** "Museum Beelden aan Zee", "Stichting Brug over Water". */
const overWater = (tokens: Words["tokens"], to: number): number => {
	const next = tokens[to + 1];
	const small = /^(?:aan|op|onder|over|tegen|boven)$/u.test(tokens[to]?.fold ?? "");
	return small && next?.capital && !next.word.common && !next.word.title ? to + 2 : to;
};

const ownNames = /^(?:stichting|vereniging|netwerk|platform)$/u;

/** "Ministerie van …", "Universidad EAFIT", "politie Parijs": a noun of bodies and the name that follows. */
export function openedName(words: Words, from: number): BodyMatch | null {
	const { tokens, towns } = words;
	const head = tokens[from];
	if (!isWord(head)) return null;
	if (head.fold === "min") return shortMinistry(words, from);
	let kind = head.word.opening;
	let next = from + 1;
	if (
		head.fold === "kamer" &&
		tokens[from + 1]?.fold === "van" &&
		tokens[from + 2]?.fold === "koophandel"
	) {
		kind = "association";
		next = from + 3;
	}
	// "bewonersgroep Split za Ljude": written small it says what the name behind it is.
	if (!kind || (!head.capital && head.fold.endsWith("groep"))) return null;
	while (head.capital && abroad.has(tokens[next]?.fold ?? "") && next < from + 3) next += 1;
	// "directeur Regio Twente": what several municipalities share, and no stretch of land.
	if (head.fold === "regio" && !(head.capital && isRegionsOwn(tokens[from - 1]))) return null;
	if (!head.capital && opensTerritory(head.word) && isThere(tokens, from)) return null;
	const cautious = cautiousHeads.has(head.fold);
	const ministry =
		kind === "government" &&
		/^(?:minist|departem|behorde|secretar|bundesmin|senatsverw)/u.test(head.fold);
	let name = next;
	const connector = tokens[next];
	if (ministry && connector?.fold === "in") return null;
	const open =
		isWord(connector) &&
		!connector.capital &&
		(openConnectors.has(connector.fold) ||
			// "GGD regio Utrecht"
			(ownersOnly.test(head.fold) && connector.fold === "regio") ||
			(kind === "culture" && head.capital && /^(?:aan|op|onder)$/u.test(connector.fold)));
	if (open) {
		name = next + 1;
		while (tokens[name]?.word.article && name < next + 3) name += 1;
	}
	const following = tokens[name];
	// "vanuit de politie 1": how many, and no name.
	if (following?.kind === "number" && /^(?:politie|brandweer)$/u.test(head.fold)) return null;
	if (!open && !head.capital && explained.has(head.fold)) return null;
	// "Raad Floris van Lennep": who holds a rank.
	if (kind === "multilateral" && !open && following?.word.firstName) return null;
	const wide = leagues.has(head.fold);
	if (wide && (!open || tokens[from - 1]?.fold === "of")) return null;
	if (houses.has(head.fold) && !(open && head.capital)) return null;
	if (head.fold === "kamer" && tokens[name]?.word.digit) return null;
	// "de heer Bos, raad Cohesie bij de PV": a diplomat's rank.
	if (head.fold === "raad" && !head.capital && !open) return null;
	const runs =
		named(following) || (ministry && open && isWord(following) && following.word.portfolio);
	const bare = next > from + 1 && !runs;
	if (!runs && !bare) return null;
	if (following?.word.role && !following.word.portfolio) return null;
	const town = towns.at(name);
	if (cautious && !head.capital) {
		const service =
			kind === "government" &&
			/^(?:politie|brandweer|rechtbank|kanton|deelstaat|police)/u.test(head.fold);
		const provincial =
			head.fold === "provincie" || head.fold === "universiteit" || head.fold === "hogeschool";
		if (!service && !provincial && (open || town !== null)) return null;
		if (service && open && !town) return null;
		if (following?.word.common) return null;
	}
	if (head.fold === "police" && open) return null;
	if (head.word.common && !open && !following?.capital) return null;
	const ofTown = town && named(tokens[town.to + 1]) && joinsTown.test(tokens[town.to]?.fold ?? "");
	let to = bare
		? next
		: town && !ministry && !ofTown
			? town.to
			: nameRun(words, name, ministry || wide);
	if (
		!bare &&
		!ministry &&
		town &&
		named(tokens[to]) &&
		!towns.at(to) &&
		kind === "knowledge-institute"
	)
		to = nameRun(words, to);
	if (kind === "culture" || (ownNames.test(head.fold) && !open)) to = overWater(tokens, to);
	else if (open && connector.fold === "voor") to = secondFieldEnd(words, to);
	if (ministry) to = Math.max(to, ofCountry(words, to));
	const adjective = tokens[to - 1];
	if (
		adjective?.capital &&
		/(?:se|sche)$/u.test(adjective.fold) &&
		isWord(tokens[to]) &&
		!tokens[to]?.word.common &&
		!openConnectors.has(tokens[to]?.fold ?? "")
	)
		to += 1;
	if (ownersOnly.test(head.fold)) to = beforePerson(tokens, name, to);
	if (to <= from + 1 && !bare) return null;
	if ((towns.at(from)?.to ?? 0) >= to) return null;
	const surface = join(tokens.slice(from, to));
	const lowerHead =
		/^(?:politie|brandweer|provincie|kanton|veiligheidsregio|waterschap|haven)/u.test(head.fold);
	if (isFieldsLoud(tokens.slice(from, to))) return null;
	const known = town ?? towns.at(to - 1);
	const kept =
		/^(?:stichting|vereniging|netwerk|vakbond|platform|museum|theater)$/u.test(head.fold) && !open;
	return matched(tokens, from, to, {
		aliases: kept ? [join(tokens.slice(name, to))] : [],
		name: lowerHead ? surface : surface.charAt(0).toUpperCase() + surface.slice(1),
		kind,
		city: (kind === "government" && !ministry) || kind === "culture" ? (known?.name ?? null) : null,
		country: known?.country ?? null,
		rule: "organization.opening-noun",
		confidence: head.capital ? 0.9 : 0.85,
	});
}
