import { countryByCode } from "./gazetteer/load-countries.ts";
import { englishTownName, otherTownNames } from "./gazetteer/load-exonyms.ts";
import { townById } from "./gazetteer/load-gazetteer.ts";
import { registeredBody } from "./gazetteer/registered-names.ts";
import { involvementCues } from "./languages/nl/involvement.ts";
import type { ReferenceData } from "./relate/relation.ts";
import { conceptBySlug } from "./thesaurus/load-thesaurus.ts";

/** What the gazetteer, the register of organizations and the thesaurus know, for the relating stage. */
export const referenceData: ReferenceData = {
	countryName: (code, language) => countryByCode(code)?.[language] ?? code,
	cityPlace: townById,
	otherTownNames,
	englishTownName,
	broaderTheme: (slug) => {
		const top = conceptBySlug(slug)?.top ?? slug;
		return top === slug ? null : top;
	},
	themeLabel: (slug) => conceptBySlug(slug) ?? { nl: slug, en: slug },
	registeredBody,
	involvementCues,
};
