import { viewAddress } from "../../address/address.ts";
import { choice, type Field, flag, needed, text, wholeNumber } from "../../address/fields.ts";

export const cityOrders = ["first", "trips", "name"] as const;

/** A city and a year of a theme; the city is null for trips that name none, the year where it is unknown. */
export interface CellPlace {
	readonly city: string | null;
	readonly year: number | null;
}

/** A city and a year as `city:3161732.2019`; either may be empty. */
const cell: Field<CellPlace | null> = {
	read: ([first]) => {
		const [, city = "", year = ""] = /^(.*)\.(\d{4})?$/u.exec(first ?? "") ?? [];
		if (!first?.includes(".")) return null;
		return { city: city || null, year: year ? Number(year) : null };
	},
	write: (value) => (value ? [`${value.city ?? ""}.${value.year ?? ""}`] : []),
};

/** What the address of a theme's page says: the filters, the order of the cities and the cell that is opened. */
export interface ThemePlace {
	readonly id: string;
	/** Years, both counted. */
	readonly from: number | null;
	readonly to: number | null;
	/** Id of a city or country that the trips visited. */
	readonly place: string | null;
	/** Whether narrower themes count with it. */
	readonly narrower: boolean;
	readonly order: (typeof cityOrders)[number];
	readonly cell: CellPlace | null;
}

/** A theme's page: where and when it was talked about. */
export const themeAddress = viewAddress<ThemePlace>("/themes/:id", {
	id: needed,
	from: wholeNumber(null, 1900),
	to: wholeNumber(null, 1900),
	place: text,
	narrower: flag(true),
	order: choice(cityOrders, "first"),
	cell,
});
