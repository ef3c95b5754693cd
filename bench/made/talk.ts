import { type Draft, favoured } from "./draft.ts";
import { between, type Random } from "./random.ts";
import { broader, theme, themeCount } from "./world.ts";

interface Talk {
	readonly random: Random;
	readonly there: string;
	readonly partners: readonly { readonly id: string; readonly name: string }[];
}

/** Adds what was talked about: a third of the sentences on a theme name the city, and a third say who spoke of it. */
export function discuss(report: Draft, trip: string, { random, there, partners }: Talk): void {
	const count = between(random, 1, 3);
	for (let index = 0; index < count; index += 1) {
		const number = favoured(random, themeCount);
		const subject = report.knows(theme(number));
		const wider = broader(number);
		if (wider !== null) report.refers("BROADER", subject.id, report.knows(theme(wider)).id);
		const where = random() < 0.35 ? ` in ${there}` : "";
		report.says(`Het ging over ${subject.name}${where}.`, {
			type: "ABOUT",
			from: trip,
			to: subject.id,
		});
		const speaker = partners[0];
		if (speaker && random() < 0.35)
			report.says(`${speaker.name} vertelde over ${subject.name}.`, {
				type: "ABOUT",
				from: speaker.id,
				to: subject.id,
			});
	}
}

interface Deal {
	readonly random: Random;
	readonly year: number;
	readonly partners: Talk["partners"];
}

/** Adds up to two follow-ups with those who were met. */
export function promise(report: Draft, trip: string, { random, year, partners }: Deal): void {
	const count = between(random, 0, 2);
	for (let index = 0; index < count; index += 1) {
		const partner = partners[index % partners.length];
		if (!partner) return;
		const text = `${partner.name} stuurt stuk ${index + 1} voor 1 mei ${year + 1}`;
		const made = report.knows({
			kind: "FollowUp",
			id: `followup:${trip.slice("trip:".length)}-${index}`,
			name: text,
			properties: {
				due: `${year + 1}-05-01`,
				owner: partner.name,
				status: random() < 0.3 ? "done" : "open",
			},
		});
		report.says(
			`${text}.`,
			{ type: "LED_TO", from: trip, to: made.id },
			{ type: "WITH", from: made.id, to: partner.id },
		);
	}
}
