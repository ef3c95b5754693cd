import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

interface GoldItem {
	readonly optional?: boolean;
	readonly quote?: string;
	readonly count?: number;
	/** `<field>_also` and `<field>_other` hold other right values of a field. */
	readonly [field: string]: unknown;
	readonly other_names?: readonly string[];
	readonly aliases_in_text?: readonly string[];
}

export interface GoldCity extends GoldItem {
	readonly name: string;
	readonly country?: string | null;
	readonly kind: "visited" | "mentioned";
	readonly level?: string;
}

export interface GoldOrganization extends GoldItem {
	readonly name: string;
	readonly kind: string;
}

export interface GoldContact extends GoldItem {
	/** `people` items carry `name`, `met` and `not_met` items `person`. */
	readonly name?: string | null;
	readonly person?: string | null;
	readonly role?: string | null;
	readonly organization?: string | null;
	readonly organization_implied?: boolean;
	readonly city?: string | null;
	readonly group?: boolean;
	readonly traveller?: boolean;
	readonly reason?: string;
}

export interface GoldTheme extends GoldItem {
	readonly slug: string;
}

export interface GoldFollowUp extends GoldItem {
	readonly text: string;
	readonly due?: string | null;
	readonly status?: string;
}

export interface GoldEvent extends GoldItem {
	readonly name: string;
	readonly role: string;
}

export interface GoldTrip {
	readonly title?: string | null;
	readonly event?: readonly GoldEvent[];
	readonly destinations?: readonly {
		readonly city: string;
		readonly country?: string | null;
		readonly optional?: boolean;
	}[];
	readonly purpose?: string | null;
	readonly optional_fields?: readonly string[];
	readonly [field: string]: unknown;
}

/** The facts of one report, annotated by hand in the form of the extraction with the additions of the gold. */
export interface Gold {
	readonly file: string;
	readonly home?: string | null;
	readonly trip: GoldTrip;
	readonly other_trips?: readonly GoldTrip[];
	readonly cities: readonly GoldCity[];
	readonly organizations: readonly GoldOrganization[];
	readonly people: readonly GoldContact[];
	readonly themes: readonly GoldTheme[];
	readonly followups: readonly GoldFollowUp[];
	readonly met: readonly GoldContact[];
	readonly not_met?: readonly GoldContact[];
}

export interface GoldReport {
	readonly file: string;
	readonly bytes: Uint8Array;
	readonly gold: Gold;
}

const annotated = (set: string): string => join(import.meta.dirname, "../gold", set);

/** The folders of annotated reports in this repository: `development` to improve the rules on, `set-aside` only to measure. */
export const goldFolders = {
	development: annotated("development"),
	"set-aside": annotated("set-aside"),
} as const;

/** Reads the annotated reports of a folder whose annotations stand in `annotations`, sorted by name. */
export function readGold(texts: string, annotations = texts): readonly GoldReport[] {
	return readdirSync(annotations)
		.filter((name) => name.endsWith(".json"))
		.sort()
		.map((name) => {
			const gold = JSON.parse(readFileSync(join(annotations, name), "utf8")) as Gold;
			const file = basename(gold.file);
			return { file, bytes: readFileSync(join(texts, file)), gold };
		});
}

/** All right values of a field of a gold item: the one annotated and those that are right too. */
export function rightValues(
	item: Readonly<Record<string, unknown>>,
	field: string,
): readonly unknown[] {
	const others = [item[`${field}_also`], item[`${field}_other`]].flatMap((more) => more ?? []);
	return [item[field] ?? null, ...others];
}

/** The right values of a field that are texts. */
export function rightTexts(
	item: Readonly<Record<string, unknown>>,
	field: string,
): readonly string[] {
	return rightValues(item, field).filter((value) => typeof value === "string");
}
