import {
	groupWords,
	irregularPlurals,
	noRoles,
	roleHeads,
	roleTails,
} from "../../languages/nl/roles.ts";
import { roleModifiers } from "../../languages/nl/roles-around.ts";
import { occupationsEnglish, stations } from "../../languages/nl/roles-occupations.ts";
import { remember } from "../../memo.ts";

/** What a word says as a function: its singular and whether it stood in the plural. */
export interface RoleWord {
	readonly singular: string;
	readonly plural: boolean;
	readonly group: boolean;
}

const heads = new Set([...roleHeads].map((word) => word.replaceAll("-", " ")));
const longestTail = Math.max(...[...roleTails].map((word) => word.length));
const shortestTail = 3;

/** "analiste", "burgemeesteres", "leidster": the form that the lexicon has, if a word ends as those of women do. */
function masculine(fold: string): string | null {
	if (fold.length < 7) return null;
	if (fold.endsWith("trice") && isListed(`${fold.slice(0, -4)}eur`))
		return `${fold.slice(0, -4)}eur`;
	if (fold.endsWith("erin")) return fold.slice(0, -2);
	if (fold.endsWith("ente") || fold.endsWith("ante")) return fold.slice(0, -1);
	if (fold.endsWith("vrouw")) return `${fold.slice(0, -5)}man`;
	if (fold.endsWith("grafe")) return `${fold.slice(0, -3)}aaf`;
	if (fold.endsWith("ologe")) return `${fold.slice(0, -2)}og`;
	if (fold.endsWith("ica")) return `${fold.slice(0, -1)}us`;
	if (fold.endsWith("trice")) return `${fold.slice(0, -4)}or`;
	if (fold.endsWith("euse")) return `${fold.slice(0, -2)}r`;
	if (fold.endsWith("iste")) return fold.slice(0, -1);
	if (fold.endsWith("eres")) return fold.slice(0, -2);
	if (fold.endsWith("ster") && !fold.endsWith("eester")) return `${fold.slice(0, -4)}er`;
	return null;
}

function isSingular(fold: string): boolean {
	const man = masculine(fold);
	return isListed(fold) || (man !== null && !noRoles.has(fold) && isListed(man));
}

function isListed(fold: string): boolean {
	if (heads.has(fold)) return true;
	if (noRoles.has(fold)) return false;
	const last = fold.slice(fold.lastIndexOf(" ") + 1);
	if (last !== fold && heads.has(last)) return true;
	// "diretor-geral", "secretaire-general"
	if (
		/ (?:general|generale|geral|generaal)$/u.test(fold) &&
		heads.has(fold.slice(0, fold.lastIndexOf(" ")))
	)
		return true;
	for (let size = Math.min(longestTail, last.length - 3); size >= shortestTail; size -= 1) {
		if (roleTails.has(last.slice(-size))) return true;
	}
	return false;
}

const inEnglish = new Set([...occupationsEnglish].map((word) => word.replaceAll("-", " ")));

const vowel = /[aeiou]/u;

function singulars(fold: string): readonly string[] {
	// "verleden", "overleden" and "geleden" end so and are none.
	if (/(?:ver|ge)leden$/u.test(fold)) return [];
	if (fold.endsWith("leden")) return [`${fold.slice(0, -5)}lid`];
	if (fold.endsWith("lieden")) return [`${fold.slice(0, -6)}man`];
	if (/(?:ic|[ae]nd)i$/u.test(fold)) return [`${fold.slice(0, -1)}us`];
	if (fold.endsWith("ies")) return [`${fold.slice(0, -3)}y`, fold.slice(0, -1)];
	if (fold.endsWith("ches")) return [fold.slice(0, -2), fold.slice(0, -1)];
	if (fold.endsWith("s")) return [fold.slice(0, -1)];
	if (!fold.endsWith("en") || fold.length < 6) return [];
	const stem = fold.slice(0, -2);
	const last = stem.at(-1) ?? "";
	const before = stem.at(-2) ?? "";
	if (last === before) return [stem.slice(0, -1), stem];
	if (!vowel.test(last) && vowel.test(before) && !vowel.test(stem.at(-3) ?? "a")) {
		return [stem, stem.slice(0, -1) + before + last, `${stem}e`];
	}
	return [stem, `${stem}e`];
}

/** Tells whether a folded word is a function, in the singular or plural; null if it is none. */
export const roleWord = remember((fold): RoleWord | null => {
	if (fold.length < 2 || fold.endsWith("consulaat generaal")) return null;
	const irregular = Object.hasOwn(irregularPlurals, fold) ? irregularPlurals[fold] : undefined;
	if (irregular) return { singular: irregular, plural: true, group: groupWords.has(fold) };
	if (isSingular(fold)) return { singular: fold, plural: false, group: groupWords.has(fold) };
	for (const singular of singulars(fold)) {
		if (isSingular(singular) && !stations.has(singular) && !inEnglish.has(singular))
			return { singular, plural: true, group: groupWords.has(fold) };
	}
	const last = fold.slice(fold.lastIndexOf(" ") + 1);
	if (groupWords.has(fold) || groupWords.has(last)) {
		return { singular: fold, plural: true, group: true };
	}
	return null;
}, 50_000);

/** Tells whether a folded word may stand before a function and belong to it. */
export const modifies = remember(
	(fold: string): boolean =>
		roleModifiers.has(fold) ||
		(fold.endsWith("e") && roleModifiers.has(fold.slice(0, -1))) ||
		(fold.includes(" ") && fold.split(" ").every((part) => roleModifiers.has(part))),
);

/** A plural function as written, in the singular: "Burgemeesters" gives "Burgemeester", "Loco-burgemeesters" "Loco-burgemeester". */
export function singularForm(surface: string, word: RoleWord): string {
	if (!word.plural) return surface;
	if (/leden$/u.test(surface)) return surface.replace(/leden$/u, "lid");
	if (/aren$/u.test(surface)) return surface.replace(/aren$/u, "aar");
	if (/['’]s$/u.test(surface)) return surface.slice(0, -2);
	if (/ies$/u.test(surface) && word.singular.endsWith("y")) return `${surface.slice(0, -3)}y`;
	if (/s$/u.test(surface)) return surface.slice(0, -1);
	const { singular } = word;
	if (singular.includes(" ")) return surface.replace(/en$/u, "");
	return /^\p{Lu}/u.test(surface) ? singular.charAt(0).toUpperCase() + singular.slice(1) : singular;
}

/** "projectl.", "hoofdinsp.", "beleidsadv.": a function cut short before a full stop; null if no function begins so. */
export function shortenedRole(fold: string): RoleWord | null {
	if (fold.length < 5) return null;
	const begins = (part: string): boolean =>
		[...heads].some((head) => head.length > part.length + 2 && head.startsWith(part));
	const whole = begins(fold);
	const tail = whole ? "" : fold.slice(-3);
	const cut = whole || [...roleTails].some((end) => end.length > 5 && end.startsWith(tail));
	return cut ? { singular: fold, plural: false, group: false } : null;
}
