import { departmentWords, portfolioWords } from "../../languages/nl/roles-around.ts";
import { remember } from "../../memo.ts";

/** Words of languages that join no nouns: "Legambiente" is a name, and no "ambiente". */
const romance =
	/^(?:ambiente|cooperacion|internacional|desarrollo|urbanismo|logement|environnement|climat|relaciones|movilidad|innovacion)$/u;

const endsIn =
	(words: ReadonlySet<string>) =>
	(fold: string): boolean => {
		if (words.has(fold)) return true;
		const last = fold.slice(fold.lastIndexOf(" ") + 1);
		if (words.has(last)) return true;
		for (let size = 5; size <= last.length - 3; size += 1) {
			if (words.has(last.slice(-size)) && !romance.test(last.slice(-size))) return true;
		}
		return false;
	};

/** Tells whether a folded word names a field of policy: "verkeer", "Stadsontwikkeling". */
const isPolicyField = endsIn(portfolioWords);
/** Tells whether a folded word names a part of a body. */
const isDepartment = endsIn(departmentWords);

/** Tells whether a folded word names a field of policy or a part of a body. */
export const isPortfolio = remember(
	(fold: string): boolean => isPolicyField(fold) || isDepartment(fold),
);
