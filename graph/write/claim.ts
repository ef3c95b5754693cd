import { hash } from "node:crypto";

/** One wording of a claim on an entity, with the number of reports that claim just this. */
export interface CountedClaim {
	readonly name: string;
	readonly aliases: readonly string[];
	readonly authoritative: boolean;
	readonly labels: { readonly nl: string; readonly en: string } | null;
	readonly references: readonly string[];
	readonly properties: Readonly<Record<string, unknown>>;
	readonly reports: number;
	readonly sample: boolean;
}

/** A short text that two claims share exactly when they say the same, in whatever order their properties stand. */
export function claimDigest(properties: Readonly<Record<string, unknown>>): string {
	const sorted = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
	return hash("sha256", JSON.stringify(sorted)).slice(0, 24);
}

/** A claim as it stands on the relationship from the report to the entity. */
export function readClaim(
	stored: Readonly<Record<string, unknown>>,
	reports: number,
	sample: boolean,
): CountedClaim {
	const { name, aliases, authoritative, labelNl, labelEn, references, digest, ...properties } =
		stored;
	return {
		name: String(name),
		aliases: strings(aliases),
		authoritative: authoritative === true,
		labels:
			typeof labelNl === "string" && typeof labelEn === "string"
				? { nl: labelNl, en: labelEn }
				: null,
		references: strings(references),
		properties,
		reports,
		sample,
	};
}

function strings(value: unknown): readonly string[] {
	return Array.isArray(value) ? value.map(String) : [];
}
