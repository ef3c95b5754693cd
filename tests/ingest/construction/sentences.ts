import type { NotMetReason } from "#domain/extraction.ts";
import type { Made } from "./contact-lists.ts";

const n = ({ name, title }: Made): string => (title === "" ? `${name}` : `${title} ${name}`);
const b = ({ body }: Made): string => `${body.article}${body.text}`;
const B = (made: Made): string => b(made).charAt(0).toUpperCase() + b(made).slice(1);

/** Sentences that tell that somebody with a function at a body was met, in each shape. */
export const metSentences: readonly ((made: Made) => string)[] = [
	(m) => `Wij spraken met ${n(m)}, ${m.role} van ${b(m)}.`,
	(m) =>
		`We hebben gesproken met ${n(m)}, ${m.role} bij ${b(m)}, over de plannen voor volgend jaar.`,
	(m) => `Op dinsdag ontmoetten we ${n(m)} (${m.role}, ${m.body.text}).`,
	(m) => `${n(m)}, ${m.role} van ${b(m)}, ontving ons op het stadhuis.`,
	(m) => `Wij werden ontvangen door ${n(m)}, ${m.role} van ${b(m)}.`,
	(m) => `Namens ${b(m)} ontving ${m.role} ${n(m)} ons.`,
	(m) => `Bij ${b(m)} werden we ontvangen door ${n(m)}, ${m.role}.`,
	(m) => `In de middag is kennisgemaakt met ${n(m)}, de ${m.role} van ${b(m)}.`,
	(m) => `Er was een kennismaking met ${m.role} ${n(m)} van ${b(m)}.`,
	(m) => `Aansluitend volgde een gesprek met ${n(m)} van ${b(m)}, waar hij ${m.role} is.`,
	(m) => `De lunch was met ${n(m)}, ${m.role} bij ${b(m)}.`,
	(m) => `De rondleiding werd verzorgd door ${n(m)}, ${m.role} van ${b(m)}.`,
	(m) => `Daarna gaf ${n(m)}, ${m.role} van ${b(m)}, ons een rondleiding door het gebouw.`,
	(m) => `Bij het diner zat ik naast ${n(m)}, ${m.role} bij ${b(m)}.`,
	(m) => `Ook ${n(m)}, ${m.role} van ${b(m)}, schoof aan.`,
	(m) => `Tijdens het congres sprak ik uitgebreid met ${n(m)}. Hij is ${m.role} bij ${b(m)}.`,
	(m) => `Verder spraken we ${n(m)}, die als ${m.role} werkt bij ${b(m)}.`,
	(m) => `Met ${n(m)}, ${m.role} van ${b(m)}, is gesproken over samenwerking.`,
	(m) =>
		`Er is een bezoek gebracht aan ${b(m)}, waar ${n(m)} (${m.role}) vertelde over het project.`,
	(m) => `We bezochten ${b(m)}. Daar sprak ${m.role} ${n(m)} ons bij over de laatste stand.`,
	(m) => `Vervolgens vertelde ${m.role} ${n(m)} van ${b(m)} hoe zij het aanpakken.`,
	(m) => `Onder leiding van ${n(m)}, ${m.role} bij ${b(m)}, maakten we een wandeling door de wijk.`,
	(m) => `We lunchten met ${n(m)} en hadden het over fietsen; zij is ${m.role} van ${b(m)}.`,
	(m) => `Zeer nuttig was het overleg met ${n(m)}, ${m.role} van ${b(m)}.`,
	(m) => `${n(m)} heeft ons namens ${b(m)} welkom geheten; hij is daar ${m.role}.`,
	(m) => `'s Avonds aten wij met ${m.role} ${n(m)} van ${b(m)}.`,
	(m) => `De ${m.role} van ${b(m)}, ${n(m)}, leidde ons rond.`,
	(m) => `Onze gastheer was ${n(m)}, ${m.role} van ${b(m)}.`,
	(m) => `${B(m)} was vertegenwoordigd door ${n(m)}, ${m.role}.`,
	(m) => `Van ${b(m)} was ${n(m)} aanwezig, de ${m.role}.`,
	(m) => `Tot slot een bilateraal gesprek gehad met ${n(m)} (${m.role} van ${b(m)}).`,
	(m) => `Uitleg kregen we van ${n(m)}, ${m.role} bij ${b(m)}.`,
	(m) => `Wij troffen er ${n(m)}, ${m.role} van ${b(m)}, die ons alles liet zien.`,
	(m) => `Met de ${m.role} van ${b(m)}, ${n(m)}, hadden we een goed gesprek.`,
	(m) => `Ik heb ${n(m)} gesproken, ${m.role} van ${b(m)}.`,
	(m) => `Aan tafel zaten ook ${n(m)} (${m.body.text}, ${m.role}) en enkele studenten.`,
];

/** Sentences that tell of a contact without a name. */
export const metWithoutName: readonly ((made: Made) => string)[] = [
	(m) => `Wij spraken met de ${m.role} van ${b(m)}.`,
	(m) => `Er is gesproken met een ${m.role} van ${b(m)}.`,
	(m) => `Wij werden ontvangen door de ${m.role} van ${b(m)}.`,
	(m) => `De ${m.role} van ${b(m)} gaf ons een rondleiding.`,
	(m) => `Bij ${b(m)} sprak ik met de ${m.role}.`,
	(m) => `Ook de ${m.role} van ${b(m)} was aanwezig en lunchte met ons.`,
	(m) => `Met de ${m.role} van ${b(m)} is kort overlegd.`,
	(m) => `Na de lunch legde een ${m.role} van ${b(m)} ons uit hoe het werkt.`,
];

/** Two contacts in one sentence; the second may share the body of the first. */
export const metPairs: readonly ((made: Made, other: Made) => string)[] = [
	(m, o) => `Wij spraken met ${n(m)}, ${m.role} van ${b(m)}, en ${n(o)}, ${o.role} van ${b(o)}.`,
	(m, o) =>
		`Aanwezig waren ${n(m)} (${m.role}, ${m.body.text}) en ${n(o)} (${o.role}, ${o.body.text}).`,
	(m, o) =>
		`We werden ontvangen door ${m.role} ${n(m)} van ${b(m)} en door ${n(o)}, ${o.role} bij ${b(o)}.`,
	(m, o) => `${n(m)} van ${b(m)} (${m.role}) en ${n(o)} van ${b(o)} (${o.role}) schoven aan.`,
	(m, o) =>
		`Eerst spraken we ${n(m)}, ${m.role} van ${b(m)}. Daarna volgde een gesprek met ${n(o)}, ${o.role} van ${b(o)}.`,
];

/** Two people of one body. */
export const sameBodyPairs: readonly ((made: Made, other: Made) => string)[] = [
	(m, o) => `Wij spraken met ${n(m)} en ${n(o)}, ${m.role} en ${o.role} van ${b(m)}.`,
	(m, o) => `Bij ${b(m)} spraken we met ${n(m)} (${m.role}) en ${n(o)} (${o.role}).`,
	(m, o) => `Van ${b(m)} waren ${m.role} ${n(m)} en ${o.role} ${n(o)} aanwezig.`,
	(m, o) => `${n(m)}, ${m.role} van ${b(m)}, en haar collega ${n(o)}, ${o.role}, ontvingen ons.`,
	(m, o) =>
		`Bij ${b(m)} werden we ontvangen door ${n(m)}, ${m.role}. Ook ${n(o)}, ${o.role}, schoof aan.`,
];

/** Sentences that tell why somebody was not met. */
export const notMetSentences: readonly (readonly [NotMetReason, (made: Made) => string])[] = [
	["absent", (m) => `${n(m)}, ${m.role} van ${b(m)}, was verhinderd.`],
	["absent", (m) => `${n(m)}, ${m.role} van ${b(m)}, kon er door ziekte niet bij zijn.`],
	["absent", (m) => `De ${m.role} van ${b(m)}, ${n(m)}, liet zich verontschuldigen.`],
	["absent", (m) => `${n(m)} (${m.role} van ${b(m)}) zou aanschuiven, maar was ziek.`],
	["absent", (m) => `Helaas was ${n(m)}, ${m.role} van ${b(m)}, op vakantie.`],
	[
		"absent",
		(m) => `We hadden ook ${n(m)}, ${m.role} van ${b(m)}, willen spreken, maar zij was er niet.`,
	],
	["absent", (m) => `${n(m)}, ${m.role} bij ${b(m)}, kwam niet opdagen.`],
	["cancelled", (m) => `De afspraak met ${n(m)}, ${m.role} van ${b(m)}, ging niet door.`],
	[
		"cancelled",
		(m) => `Het gesprek met ${n(m)} (${m.role}, ${m.body.text}) is op het laatste moment afgezegd.`,
	],
	[
		"cancelled",
		(m) => `De geplande ontmoeting met ${n(m)}, ${m.role} van ${b(m)}, is helaas vervallen.`,
	],
	["cancelled", (m) => `${n(m)}, ${m.role} van ${b(m)}, zegde op de dag zelf af.`],
	["phone", (m) => `Met ${n(m)}, ${m.role} van ${b(m)}, is alleen telefonisch gesproken.`],
	["phone", (m) => `${n(m)}, ${m.role} van ${b(m)}, hebben we alleen via Teams gesproken.`],
	["phone", (m) => `Met ${n(m)} (${m.role}, ${m.body.text}) is vooraf gebeld.`],
	["heard", (m) => `${n(m)}, ${m.role} van ${b(m)}, hebben we alleen horen spreken.`],
	[
		"heard",
		(m) =>
			`De toespraak van ${n(m)}, ${m.role} van ${b(m)}, was indrukwekkend; een gesprek zat er niet in.`,
	],
	[
		"heard",
		(m) => `${n(m)}, ${m.role} van ${b(m)}, hield de keynote; wij hebben haar niet gesproken.`,
	],
	["heard", (m) => `Met ${n(m)}, ${m.role} van ${b(m)}, bleef het bij een handdruk.`],
	["heard", (m) => `${n(m)}, ${m.role} van ${b(m)}, zagen we slechts op het podium.`],
	[
		"planned",
		(m) => `Met ${n(m)}, ${m.role} van ${b(m)}, willen we bij een volgend bezoek graag spreken.`,
	],
	[
		"planned",
		(m) => `Een gesprek met ${n(m)}, ${m.role} van ${b(m)}, staat voor het najaar gepland.`,
	],
	["planned", (m) => `We hopen ${n(m)}, ${m.role} van ${b(m)}, volgend jaar te ontmoeten.`],
];
