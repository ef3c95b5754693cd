/** Whole numbers from 0 to below 2³² as bytes, four each, the lowest first. */
export function packWords(words: readonly number[]): Uint8Array {
	const bytes = new DataView(new ArrayBuffer(4 * words.length));
	for (const [index, word] of words.entries()) bytes.setUint32(4 * index, word, true);
	return new Uint8Array(bytes.buffer);
}

/** The numbers of packed bytes, in the same memory where it is aligned to them. */
export function unpackWords(bytes: Uint8Array): Uint32Array {
	const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
	const { buffer, byteOffset, byteLength } = aligned;
	const words = new Uint32Array(buffer, byteOffset, byteLength / 4);
	// Machines that store the highest byte first are not among those that Node runs on today, save one that has its bytes turned here.
	const littleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
	if (littleEndian) return words;
	const view = new DataView(buffer, byteOffset, byteLength);
	return words.map((_, index) => view.getUint32(4 * index, true));
}
