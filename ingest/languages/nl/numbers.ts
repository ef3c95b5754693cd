const units =
	"nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien";
const tens: Readonly<Record<string, number>> = {
	twintig: 20,
	dertig: 30,
	veertig: 40,
	vijftig: 50,
	zestig: 60,
	zeventig: 70,
	tachtig: 80,
	negentig: 90,
};
const english = "zero one two three four five six seven eight nine ten eleven twelve";
/** "Met z'n tweeën": inflected numbers of persons. */
const together: Readonly<Record<string, number>> = {
	beiden: 2,
	beide: 2,
	tweeën: 2,
	drieën: 3,
	vieren: 4,
	vijven: 5,
	zessen: 6,
	zevenen: 7,
	achten: 8,
	negenen: 9,
	tienen: 10,
	tweetjes: 2,
	drietjes: 3,
	tweetal: 2,
	drietal: 3,
	viertal: 4,
	vijftal: 5,
	zestal: 6,
	zevental: 7,
	achttal: 8,
	tiental: 10,
	anderhalf: 1.5,
	anderhalve: 1.5,
	tweeënhalf: 2.5,
	tweeënhalve: 2.5,
	drieënhalf: 3.5,
	drieënhalve: 3.5,
};

const numbers = new Map<string, number>();
for (const [value, word] of units.split(" ").entries()) numbers.set(word, value);
for (const [value, word] of english.split(" ").entries()) numbers.set(word, value);
for (const [ten, value] of Object.entries(tens)) {
	numbers.set(ten, value);
	units.split(" ").forEach((word, unit) => {
		if (unit === 0 || unit > 9) return;
		numbers.set(`${word}${word.endsWith("e") ? "ën" : "en"}${ten}`, value + unit);
	});
}
numbers.set("één", 1).set("eén", 1).set("n", 1);
for (const [word, value] of Object.entries(together)) numbers.set(word, value);

/** The number that a text writes in digits or words ("drie", "één", "2,5", "tweeëntwintig"); null if it is none. */
export function readNumber(text: string): number | null {
	const word = text.toLowerCase();
	if (/^\d+(?:[.,]\d+)?$/.test(word)) return Number(word.replace(",", "."));
	return numbers.get(word) ?? null;
}

/** A pattern source for a number in digits or words. */
export const numberPattern = `\\d{1,3}(?:[.,]\\d)?|${[...numbers.keys()]
	.filter((word) => word.length > 2)
	.sort((a, b) => b.length - a.length)
	.join("|")}`;
