import type {
	CityCandidate,
	MeetingKind,
	NotMetReason,
	OrganizationKind,
} from "#domain/extraction.ts";
import type { Span } from "#domain/report.ts";

/** What every finder gives: a span of the cleaned text, the rule that found it and how often that rule is right. */
export interface Found extends Span {
	readonly rule: string;
	readonly confidence: number;
}

/** A town named in the text. */
export interface PlaceMention extends Found {
	readonly surface: string;
	/** Dutch name where Dutch has one, else the local one. */
	readonly name: string;
	readonly country: string | null;
	readonly geonameId: number | null;
	/** `demonym`: Weense, Brusselse. */
	readonly form: "name" | "demonym" | "abbreviation";
	readonly candidates: readonly CityCandidate[];
}

/** A country named in the text, by name or adjective. */
export interface CountryMention extends Found {
	readonly surface: string;
	/** ISO 3166-1 alpha-2. */
	readonly code: string;
	readonly form: "name" | "demonym";
}

/** A body named in the text. */
export interface OrganizationMention extends Found {
	readonly surface: string;
	/** One name for one body within the report: the fullest in the text, a canonical form for posts abroad and municipalities. */
	readonly name: string;
	readonly kind: OrganizationKind;
	readonly aliases: readonly string[];
	readonly city: string | null;
	readonly country: string | null;
}

/** Somebody named, or known by role, with what the text says of them. */
export interface ContactMention extends Found {
	readonly name: string | null;
	readonly role: string | null;
	/** Name of an organization found in the same report. */
	readonly organization: string | null;
	readonly city: string | null;
	readonly group: boolean;
	readonly traveller: boolean;
	readonly aliases: readonly string[];
	/** How the party met them, or why it did not; null when only named. */
	readonly meeting:
		| { readonly met: true; readonly kind: MeetingKind }
		| { readonly met: false; readonly reason: NotMetReason }
		| null;
}

/** A theme named in the text. */
export interface ThemeMention extends Found {
	readonly surface: string;
	/** Concept of the thesaurus, top or narrower. */
	readonly concept: string;
	/** The top concept's slug. */
	readonly slug: string;
}

/** An event named in the text. */
export interface EventMention extends Found {
	readonly surface: string;
	readonly name: string;
	readonly year: number | null;
	readonly role: "attended" | "mentioned";
}
