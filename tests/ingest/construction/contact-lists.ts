import type { Body } from "./material.ts";

/** One contact that a text is made of. */
export interface Made {
	readonly name: string | null;
	readonly title: string;
	readonly role: string;
	readonly body: Body;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const titled = ({ name, title }: Made): string => (title === "" ? `${name}` : `${title} ${name}`);
const of = ({ body }: Made): string => `${body.article}${body.text}`;

/** One entry of a list of contacts in each style that reports have. */
export const entryStyles: Readonly<Record<string, (made: Made) => string>> = {
	"name (role van org)": (made) => `${titled(made)} (${made.role} van ${of(made)})`,
	"name (Role, org)": (made) => `${titled(made)} (${capital(made.role)}, ${made.body.text})`,
	"name – role bij org": (made) => `${titled(made)} – ${made.role} bij ${of(made)}`,
	"name - role, org": (made) => `${titled(made)} - ${made.role}, ${made.body.text}`,
	"name, role, org": (made) => `${titled(made)}, ${made.role}, ${made.body.text}`,
	"name, role van org": (made) => `${titled(made)}, ${made.role} van ${of(made)}`,
	"name, role bij org.": (made) => `${titled(made)}, ${made.role} bij ${of(made)}.`,
	"name, org, role": (made) => `${titled(made)}, ${made.body.text}, ${made.role}`,
	"name (org), role": (made) => `${titled(made)} (${made.body.text}), ${made.role}`,
	"name, role (org)": (made) => `${titled(made)}, ${made.role} (${made.body.text})`,
	"name: role org": (made) => `${titled(made)}: ${made.role} ${made.body.text}`,
	"name – org, role": (made) => `${titled(made)} – ${made.body.text}, ${made.role}`,
	"role name van org": (made) => `${capital(made.role)} ${titled(made)} van ${of(made)}`,
	"role van org, name": (made) => `${capital(made.role)} van ${of(made)}, ${titled(made)}`,
	"role van org: name": (made) => `${capital(made.role)} van ${of(made)}: ${titled(made)}`,
	"role van org (name)": (made) => `${capital(made.role)} van ${of(made)} (${titled(made)})`,
	"org: name, role": (made) => `${made.body.text}: ${titled(made)}, ${made.role}`,
	"org: name (role)": (made) => `${made.body.text}: ${titled(made)} (${made.role})`,
	"org – name (role)": (made) => `${made.body.text} – ${titled(made)} (${made.role})`,
	"org, name, role": (made) => `${made.body.text}, ${titled(made)}, ${made.role}`,
	"org (name, role)": (made) => `${made.body.text} (${titled(made)}, ${made.role})`,
	"name, role at org": (made) => `${titled(made)}, ${made.role} at ${made.body.text}`,
	"name, die role is bij org": (made) => `${titled(made)}, die ${made.role} is bij ${of(made)}`,
};

/** One entry about a contact without a name. */
export const namelessStyles: Readonly<Record<string, (made: Made) => string>> = {
	"role van org": (made) => `${capital(made.role)} van ${of(made)}`,
	"role bij org": (made) => `${made.role} bij ${of(made)}`,
	"role, org": (made) => `${capital(made.role)}, ${made.body.text}`,
	"role (org)": (made) => `${capital(made.role)} (${made.body.text})`,
	"een role van org": (made) => `Een ${made.role} van ${of(made)}`,
	"de role van org": (made) => `de ${made.role} van ${of(made)}`,
	"org: role": (made) => `${made.body.text}: ${made.role}`,
	"org (role)": (made) => `${made.body.text} (${made.role})`,
	"org – role": (made) => `${capital(made.body.text)} – ${made.role}`,
};
