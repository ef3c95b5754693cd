const numbers: Readonly<Record<string, number>> = {
	een: 1,
	één: 1,
	one: 1,
	twee: 2,
	two: 2,
	drie: 3,
	three: 3,
	vier: 4,
	four: 4,
	vijf: 5,
	five: 5,
	zes: 6,
	six: 6,
	zeven: 7,
	acht: 8,
	negen: 9,
	tien: 10,
	elf: 11,
	twaalf: 12,
	dertien: 13,
	veertien: 14,
	vijftien: 15,
	zestien: 16,
	twintig: 20,
	dertig: 30,
	veertig: 40,
	vijftig: 50,
	honderd: 100,
};
const vague = new Set(
	"twaalftal tiental drietal viertal vijftal zestal zevental achttal tweetal handvol paar enkele diverse verschillende meerdere tientallen andere veel some several various aantal overige enige".split(
		" ",
	),
);

/** The number that a folded word states, null for an unstated number ("enkele"), undefined for other words. */
export function countOf(fold: string): number | null | undefined {
	if (Object.hasOwn(numbers, fold)) return fold === "een" ? undefined : numbers[fold];
	if (vague.has(fold)) return null;
	return /^[1-9]\d{0,2}$/u.test(fold) ? Number(fold) : undefined;
}
