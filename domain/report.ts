/** The parts that a trip report has, after the seven questions of the template; `other` is all else. */
export const sectionRoles = [
	"party",
	"duration",
	"purpose",
	"places",
	"contacts",
	"results",
	"followups",
	"other",
] as const;

export type SectionRole = (typeof sectionRoles)[number];

/** A stretch of text, in UTF-16 code units into the text as read: `start` counts in, `end` doesn't. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** A report as read: `content` is the decoded text without byte order mark, before any clean-up. */
export interface ReportText {
	/** The source key: path relative to the ingest root, with forward slashes. */
	readonly file: string;
	readonly content: string;
}
