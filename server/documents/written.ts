/** A document before it has a form: plain text throughout, which each form escapes. */
export interface Written {
	readonly language: string;
	readonly title: string;
	readonly lead: string;
	readonly sections: readonly WrittenSection[];
	readonly sourcesTitle: string;
	/** Numbered from 1 in this order. */
	readonly sources: readonly Source[];
}

export interface WrittenSection {
	readonly title: string;
	/** Shown where there are no items. */
	readonly empty: string;
	readonly items: readonly WrittenItem[];
}

/** One statement: what it is about, stressed, and what is said of it. */
export interface WrittenItem {
	readonly about: string;
	/** Empty when the name says it all. */
	readonly text: string;
	/** Numbers of the sources that say so. */
	readonly sources: readonly number[];
	/** What belongs under it; those have nothing below. */
	readonly below: readonly Omit<WrittenItem, "below">[];
}

export interface Source {
	readonly quote: string;
	/** The trip that it tells of and the file that it stands in. */
	readonly origin: string;
}

/** A file to hand out; `content` is text, or base64 where the form isn't text. */
export interface WrittenFile {
	readonly fileName: string;
	readonly mediaType: string;
	readonly content: string;
	readonly encoding: "utf8" | "base64";
}
