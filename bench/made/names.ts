const starts = "Al Be Cor Dal Es Fjor Gra Hel Is Jor Kal Lun Mo Nor Ost Pra Ros Sel Tor Ul".split(
	" ",
);
const middles = "ba de fi ga lo ma ne po ra si ta vo".split(" ");
const ends = "berg dam den ford gard hagen land mar nes sund vik wede".split(" ");

/** A pronounceable fictional name, another for each number from 0 up to 2,880, and with a numeral beyond. */
export function madeName(index: number): string {
	const start = starts[index % starts.length] ?? "";
	const middle = middles[Math.floor(index / starts.length) % middles.length] ?? "";
	const end = ends[Math.floor(index / (starts.length * middles.length)) % ends.length] ?? "";
	const round = Math.floor(index / (starts.length * middles.length * ends.length));
	return `${start}${middle}${end}${round === 0 ? "" : ` ${round + 1}`}`;
}
