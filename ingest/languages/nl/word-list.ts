/** The words of a text, parted by white space, each once. */
export const wordList = (text: string): ReadonlySet<string> =>
	new Set(text.split(/\s+/u).filter((word) => word !== ""));
