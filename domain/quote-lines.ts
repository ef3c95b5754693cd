const listMark = /^[*•–-]\s+/u;
const rule = /^[\s|:+=-]+$/u;
const betweenCells = /\s*\|\s*|\t+| {3,}/u;

/** A quote in the lines in which it is read outside its report: each point of a list and each row of a table by itself, without their marks and with the cells parted by a dot; words that only wrap stay together. */
export function quoteLines(quote: string): readonly string[] {
	const lines: string[] = [];
	let open = false;
	for (const written of quote.split("\n").map((line) => line.trim())) {
		if (written === "" || rule.test(written)) {
			open = false;
			continue;
		}
		const cells = written.split(betweenCells).filter((cell) => cell !== "");
		const line = cells.join(" · ").replace(listMark, "");
		const isRow = cells.length > 1 || written.startsWith("|");
		if (open && !isRow && !listMark.test(written)) lines.push(`${lines.pop()} ${line}`);
		else lines.push(line);
		open = !isRow;
	}
	return lines.length > 0 ? lines : [quote.trim()];
}
