import { describe, it } from "vitest";
import type { Made } from "./contact-lists.ts";
import { bodies } from "./material.ts";
import { expectShare, type Told } from "./read-made.ts";

/** Functions that no lexicon has, small and with capitals. */
const strangers = ["settlement worker", "GM Major Events", "kettingbreker", "wijkverbinder"];

const people = [
	["Annelot", "de Vries-Chatterjee"],
	["Jan", "Waterloop"],
	["P.J.M.", "Oosterling"],
	["Maria", "Fuentes Olmedo"],
	["Thomas", "Lindqvist"],
] as const;

const fitting = bodies.filter(({ text }) => /^\p{Lu}[\p{L}-]+(?: \p{Lu}|$)/u.test(text));

function made(at: number, roles: readonly string[]): Made & { given: string; family: string } {
	const [given, family] = people[at % people.length] ?? ["Jan", "Waterloop"];
	const body = fitting[(at * 3) % fitting.length];
	const role = roles[at % roles.length];
	if (!body || !role) throw new Error("The material is empty.");
	return { given, family, name: `${given} ${family}`, title: "", role, body };
}

const lists = (
	write: (one: ReturnType<typeof made>) => string,
	roles: readonly string[],
): readonly Told[] =>
	["- ", "• ", "", "* "].map((bullet, list) => {
		const met = Array.from({ length: 5 }, (_, at) => made(list * 5 + at, roles));
		return { text: met.map((one) => bullet + write(one)).join("\n"), met };
	});

describe("functions that stand where functions stand", () => {
	it.each<[string, (one: Made) => string]>([
		["name - role - org", ({ name, role, body }) => `${name} - ${role} - ${body.text}`],
		["name (role, org)", ({ name, role, body }) => `${name} (${role}, ${body.text})`],
		["name, role, org", ({ name, role, body }) => `${name}, ${role}, ${body.text}`],
	])("%s", (_, write) => expectShare(lists(write, strangers), 0.8));
});

describe("entries that begin with the surname", () => {
	const known = ["directeur", "projectleider", "Head of Research", "beleidsadviseur"];
	it.each<[string, (one: ReturnType<typeof made>) => string]>([
		[
			"surname, given, role, org",
			({ given, family, role, body }) => `${capital(family)}, ${given}, ${role}, ${body.text}`,
		],
		[
			"surname, given (Ms), role bij org",
			({ given, family, role, body }) =>
				`${capital(family)}, ${given} (Ms), ${role} bij ${body.article}${body.text}`,
		],
	])("%s", (_, write) => expectShare(lists(write, known), 0.8));
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Bodies of which no word says that they are one; two with a year, two with a word of buildings or parks. */
const silent =
	"Växjöhus|Newlab|Matendar|Rondo Vivo|Pro Velo Bern|Blå Havn|Costa Verde|Lumière Noire|SolarVida|Greenline|Baltic Breeze|Casa Abierta|Mietshäuser Syndikat|Oulun Energia|Tartu 2031|Oulu 2032|Kelvin Bridge|Thor Park|Urban Roots|Terminal Puerto Rosario".split(
		"|",
	);

function ofSilent(write: (one: Made) => string): readonly Told[] {
	return [0, 5, 10, 15].map((from) => {
		const met = silent.slice(from, from + 5).map((text, at) => ({
			...made(from + at, ["directeur", "projectleider", "coördinator"]),
			body: { text, name: text, article: "" },
		}));
		return { text: met.map((one) => `- ${write(one)}`).join("\n"), met };
	});
}

describe("bodies that only their place tells", () => {
	it.each<[string, number, (one: Made) => string]>([
		["org: role name", 0.9, ({ name, role, body }) => `${body.text}: ${role} ${name}`],
		["org, role name", 0.8, ({ name, role, body }) => `${body.text}, ${role} ${name}`],
		["org (name, role)", 0.8, ({ name, role, body }) => `${body.text} (${name}, ${role})`],
		["org – name, role", 0.75, ({ name, role, body }) => `${body.text} – ${name}, ${role}`],
		["name, role van org", 0.9, ({ name, role, body }) => `${name}, ${role} van ${body.text}`],
		["name (org, role)", 0.7, ({ name, role, body }) => `${name} (${body.text}, ${role})`],
		["name (org), role", 0.7, ({ name, role, body }) => `${name} (${body.text}), ${role}`],
		["role name (org)", 0.8, ({ name, role, body }) => `${capital(role)} ${name} (${body.text})`],
	])("%s", (_, share, write) => expectShare(ofSilent(write), share));
});
