import { letterOf } from "./needed-letters.ts";

/** Finds in one pass which pieces a text holds (Aho and Corasick); a state's row tells of which patterns they are. */
export interface Automaton {
	/** The next state by state and letter. */
	readonly next: Uint16Array;
	/** The number of each state's row, 0 where no piece ends. */
	readonly ends: Uint16Array;
	readonly rows: Int32Array;
	/** Numbers in a row, with a bit for each pattern. */
	readonly width: number;
	/** How many texts were gone over, and by row in which of them its bits were set last: most pieces come again and again. */
	texts: number;
	readonly seen: Uint32Array;
}

const space = 32;
/** Letters that stand for s and k where case doesn't count. */
const longS = 0x17f;
const kelvin = 0x212a;
const columns = 32;
const alphabet = " abcdefghijklmnopqrstuvwxyz0_";
const columnOf = Uint8Array.from({ length: 128 }, (_, code) => alphabet.indexOf(letterOf(code)));

/** Sets the bits of the patterns of which a text holds a piece, and clears all others. */
export function seek(automaton: Automaton, text: string, bits: Int32Array): void {
	const { next, ends, seen } = automaton;
	bits.fill(0);
	automaton.texts += 1;
	const { texts } = automaton;
	let state = next[0] ?? 0;
	for (let at = 0; at <= text.length; at += 1) {
		const code = at < text.length ? text.charCodeAt(at) : space;
		if (code === longS || code === kelvin) {
			bits.fill(-1);
			return;
		}
		state = next[state * columns + (code < 128 ? (columnOf[code] ?? 0) : 0)] ?? 0;
		const end = ends[state] ?? 0;
		if (end === 0 || seen[end] === texts) continue;
		seen[end] = texts;
		addRow(automaton, end, bits);
	}
}

function addRow({ rows, width }: Automaton, row: number, bits: Int32Array): void {
	for (let index = 0; index < width; index += 1)
		bits[index] = (bits[index] ?? 0) | (rows[row * width + index] ?? 0);
}

/** The automaton that seeks the pieces of patterns, given in the letters of the sieve. */
export function automatonOf(patterns: readonly (readonly string[])[]): Automaton {
	const width = (patterns.length + 31) >> 5;
	const states = [new Map<number, number>()];
	const held: Set<number>[] = [new Set()];
	patterns.forEach((list, number) => {
		for (const piece of list) {
			let state = 0;
			for (const letter of piece) {
				const column = alphabet.indexOf(letter);
				let to = states[state]?.get(column);
				if (to === undefined) {
					to = states.push(new Map()) - 1;
					held.push(new Set());
					states[state]?.set(column, to);
				}
				state = to;
			}
			held[state]?.add(number);
		}
	});
	const next = new Uint16Array(states.length * columns);
	const fallback = new Uint16Array(states.length);
	const order = [0];
	for (const state of order) {
		const back = fallback[state] ?? 0;
		for (const number of state > 0 ? (held[back] ?? []) : []) held[state]?.add(number);
		for (let column = 0; column < columns; column += 1) {
			const to = states[state]?.get(column);
			const other = state === 0 ? 0 : (next[back * columns + column] ?? 0);
			next[state * columns + column] = to ?? other;
			if (to === undefined) continue;
			fallback[to] = other;
			order.push(to);
		}
	}
	const { ends, rows } = rowsOf(held, width);
	return { next, width, ends, rows, texts: 0, seen: new Uint32Array(rows.length) };
}

/** Rows of bits, one for each set of patterns that occurs; the first is empty. */
function rowsOf(held: readonly ReadonlySet<number>[], width: number) {
	const numbers = new Map([["", 0]]);
	const rows: number[] = new Array(width).fill(0);
	const ends = Uint16Array.from(held, (set) => {
		const key = [...set].sort((a, b) => a - b).join(" ");
		const known = numbers.get(key);
		if (known !== undefined) return known;
		const row = new Array(width).fill(0);
		for (const number of set) row[number >> 5] |= 1 << (number & 31);
		rows.push(...row);
		numbers.set(key, numbers.size);
		return numbers.size - 1;
	});
	return { ends, rows: Int32Array.from(rows) };
}
