/** A document before it has a form: plain text throughout, which each form escapes. */
export interface Written {
	readonly language: string;
	readonly title: string;
	readonly lead: string;
	readonly sections: readonly {
		readonly title: string;
		/** Shown where there are no items. */
		readonly empty: string;
		readonly items: readonly WrittenItem[];
	}[];
	readonly sourcesTitle: string;
	/** Numbered from 1 in this order. */
	readonly sources: readonly Source[];
}

export interface WrittenItem {
	readonly text: string;
	readonly more: readonly string[];
	/** Numbers of the sources that say so. */
	readonly sources: readonly number[];
}

export interface Source {
	readonly quote: string;
	readonly file: string;
}
