import { readFileSync } from "node:fs";
import {
	indexOrganizations,
	isOrganizationKind,
	type OrganizationLookup,
	type RegisterBody,
} from "./organization-lookup.ts";

/** Reads the register of widely known bodies: name, kind, seat, country, other names and, of a body that goes on under another name, that name; a line each, parted by tabs. */
export function loadOrganizations(): readonly RegisterBody[] {
	const text = readFileSync(new URL("./organizations.tsv", import.meta.url), "utf8");
	return text.split("\n").flatMap((line, index) => {
		if (line.trim() === "" || line.startsWith("#")) return [];
		const [name, kind, city, country, others, successor] = line.split("\t");
		if (!name || !kind || !isOrganizationKind(kind)) {
			throw new Error(
				`organizations.tsv line ${index + 1}: expected name, kind, city, country and other names parted by tabs, with a known kind; got "${line}"`,
			);
		}
		return [
			{
				name,
				kind,
				city: city || null,
				country: country || null,
				others: (others ?? "").split("|").filter((other) => other !== ""),
				successor: successor || null,
			},
		];
	});
}

let indexed: OrganizationLookup | null = null;

/** The register ready for matching; read on the first call and kept. */
export function organizationLookup(): OrganizationLookup {
	indexed ??= indexOrganizations(loadOrganizations());
	return indexed;
}
