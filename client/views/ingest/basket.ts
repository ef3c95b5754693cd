import type { Load } from "../../api/load.ts";
import type { Outcome, Preview, ReadingProblem, SameName } from "./queries.ts";

/** A report as it is handed over. */
export interface Upload {
	readonly name: string;
	readonly base64: string;
}

/** A file that was put on the page. */
export interface BasketFile {
	readonly key: number;
	readonly name: string;
	/** Null when it can't be handed over, for the reason in `problem`. */
	readonly upload: Upload | null;
	readonly problem: ReadingProblem | null;
	/** Dates its trips when its text names no year. */
	readonly year: number | null;
	readonly sameName: SameName;
	/** What was found in it; that of an earlier question until the newest is answered. */
	readonly preview: Load<Preview>;
	/** The question that `preview` answers. */
	readonly previewed: string | null;
	readonly outcome: Load<Outcome>;
}

export interface Basket {
	readonly files: readonly BasketFile[];
	/** True while the files are being read in. */
	readonly running: boolean;
}

export const emptyBasket: Basket = { files: [], running: false };

export type BasketEvent =
	| {
			readonly type: "added";
			readonly files: readonly Pick<BasketFile, "name" | "upload" | "problem">[];
	  }
	| { readonly type: "removed"; readonly key: number }
	| { readonly type: "emptied" }
	| { readonly type: "dated"; readonly key: number; readonly year: number | null }
	| { readonly type: "named"; readonly key: number; readonly sameName: SameName }
	| {
			readonly type: "previewed";
			readonly key: number;
			readonly question: string;
			readonly preview: Load<Preview>;
	  }
	| { readonly type: "started" }
	| { readonly type: "stopped" }
	| { readonly type: "ingested"; readonly key: number; readonly outcome: Load<Outcome> };

/** The basket after something happened to it. */
export function basketAfter(basket: Basket, event: BasketEvent): Basket {
	const change = (key: number, some: Partial<BasketFile>): Basket => ({
		...basket,
		files: basket.files.map((file) => (file.key === key ? { ...file, ...some } : file)),
	});
	switch (event.type) {
		case "added": {
			const first = Math.max(-1, ...basket.files.map(({ key }) => key)) + 1;
			const known = new Set(basket.files.map(({ name }) => name));
			const added = event.files
				.filter(({ name }) => !known.has(name))
				.map((file, index) => ({ ...file, ...untouched, key: first + index }));
			return { ...basket, files: [...basket.files, ...added] };
		}
		case "removed":
			return { ...basket, files: basket.files.filter(({ key }) => key !== event.key) };
		case "emptied":
			return emptyBasket;
		case "dated":
			return change(event.key, { year: event.year });
		case "named":
			return change(event.key, { sameName: event.sameName });
		case "previewed":
			return change(event.key, { preview: event.preview, previewed: event.question });
		case "started":
			return { ...basket, running: true };
		case "stopped":
			return { ...basket, running: false };
		case "ingested":
			return change(event.key, { outcome: event.outcome });
	}
}

const untouched = {
	year: null,
	sameName: "refuse",
	preview: { state: "idle" },
	previewed: null,
	outcome: { state: "idle" },
} as const satisfies Partial<BasketFile>;

/** What tells one question for a file's findings from another. */
export function previewQuestion({ year }: BasketFile, language: string): string {
	return `${year ?? ""} ${language}`;
}

/** The next file whose findings must be asked for, as none were or its year or the language is another. */
export function nextPreview({ files }: Basket, language: string): BasketFile | null {
	return (
		files.find(
			(file) =>
				file.upload !== null &&
				file.outcome.state === "idle" &&
				file.previewed !== previewQuestion(file, language),
		) ?? null
	);
}

/** Whether a file will be read in, as far as is known: it can be, and nothing is to be decided first. */
export function isReady({ upload, preview, sameName, outcome }: BasketFile): boolean {
	if (upload === null || preview.state !== "ready" || outcome.state !== "idle") return false;
	const { state, nameTaken } = preview.data;
	return (state === "new" || state === "changed") && (!nameTaken || sameName !== "refuse");
}

/** The next file to read in. */
export function nextToIngest(basket: Basket): BasketFile | null {
	return basket.running ? (basket.files.find(isReady) ?? null) : null;
}
