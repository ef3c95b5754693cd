import { readdirSync, readFileSync } from "node:fs";
import {
	indexOrganizations,
	isOrganizationKind,
	type OrganizationLookup,
	type RegisterBody,
} from "./organization-lookup.ts";

let loaded: readonly RegisterBody[] | null = null;

const folder = new URL("./organizations/", import.meta.url);

/** The register of widely known bodies; read on the first call and kept. */
export function loadOrganizations(): readonly RegisterBody[] {
	loaded ??= readOrganizations();
	return loaded;
}

/** Reads a file for each part of the world: name, kind, seat, country, other names and, of a body that goes on under another name, that name; a line each, parted by tabs. */
function readOrganizations(): readonly RegisterBody[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith(".tsv"))
		.sort()
		.flatMap((file) => {
			const lines = readFileSync(new URL(file, folder), "utf8").split("\n");
			return lines.flatMap((line, index) =>
				bodyOf(line, `organizations/${file} line ${index + 1}`),
			);
		});
}

function bodyOf(line: string, place: string): RegisterBody[] {
	if (line.trim() === "" || line.startsWith("#")) return [];
	const [name, kind, city, country, others, successor] = line.split("\t");
	if (!name || !kind || !isOrganizationKind(kind)) {
		throw new Error(
			`${place}: expected name, kind, city, country and other names parted by tabs, with a known kind; got "${line}"`,
		);
	}
	const names = [name, ...(others ?? "").split("|").filter((other) => other !== "")];
	const [own = name, ...more] = names.map((each) => each.replace(/^\*/u, ""));
	return [
		{
			name: own,
			kind,
			city: city || null,
			country: country || null,
			others: more,
			doubtful: names.filter((each) => each.startsWith("*")).map((each) => each.slice(1)),
			successor: successor || null,
		},
	];
}

let indexed: OrganizationLookup | null = null;

/** The register ready for matching; read on the first call and kept. */
export function organizationLookup(): OrganizationLookup {
	indexed ??= indexOrganizations(loadOrganizations());
	return indexed;
}
