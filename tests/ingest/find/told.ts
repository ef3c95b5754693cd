import type { ExtractedMeeting } from "#domain/extraction.ts";
import { extractReport } from "#ingest/extract.ts";

/** Who was met (+) and who was not, with the reason, of a text on contacts. */
export function told(contacts: string): readonly string[] {
	return toldOf(contacts, ({ person, role, organization }) => [person ?? role, organization]);
}

/** As `told`, with the function behind the name, and with the body, else the town. */
export function toldInFull(contacts: string): readonly string[] {
	return toldOf(contacts, ({ person, role, organization, city }) => [
		person,
		role,
		organization ?? city,
	]);
}

/** As `toldInFull`, without the dash that stands for a name. */
export const toldWithoutDash = (contacts: string): readonly string[] =>
	toldInFull(contacts).map((line) => line.replace(" –,", ""));

/** As `toldInFull`, of people and functions alone: no dash stands for a name, and no body by itself is told. */
export const peopleTold = (contacts: string): readonly string[] =>
	toldOf(contacts, ({ person, role, organization, city }) =>
		person === null && role === null
			? []
			: [person ?? role, person ? role : null, organization ?? city],
	)
		.filter((line) => !line.endsWith(" –"))
		.toSorted();

/** As `told`, of a text on what the trip brought. */
export function toldInResults(results: string): readonly string[] {
	return toldOf("", ({ person, role, organization }) => [person ?? role, organization], results);
}

type Item = Pick<ExtractedMeeting, "person" | "role" | "organization" | "city">;

function toldOf(
	contacts: string,
	parts: (item: Item) => readonly (string | null)[],
	results = "Kennis.",
): readonly string[] {
	const content = `Verslag buitenlandse dienstreis

Hoeveel personen hebben de reis gemaakt
2

Wie heb je ontmoet? (Benoem de functieomschrijving)
${contacts}

Wat heeft de reis opgeleverd?
${results}
`;
	const { met, not_met } = extractReport({ file: "report.txt", content });
	const who = (item: Item): string => {
		const [first = null, ...rest] = parts(item);
		return [first ?? "–", ...rest].filter((part) => part !== null).join(", ");
	};
	return [
		...met.map((item) => `+ ${who(item)}`),
		...not_met.map((item) => `${item.reason} ${who(item)}`),
	];
}

/** A line a case: what the report says, an arrow, who was met (+) or why not. */
export const cases = (text: string): readonly [string, readonly string[]][] =>
	text
		.trim()
		.split("\n")
		.map((line) => {
			const [says = "", wanted = ""] = line.trim().split(" → ");
			return [says.replaceAll(" / ", "\n"), wanted.split(" | ").toSorted()];
		});
