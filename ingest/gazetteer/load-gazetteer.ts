import { readFileSync } from "node:fs";
import {
	cellsOf,
	indexRows,
	lowerBound,
	matchRow,
	numberOf,
	type SortedRows,
} from "./names-index.ts";
import { type NamedTowns, readTown, type Town } from "./town.ts";

interface Files {
	readonly names: SortedRows;
	readonly towns: SortedRows;
	/** GeoNames ids in the order of the rows of `towns`, which is rising. */
	readonly ids: Int32Array;
}

let loaded: Files | null = null;

interface Answer {
	readonly named: NamedTowns | null;
	readonly longer: boolean;
}

/** Answers to the latest questions: texts ask for the same words over and over. */
const asked = new Map<string, Answer>();
const askedLimit = 30_000;

const read = (name: string): SortedRows => indexRows(readFileSync(new URL(name, import.meta.url)));

function files(): Files {
	if (loaded === null) {
		const towns = read("towns.tsv");
		const ids = Int32Array.from(towns.starts, (_, row) => numberOf(towns, row));
		loaded = { names: read("names.tsv"), towns, ids };
	}
	return loaded;
}

/** The town with a GeoNames id; null if the gazetteer doesn't have it. */
export function townById(geonameId: number): Town | null {
	const { towns, ids } = files();
	let low = 0;
	let high = ids.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ids[middle] ?? 0) < geonameId) low = middle + 1;
		else high = middle;
	}
	return ids[low] === geonameId ? readTown(cellsOf(towns, low)) : null;
}

/**
 * Looks a folded name up (foldName of the domain). `longer` tells whether longer names start with these words.
 * The files are read on the first call and kept as they are: some 10 MB outside the heap.
 */
export function lookUpTowns(key: string): Answer {
	const before = asked.get(key);
	if (before !== undefined) return before;
	const found = search(key);
	if (asked.size >= askedLimit) asked.clear();
	asked.set(key, found);
	return found;
}

function search(name: string): Answer {
	const { names } = files();
	const key = Buffer.from(name);
	const row = lowerBound(names, key);
	const first = matchRow(names, row, key);
	if (first === "none") return { named: null, longer: false };
	const longer = first === "prefix" || matchRow(names, row + 1, key) === "prefix";
	return { named: first === "whole" ? namedTowns(names, row) : null, longer };
}

function namedTowns(names: SortedRows, row: number): NamedTowns {
	const [, flags = "", ids = ""] = cellsOf(names, row);
	const towns = ids.split(" ").flatMap((id) => townById(Number(id.replace("*", ""))) ?? []);
	return {
		towns,
		dutchWord: flags.includes("w"),
		englishWord: flags.includes("e"),
		personName: flags.includes("n"),
		needsContext: ids.startsWith("*"),
	};
}
