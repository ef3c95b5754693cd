import { cautiousHeads } from "../languages/nl/organizations.ts";
import { type BodyMatch, matched, type Words } from "./organization-match.ts";
import { isWord, named, nameRun, openConnectors } from "./organization-run.ts";
import { join } from "./people-roles.ts";

/** Small nouns that say what the name behind them is, and stay out of it. */
const explained = new Set(["onderzoeksinstituut", "woningcorporatie"]);

/** "Porto di Trieste": what seemed a town goes on. */
const joinsTown = /^(?:di|de|da|do|del|della|du|of)$/u;

/** Nouns that make a body only with what it is of: "Organisatie van …", "Unie van …". */
const leagues = new Set(
	"organisatie organization organisation organizacion unie office".split(" "),
);

/** "Ministerie van …", "Universidad EAFIT", "politie Parijs": a noun of bodies and the name that follows. */
export function openedName(words: Words, from: number): BodyMatch | null {
	const { tokens, towns } = words;
	const head = tokens[from];
	if (!isWord(head)) return null;
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
	if (!kind) return null;
	const cautious = cautiousHeads.has(head.fold);
	const ministry =
		kind === "government" &&
		/^(?:minist|departem|behorde|secretar|bundesmin|senatsverw)/u.test(head.fold);
	let name = next;
	const connector = tokens[next];
	const open = isWord(connector) && !connector.capital && openConnectors.has(connector.fold);
	if (open) {
		name = next + 1;
		while (tokens[name]?.word.article && name < next + 3) name += 1;
	}
	const following = tokens[name];
	if (!open && !head.capital && explained.has(head.fold)) return null;
	const wide = leagues.has(head.fold);
	if (wide && !open) return null;
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
	if (ministry && tokens[to]?.fold === "van" && towns.countryAt(to + 1) > 0)
		to = towns.countryAt(to + 1);
	const adjective = tokens[to - 1];
	if (
		adjective?.capital &&
		/(?:se|sche)$/u.test(adjective.fold) &&
		isWord(tokens[to]) &&
		!tokens[to]?.word.common &&
		!openConnectors.has(tokens[to]?.fold ?? "")
	)
		to += 1;
	if (to <= from + 1 && !bare) return null;
	if ((towns.at(from)?.to ?? 0) >= to) return null;
	const surface = join(tokens.slice(from, to));
	const lowerHead =
		/^(?:politie|brandweer|provincie|kanton|veiligheidsregio|waterschap|haven)/u.test(head.fold);
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
