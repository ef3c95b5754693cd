import { verbParticles } from "../../languages/nl/roles-between.ts";
import type { Token } from "../names/tokens.ts";

/** "schoof Ana Bos aan, directeur van X", "kwam hij langs, de Franse consul": the rest of the verb and a comma stand before a function of the one named; "…, de directeur was er niet" tells of another. */
export const isParted = (tokens: readonly Token[], from: number): boolean =>
	verbParticles.has(tokens[from]?.fold ?? "") &&
	tokens[from + 1]?.text === "," &&
	(tokens[from + 2]?.word.article !== true || tokens[from + 3]?.capital === true);
