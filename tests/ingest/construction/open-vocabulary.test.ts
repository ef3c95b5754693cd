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
