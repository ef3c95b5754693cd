import { describe, expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

/** Who of a story without headings was met (+), wasn't met or travelled (~). */
function told(story: string): readonly string[] {
	const content = `Gouda op bezoek in Zadar\n\nBegin mei was een delegatie van de gemeente Gouda in Zadar. Wij spraken met Ivo Kos.\n\n${story}\n`;
	const { met, not_met, people } = extractReport({ file: "reis.txt", content });
	return [
		...met.map(({ person, role, organization }) => `+ ${person ?? role ?? organization}`),
		...not_met.map(
			({ person, role, organization, reason }) => `${reason} ${person ?? role ?? organization}`,
		),
		...people.flatMap(({ name, traveller }) => (traveller ? [`~ ${name}`] : [])),
	].filter((one) => one !== "+ Ivo Kos");
}

describe("a story without headings", () => {
	it.each([
		[
			"Stichting Walvis heeft ons alleen per telefoon wat tips gegeven.",
			["phone Stichting Walvis"],
		],
		[
			"'s Middags zouden we naar Stichting Walvis, maar dat is afgezegd.",
			["cancelled Stichting Walvis"],
		],
		["De speech van Stichting Walvis hebben we gemist.", []],
		[
			"We gingen met burgemeester Ad Stuif – invaller, want de wethouder lag met griep op bed – en met Siem Bos van Stichting Walvis en mijzelf.",
			["~ Ad Stuif", "~ Siem Bos"],
		],
		[
			"Directeur Ana Bos leidde de wethouder en mijzelf rond. Wij spraken haar lang.",
			["+ Ana Bos"],
		],
	])("%s", (story, wanted) => expect(told(story)).toEqual(wanted));
});
