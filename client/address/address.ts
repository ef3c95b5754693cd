import type { ScreenLanguage } from "#domain/kinds.ts";
import type { Field } from "./fields.ts";

type Fields<T> = { readonly [K in keyof T]: Field<T[K]> };

/** The address of a view: a path such as `/partners/:id` and typed values in path and query. */
export interface ViewAddress<T> {
	readonly path: string;
	/** The values that a path and query of this view say; the default for what they don't. */
	readonly read: (path: string, search: string) => T;
	/** The path and query that `read` turns back into the values; defaults are left out. */
	readonly at: (values?: Partial<T>) => string;
}

/** Makes a view's address of its path and its fields, named as they stand in the query. */
export function viewAddress<T extends object>(path: string, fields: Fields<T>): ViewAddress<T> {
	const names = Object.keys(fields) as (keyof T & string)[];
	return {
		path,
		read: (actual, search) => {
			const query = new URLSearchParams(search);
			const inPath = matchPath(path, actual) ?? {};
			const read = <K extends keyof T & string>(name: K) => {
				const given = inPath[name];
				return fields[name].read(given === undefined ? query.getAll(name) : [given]);
			};
			return Object.fromEntries(names.map((name) => [name, read(name)])) as T;
		},
		at: (values = {}) => {
			const query = new URLSearchParams();
			let filled = path;
			const write = <K extends keyof T & string>(name: K) => {
				// What isn't given is the default, which nothing said means.
				const value = values[name] as T[K] | undefined;
				const written = value === undefined ? [] : fields[name].write(value);
				if (path.split("/").includes(`:${name}`)) {
					filled = filled.replace(`:${name}`, () => readable(encodeURIComponent(written[0] ?? "")));
				} else for (const each of written) query.append(name, each);
			};
			for (const name of names) write(name);
			const said = readable(query.toString());
			return said ? `${filled}?${said}` : filled;
		},
	};
}

/** The values in a path, if it is of the pattern, where `:name` stands for one step; null if it isn't. */
export function matchPath(pattern: string, path: string): Readonly<Record<string, string>> | null {
	const wanted = pattern.split("/");
	const steps = path.split("/");
	if (steps.length > 1 && steps.at(-1) === "" && wanted.at(-1) !== "") steps.pop();
	if (steps.length !== wanted.length) return null;
	const values: Record<string, string> = {};
	for (const [place, step] of wanted.entries()) {
		const given = steps[place] ?? "";
		if (step.startsWith(":") && given !== "") values[step.slice(1)] = decoded(given);
		else if (step !== given) return null;
	}
	return values;
}

/** The language that an address asks for. */
export function languageOf(search: string): ScreenLanguage {
	return new URLSearchParams(search).get("lang") === "en" ? "en" : "nl";
}

/** The same address, asking for a language; Dutch is what nothing said means. */
export function inLanguage(href: string, language: ScreenLanguage): string {
	const [path = "/", search = ""] = href.split("?");
	const query = new URLSearchParams(search);
	query.delete("lang");
	if (language === "en") query.set("lang", "en");
	const said = readable(query.toString());
	return said ? `${path}?${said}` : path;
}

/** The address of today for one of before: when the network stood at the root, and when trips had a list beside their reports; null when it needs no change. */
export function movedAddress(path: string, search: string): string | null {
	const query = new URLSearchParams(search);
	const ofNetwork = ["focus", "open", "kinds", "selected"].some((name) => query.has(name));
	const named = query.get("view");
	const toReports = matchPath("/trips", path) !== null || (path === "/" && named === "trips");
	if (!toReports && (path !== "/" || !(ofNetwork || named === "network"))) return null;
	query.delete("view");
	const said = readable(query.toString());
	return (toReports ? "/reports" : "/network") + (said ? `?${said}` : "");
}

/** Ids are full of colons, which need no escape in a query or behind the first step of a path. */
function readable(text: string): string {
	return text.replaceAll("%3A", ":");
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
