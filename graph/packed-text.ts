/** Bytes as the text that is stored for them: the driver reads a text at once, but bytes one by one. */
export function packedText(bytes: Uint8Array): string {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}

/** The bytes of such a text. */
export function packedBytes(text: string): Uint8Array {
	return Buffer.from(text, "base64");
}
