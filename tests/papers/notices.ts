import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import satisfies from "spdx-satisfies";

/**
 * Licences of which works may go out together with this one under EUPL-1.2: they ask for their notice to be kept, or for
 * changes to the work itself to stay under them, and for nothing of what is combined with it.
 */
const allowed = [
	"0BSD",
	"Apache-2.0",
	"BSD-2-Clause",
	"BSD-3-Clause",
	"CC0-1.0",
	"EUPL-1.2",
	"ISC",
	"MIT",
	"MPL-2.0",
	"OFL-1.1",
	"Unlicense",
];

interface Package {
	readonly name: string;
	readonly version: string;
	readonly licence: string;
	readonly author: string;
	readonly texts: readonly string[];
}

interface Manifest {
	readonly name: string;
	readonly version: string;
	readonly license?: string;
	readonly author?: string | { readonly name?: string };
}

interface Lock {
	readonly packages: Readonly<Record<string, { dev?: boolean; devOptional?: boolean }>>;
}

/** The text of THIRD-PARTY-NOTICES.md. Throws when a package has a licence under which it may not go out with this program. */
export function thirdPartyNotices(program: string): string {
	const packages = productionPackages(program);
	const refused = packages.filter(({ licence }) => !isAllowed(licence));
	if (refused.length > 0)
		throw new Error(
			`These packages may not go out with a program under EUPL-1.2: ${refused
				.map(({ name, version, licence }) => `${name} ${version} (${licence})`)
				.join(
					", ",
				)}. Replace them; or, when the licence allows it, add it to the list in notices.ts.`,
		);
	const data = readFileSync(join(program, "ingest/gazetteer/NOTICE.md"), "utf8");
	return [
		"# Third-party notices",
		"Made by `npm run notices`; do not edit. The program itself is licensed under [EUPL-1.2](LICENSE).",
		"## Fetched, not shipped",
		"Neo4j 5.26 Community Edition, © Neo4j Sweden AB, is licensed under [GPL-3.0](https://www.gnu.org/licenses/gpl-3.0.html). It is no part of this repository or of the container image: Maven brings its jars, or Docker its image, to the machine of who runs the program. Its jars hold the notices of what they build on. GPL-3.0 is a compatible licence in the sense of article 5 and the appendix of EUPL-1.2.",
		"Node.js 24 (MIT and others) is fetched too where the machine's own is older; the container image is built on the official one.",
		"## Data",
		"In `ingest/gazetteer/`:",
		data.replace(/^# .*\n+/, "").trim(),
		"## Font and icons",
		"The font Fira Sans comes with the package @fontsource/fira-sans below. The icons are drawn for this program.",
		"## Packages",
		"Those without a text of their own are under the [standard text](https://spdx.org/licenses/) of the licence that they name.",
		table(packages),
		"## Licence texts",
		...licenceTexts(packages),
		"",
	]
		.join("\n\n")
		.trimEnd()
		.concat("\n");
}

function isAllowed(licence: string): boolean {
	try {
		return satisfies(licence, allowed);
	} catch {
		return false;
	}
}

/** The packages that the server loads or that are built into the page, and what these need, once for each version. */
function productionPackages(program: string): readonly Package[] {
	const lock: Lock = JSON.parse(readFileSync(join(program, "package-lock.json"), "utf8"));
	const found = new Map<string, Package>();
	for (const [path, { dev, devOptional }] of Object.entries(lock.packages)) {
		if (path === "" || dev || devOptional) continue;
		const folder = join(program, path);
		const manifest: Manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
		const { name, version, license, author } = manifest;
		found.set(`${name}@${version}`, {
			name,
			version,
			licence: license ?? "none named",
			author: (typeof author === "string" ? author : author?.name) ?? "",
			texts: textsIn(folder),
		});
	}
	return [...found.values()].sort(
		(a, b) => compare(a.name, b.name) || compare(a.version, b.version),
	);
}

function textsIn(folder: string): readonly string[] {
	return readdirSync(folder)
		.filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i.test(file))
		.sort(compare)
		.map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
}

function table(packages: readonly Package[]): string {
	const rows = packages.map(
		({ name, version, licence, author, texts }) =>
			`| ${name} | ${version} | ${licence} | ${texts.length > 0 ? "below" : `no text in the package${author ? `; by ${author.replace(/\s*[<(].*/, "")}` : ""}`} |`,
	);
	return ["| package | version | licence | its text |", "| --- | --- | --- | --- |", ...rows].join(
		"\n",
	);
}

/** Each text once, with the packages that it belongs to. */
function licenceTexts(packages: readonly Package[]): readonly string[] {
	const owners = new Map<string, string[]>();
	for (const { name, version, texts } of packages)
		for (const text of texts) owners.set(text, [...(owners.get(text) ?? []), `${name} ${version}`]);
	return [...owners].map(
		([text, names]) =>
			`### ${names.join(", ")}\n\n~~~text\n${text.replaceAll("~~~", "~ ~ ~")}\n~~~`,
	);
}

/** In code point order, the same on every machine. */
function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
