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

describe("a mail that lists whom its writer spoke with, a line each", () => {
	it("reads each line as one who was met, also when it begins small", () => {
		const long = `${"Wij waren er drie dagen en het regende de hele tijd, zodat de stand leeg bleef en de koek ook. ".repeat(3)}`;
		const list = `Wie ik sprak die voor ons werk van belang is:
Ana Kok van Stichting Walvis, zij doet het toerisme. Zij heeft de schepen gehalveerd en verdient toch meer!
Ivo Bos, directeur van Stichting Meeuw in Zadar
conservator Leila Haddad van Stichting Zee, zij liet een munt zien`;
		const content = `Van: Femke Bol\nAan: Afdeling Cultuur\n\nHoi allemaal,\n\n${long}\n\n${list}\n\n${long}\n\nGroet,\nFemke\n`;
		const { met } = extractReport({ file: "mail.txt", content });
		expect(met.map(({ person, organization }) => [person, organization])).toEqual([
			["Ana Kok", "Stichting Walvis"],
			["Ivo Bos", "Stichting Meeuw"],
			["Leila Haddad", "Stichting Zee"],
		]);
	});
});

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
			"Ik ben er van 8 t/m 13 mei geweest met Siem Bos van Stichting Walvis en met Sien Kok. Stichting Walvis betaalde mee.",
			["~ Siem Bos", "~ Sien Kok"],
		],
		["Op het stadhuis zaten we met Ana Bos.", ["+ Ana Bos"]],
		["Aansluitend Ana Bos van Stichting Walvis, die via een scherm meedeed.", ["phone Ana Bos"]],
		["Wij reisden met Siem Bos van Stichting Walvis naar Zadar.", ["~ Siem Bos"]],
		["Met Siem Bos van Stichting Walvis ben ik vier dagen in Zadar geweest.", ["~ Siem Bos"]],
		["Wij reisden na het gesprek met Ana Bos van Stichting Walvis door naar Zadar.", ["+ Ana Bos"]],
		[
			"Directeur Ana Bos leidde de wethouder en mijzelf rond. Wij spraken haar lang.",
			["+ Ana Bos"],
		],
	])("%s", (story, wanted) => expect(told(story)).toEqual(wanted));
});
