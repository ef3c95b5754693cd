import { madeName } from "./names.ts";

/** How much of each there is in a fictional world of so many trips; the great are few, as the picks favour low numbers. */
export interface WorldSize {
	readonly trips: number;
	readonly homes: number;
	readonly travellers: number;
	readonly countries: number;
	readonly cities: number;
	readonly organizations: number;
	readonly people: number;
	readonly events: number;
}

/** One municipality for 500 trips, as some 100 a year over a few years; more trips bring more partners, but no more themes. */
export function worldSize(trips: number): WorldSize {
	return {
		trips,
		homes: Math.max(1, Math.round(trips / 500)),
		travellers: 20 + Math.round(trips / 20),
		countries: 60,
		cities: 150 + Math.round(trips / 100),
		organizations: 200 + Math.round(0.6 * trips),
		people: 300 + 2 * trips,
		events: 20 + Math.round(trips / 20),
	};
}

interface MadeNode {
	readonly kind: string;
	readonly id: string;
	readonly name: string;
	readonly authoritative?: boolean;
	readonly labels?: { readonly nl: string; readonly en: string };
	readonly properties?: Readonly<Record<string, string | number | boolean>>;
}

const organizationKinds = ["government", "company", "knowledge-institute", "network", "ngo"];
const functions = ["directeur", "wethouder", "projectleider", "hoogleraar", "adviseur", "attaché"];
const subjects = "water energie zorg wonen haven recht jeugd vrede".split(" ");
const aspects = "beleid data techniek onderzoek veiligheid ruimte werk".split(" ");

/** Number of themes: each subject with its narrower ones. */
export const themeCount = subjects.length * (1 + aspects.length);

export const country = (index: number): MadeNode => {
	const name = `Rijk ${madeName(index + 40)}`;
	return {
		kind: "Country",
		id: `country:X${index}`,
		name,
		authoritative: true,
		labels: { nl: name, en: `Realm of ${madeName(index + 40)}` },
	};
};

/** Every country has a city, the first ones many. */
export const countryOfCity = (city: number, { countries }: WorldSize): number =>
	city < countries ? city : Math.floor(countries * ((city * 0.618_033_988) % 1) ** 2);

export const city = (index: number): MadeNode => ({
	kind: "City",
	id: `city:made-${index}`,
	name: `${madeName(index + 400)}`,
	authoritative: true,
});

/** Themes 0 to 7 are the broad ones. */
export const theme = (index: number): MadeNode => {
	const subject = subjects[index % subjects.length] ?? "";
	const aspect = aspects[Math.floor(index / subjects.length) - 1];
	const name = aspect === undefined ? subject : `${subject}${aspect}`;
	return {
		kind: "Theme",
		id: `theme:${name}`,
		name,
		authoritative: true,
		labels: { nl: name, en: aspect === undefined ? `${subject} (en)` : `${subject} ${aspect}` },
	};
};

/** The broader theme; null for a broad one. */
export const broader = (index: number): number | null =>
	index < subjects.length ? null : index % subjects.length;

export const home = (index: number): MadeNode => ({
	kind: "Organization",
	id: `organization:home-${index}`,
	name: `gemeente ${madeName(index + 1_200)}stad`,
	properties: { organizationKind: "municipality" },
});

export const organization = (index: number): MadeNode => ({
	kind: "Organization",
	id: `organization:made-${index}`,
	name: `Instituut ${madeName(index)}`,
	properties: { organizationKind: organizationKinds[index % organizationKinds.length] ?? "other" },
});

/** Where an organization has its seat: the great ones in the great cities. */
export const seatOf = (index: number, { cities }: WorldSize): number =>
	Math.floor(cities * ((index * 0.754_877_666) % 1) ** 2);

export const person = (index: number): MadeNode => ({
	kind: "Person",
	id: `person:made-${index}`,
	name: `${madeName(index * 7 + 3)} van ${madeName(index * 11 + 5)}`,
});

export const traveller = (index: number): MadeNode => ({
	kind: "Person",
	id: `person:traveller-${index}`,
	name: `${madeName(index * 13 + 1)} de ${madeName(index * 17 + 2)}`,
});

/** For whom a person works, always the same body. */
export const bodyOf = (index: number, { organizations }: WorldSize): number =>
	Math.floor(organizations * ((index * 0.569_840_29) % 1) ** 2);

export const post = (holder: number, body: number): MadeNode => {
	const name = functions[holder % functions.length] ?? "";
	return { kind: "Post", id: `post:made-${body}-${name}`, name, properties: { group: false } };
};

export const event = (index: number): MadeNode => ({
	kind: "Event",
	id: `event:made-${index}`,
	name: `Congres ${madeName(index + 900)}`,
});
