import { commonFirstNames } from "#ingest/gazetteer/person-names.ts";
import { countryByCode, lookUpLand } from "../../gazetteer/load-countries.ts";
import { lookUpTowns } from "../../gazetteer/load-gazetteer.ts";
import { eventWords, placeWords } from "../../languages/nl/names.ts";
import { anaphoricHeads, noBodies } from "../../languages/nl/organizations.ts";
import { politicalParties } from "../../languages/nl/organizations-parties.ts";
import {
	openThings,
	openUndertakings,
	undertakings,
} from "../../languages/nl/organizations-signs.ts";
import { portfolioWords } from "../../languages/nl/roles-around.ts";
import { isNotedTown } from "../contacts/large-town.ts";
import { headSays, mayTellReason } from "../meetings/reading.ts";
import { foldedWords, type Token } from "../names/tokens.ts";
import { isPortfolio } from "../people/portfolios.ts";
import { roleWord } from "../people/role-words.ts";
import { genericNoun } from "./noun-words.ts";
import { isResearchPark } from "./run.ts";

/** A town, region or adjective with a capital is no body. */
export function isPlaceWord(run: readonly Token[], next: Token | undefined): boolean {
	const [first] = run;
	if (run.length !== 1 || !first) return false;
	if (
		/(?:se|sche|lijke|lieke|aanse|ische?)$/u.test(first.fold) &&
		next?.kind === "word" &&
		!next.capital
	)
		return true;
	if (first.text.length === 2 && next?.text === ")" && countryByCode(first.text)) return true;
	if (first.upper) return first.text.length > 5 && lookUpTowns(first.fold).named !== null;
	if (/^(?:oost|west|noord|zuid|midden) \p{Ll}/u.test(first.fold)) return true;
	const { named } = lookUpTowns(first.fold);
	return (
		lookUpLand(first.fold) !== null ||
		named?.towns.some(({ major, noted }) => major || noted) === true
	);
}

/** Ends the name of a political party. */
const party =
	/(?:partij|partiet|partei|puolue)$|^(?:party|partido|partito|parti|partia|hoofdstad)$/u;
/** Ends the name of an award. */
const prize = /prijs(?:vraag)?$/u;
/** What somebody may lead all year round. */
const festival = /^(?:festival|filmfestival|biennale|expo|forum)$/u;
const isOffice = (token: Token | undefined): boolean =>
	/^(?:office|bureau|foundation|association|organisation)$/u.test(token?.fold ?? "");

/** "EYC 2017": an event by its letters and year. */
const isEdition = ([event, year, more]: readonly Token[]): boolean =>
	more === undefined && event?.upper === true && /^(?:19|20)\d\d$/u.test(year?.text ?? "");
/** "European Green Capital": what a town may call itself for a year. */
export function isTownTitle(tokens: readonly Token[]): boolean {
	const run = tokens.at(-1)?.word.digit ? tokens.slice(0, -1) : tokens;
	return (
		/^(?:capital|city)$/u.test(run.at(-1)?.fold ?? "") &&
		/^(?:green|youth|culture|cultural|sports?|innovation|tourism)$/u.test(run.at(-2)?.fold ?? "")
	);
}

/** "Uitnodigingen WJF versturen": what is done for a body, with the capital of a line's first word. */
const isThingOf = ([thing, body, more]: readonly Token[]): boolean =>
	more === undefined &&
	body?.upper === true &&
	thing?.upper === false &&
	/(?:ingen|nodiging|voorbereiding|evaluatie|deelname|koppeling|verslag|overleg|lijst|brief|mail|rapport|sessie|presentatie|notitie|contract|afspraak|afspraken)$/u.test(
		thing.fold,
	);

const pageWord = /^(?:pagina|blad|bladzijde|page|kamer|zaal|bijlage|figuur|tabel|vraag|punt)$/u;
/** Parts of a town or of a body's field of work. */
const compass = /^(?:noord|zuid|oost|west|midden|centrum|binnenstad|buitenwijken)$/u;
const dayPart = /(?:ochtend|morgen|middag|avond)$/u;

/** "POLITIE EN VEILIGHEID": a heading in capitals that names fields, and no body. */
export const isFieldsLoud = (run: readonly Token[]): boolean =>
	run.length > 2 &&
	run.every(({ text }) => text === text.toUpperCase()) &&
	run.slice(1).every(({ fold, word }) => fold === "en" || word.portfolio);

/** "Bureau Brussel", "kantoor Berlijn": where somebody's branch is. */
export const isBranch = ([noun, town, more]: readonly Token[]): boolean =>
	more === undefined &&
	/^(?:bureau|kantoor|loket|vestiging)$/u.test(noun?.fold ?? "") &&
	isNotedTown(town?.fold ?? "");

/** "Wijk Witomino", "Lijn 4": what a thing or part of a town is called; an undertaking may be a body to those who are of it. */
const isThing = ([noun, name]: readonly Token[], owned: boolean): boolean =>
	noun !== undefined &&
	name !== undefined &&
	(openThings.has(noun.fold) || (!owned && openUndertakings.has(noun.fold)));

/** "het congres Blauwe Havens", "restaurant De Kade": a noun of events or things right before a name. */
export const isCalledSo = (before: Token | undefined): boolean =>
	before?.kind === "word" &&
	!before.capital &&
	/^(?:congres|conferentie|beurs|symposium|seminar|evenement|tentoonstelling|campagne|film|boek|app|restaurant|cafe|hotel|schip|wijk|buurt)$/u.test(
		before.fold,
	);

/** A party in a council, or some of its members. */
const ofCouncil = /(?:fractie|^raads(?:commissie|werkgroep|groep|leden))$/u;

/** A first name, or a word of three letters at most. */
const isSmall = ([token, more]: readonly Token[]): boolean =>
	token !== undefined &&
	more === undefined &&
	!token.upper &&
	(commonFirstNames.has(token.fold) || token.text.length <= 3);

/**
 * Tells whether a stretch is no body's name whatever stands around it; of somebody's own ("directeur van het Town Hall Theatre")
 * more is one, and where somebody works ("adviseur bij Nina") also what else is a first name.
 */
export const spoils = (tokens: readonly Token[], owned = false, employs = false): boolean =>
	(!employs && isSmall(tokens)) ||
	tokens.every(({ fold }) => roleWord(fold) !== null) ||
	isFieldsLoud(tokens) ||
	(tokens.length === 1 && tokens[0]?.word.common === true) ||
	noBodies.has(tokens[0]?.text ?? "") ||
	tokens.every(({ fold }) => genericNoun(fold) || anaphoricHeads.has(fold)) ||
	tokens.some(
		({ fold }, at) =>
			(eventWords.has(fold) && !(festival.test(fold) && (owned || isOffice(tokens.at(-1))))) ||
			(placeWords.has(fold) && !owned && !tokens[at]?.upper && !isResearchPark(tokens, at)),
	) ||
	isThing(tokens, owned) ||
	ofCouncil.test(tokens[0]?.fold ?? "") ||
	(pageWord.test(tokens[0]?.fold ?? "") && tokens[1]?.word.digit === true) ||
	(!owned && isEdition(tokens)) ||
	isTownTitle(tokens) ||
	prize.test(tokens[0]?.fold ?? "") ||
	isThingOf(tokens.filter(({ capital }) => capital)) ||
	isBranch(tokens) ||
	party.test(tokens.at(-1)?.fold ?? "") ||
	undertakings.test(tokens.at(-1)?.text ?? "") ||
	tokens[0]?.word.title === true ||
	politicalParties.test(foldedWords(tokens).trim()) ||
	/^(?:MA|DI|WO|DO|VR|ZA|ZO)$/u.test(tokens[0]?.text ?? "") ||
	(/^(?:ma|di|wo|do|vr|za|zo)$/u.test(tokens[0]?.fold ?? "") && tokens[1]?.word.digit === true) ||
	(tokens[0]?.upper !== true && /^(?:I{2,3}|IV|Jr\.?|Sr\.?)$/u.test(tokens.at(-1)?.text ?? "")) ||
	tokens.every(
		({ fold, word }) => !word.innerCapital && (isPortfolio(fold) || portfolioWords.has(fold)),
	) ||
	tokens.every(({ text }) => noBodies.has(text.replace(/['’]s$/u, ""))) ||
	tokens.every(({ text }) => text.length < 2 || /^(?:\p{Lu}\.){2,}$/u.test(text)) ||
	(tokens.length === 1 && compass.test(tokens[0]?.fold ?? "")) ||
	(tokens.length === 1 && dayPart.test(tokens[0]?.fold ?? "")) ||
	tokens.some(({ text }) => /^(?:www\.|https?)|@/u.test(text)) ||
	(tokens.some(({ word }) => mayTellReason(word)) && headSays(foldedWords(tokens)) !== null);
