/** The years of a partner's dated trips, one for each trip. */
export function yearsOf(partner: {
	readonly encounters: readonly { readonly date: string | null }[];
}): readonly number[] {
	return partner.encounters.flatMap(({ date }) => {
		const year = Number(date?.slice(0, 4));
		return year > 0 ? [year] : [];
	});
}
