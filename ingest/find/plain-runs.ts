const alphanumeric = Uint8Array.from({ length: 128 }, (_, code) =>
	/[a-zA-Z0-9]/u.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Where the run of plain letters and digits ends that begins at `from`: most words, read without a regular expression. */
export function plainRunEnd(text: string, from: number): number {
	let at = from;
	while (alphanumeric[text.charCodeAt(at)] === 1) at += 1;
	return at;
}
