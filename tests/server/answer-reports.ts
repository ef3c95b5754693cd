import type { GraphBatch } from "#domain/graph.ts";
import type { LinkType } from "#domain/links.ts";
import { type MadeReport, makeBatch } from "../graph/make-batch.ts";

const organization = (slug: string, name: string, organizationKind: string) => ({
	kind: "Organization" as const,
	id: `organization:${slug}`,
	name,
	properties: { organizationKind },
});
const theme = (slug: string, nl: string, en: string) => ({
	kind: "Theme" as const,
	id: `theme:${slug}`,
	name: nl,
	authoritative: true,
	labels: { nl, en },
});
const city = (slug: string, name: string) => ({
	kind: "City" as const,
	id: `city:${slug}`,
	name,
	authoritative: true,
	properties: {},
});

const nodes = [
	organization("gemeente-waterstad", "gemeente Waterstad", "municipality"),
	organization("raad", "gemeenteraad Waterstad", "municipality"),
	organization("fjord", "Fjordinstituut", "knowledge-institute"),
	organization("netwerk", "Waternetwerk", "network"),
	organization("ambassade", "Nederlandse ambassade in Oslo", "diplomatic-post"),
	organization("haven", "Havenbedrijf", "company"),
	{ kind: "Person" as const, id: "person:kari", name: "Kari Fjelltun" },
	{ kind: "Person" as const, id: "person:wim", name: "Wim Ambtenaar" },
	{ kind: "Person" as const, id: "person:els", name: "Els Beleid" },
	{ kind: "Post" as const, id: "post:directeur", name: "directeur", properties: { group: false } },
	{ kind: "Post" as const, id: "post:raad", name: "adviseur", properties: { group: false } },
	{ kind: "Post" as const, id: "post:attache", name: "attaché", properties: { group: false } },
	theme("water", "Water", "Water"),
	theme("flood", "Overstroming", "Floods"),
	theme("youth", "Jeugd", "Youth"),
	city("oslo", "Oslo"),
	city("bergen", "Bergen"),
	city("gent", "Gent"),
	{
		kind: "Country" as const,
		id: "country:NO",
		name: "Noorwegen",
		authoritative: true,
		labels: { nl: "Noorwegen", en: "Norway" },
	},
	{
		kind: "Country" as const,
		id: "country:BE",
		name: "België",
		authoritative: true,
		labels: { nl: "België", en: "Belgium" },
	},
];
const references = [
	["IN", "city:oslo", "country:NO"],
	["IN", "city:bergen", "country:NO"],
	["IN", "city:gent", "country:BE"],
	["BROADER", "theme:flood", "theme:water"],
] as const;

type Told = readonly [LinkType, string, string, string, Readonly<Record<string, string>>?];

interface Journey {
	readonly key: string;
	readonly date: string | null;
	readonly text: string;
	readonly links: readonly Told[];
	readonly followUps?: readonly {
		readonly key: string;
		readonly text: string;
		readonly due?: string;
		readonly owner?: string;
		readonly status?: string;
	}[];
}

/** A report of one trip; `trip` stands for the trip in links, nodes that nothing links to are left out. */
function journey({ key, date, text, links, followUps = [] }: Journey): MadeReport {
	const trip = `trip:${key}`;
	const told: readonly Told[] = [
		["DESCRIBES", "report", trip, text.slice(0, 4)],
		...links.map(
			([type, from, to, ...rest]) =>
				[type, from.replace(/^trip$/, trip), to.replace(/^trip$/, trip), ...rest] as Told,
		),
		...followUps.map(({ key: id, text: promise }) => ["LED_TO", trip, id, promise] as Told),
	];
	const ends = new Set(told.flatMap(([, from, to]) => [from, to]));
	for (let size = 0; size < ends.size; ) {
		size = ends.size;
		for (const [, from, to] of references) if (ends.has(from)) ends.add(to);
	}
	return {
		file: `${key}.txt`,
		text,
		nodes: [
			{
				kind: "Trip",
				id: trip,
				name: `Reis ${key}`,
				properties: { ...(date ? { startDate: date } : {}), purpose: `Doel van ${key}.` },
			},
			...nodes.filter(({ id }) => ends.has(id)),
			...followUps.map(({ key: id, text: name, due = null, owner = null, status = "open" }) => ({
				kind: "FollowUp" as const,
				id,
				name,
				properties: { due, owner, status },
			})),
		],
		links: told,
		references: references.filter(([, from]) => ends.has(from)),
	};
}

const by: Told = ["BY", "trip", "organization:gemeente-waterstad", "gemeente Waterstad"];
const kari = (words: string): readonly Told[] => [
	["MET", "trip", "person:kari", words, { role: "talk" }],
	["HELD", "person:kari", "post:directeur", words],
	["AT", "post:directeur", "organization:fjord", words],
];

/** Oslo 2016 and 2018, a round trip without a year, Gent 2023 and 2024: partners, own people, promises and themes of all sorts. */
export const answerBatches: readonly GraphBatch[] = [
	journey({
		key: "oslo-2016",
		date: "2016-05-10",
		text: "gemeente Waterstad was in Oslo met Els Beleid. Gesproken met Kari Fjelltun, directeur van het Fjordinstituut, over overstroming. Ook de attaché van de ambassade en de adviseur van de gemeenteraad. Kari Fjelltun stuurt de kaart. Wij sturen ons plan.",
		links: [
			by,
			["VISITED", "trip", "city:oslo", "in Oslo"],
			["TRAVELLED_ON", "person:els", "trip", "Els Beleid"],
			...kari("Kari Fjelltun, directeur van het Fjordinstituut"),
			["MET", "trip", "post:attache", "de attaché van de ambassade", { role: "talk" }],
			["AT", "post:attache", "organization:ambassade", "attaché van de ambassade"],
			["BASED_IN", "organization:ambassade", "city:oslo", "de ambassade"],
			["MET", "trip", "post:raad", "de adviseur van de gemeenteraad", { role: "talk" }],
			["AT", "post:raad", "organization:raad", "adviseur van de gemeenteraad"],
			["ABOUT", "trip", "theme:flood", "over overstroming"],
			["ABOUT", "person:kari", "theme:flood", "over overstroming"],
			["WITH", "followup:kaart", "person:kari", "Kari Fjelltun stuurt de kaart"],
			["ABOUT", "followup:kaart", "theme:flood", "stuurt de kaart"],
		],
		followUps: [
			{
				key: "followup:kaart",
				text: "Kari Fjelltun stuurt de kaart",
				due: "2016-09-01",
				owner: "Kari Fjelltun",
			},
			{
				key: "followup:plan",
				text: "Wij sturen ons plan",
				due: "2016-06",
				owner: "gemeente Waterstad",
				status: "done",
			},
		],
	}),
	journey({
		key: "oslo-2018",
		date: "2018-05-10",
		text: "gemeente Waterstad was weer in Oslo, op uitnodiging van het Waternetwerk. Gesproken met Kari Fjelltun, directeur van het Fjordinstituut, over water. Els Beleid is voorgesteld. Wij nodigen het Waternetwerk uit.",
		links: [
			by,
			["VISITED", "trip", "city:oslo", "in Oslo"],
			...kari("Kari Fjelltun, directeur van het Fjordinstituut"),
			["INVOLVED", "trip", "organization:netwerk", "van het Waternetwerk", { role: "inviter" }],
			["MENTIONED", "trip", "person:els", "Els Beleid"],
			["ABOUT", "trip", "theme:water", "over water"],
			["WITH", "followup:uitnodiging", "organization:netwerk", "Wij nodigen het Waternetwerk uit"],
		],
		followUps: [
			{
				key: "followup:uitnodiging",
				text: "Wij nodigen het Waternetwerk uit",
				owner: "gemeente Waterstad",
			},
		],
	}),
	journey({
		key: "rondreis",
		date: null,
		text: "gemeente Waterstad was in Bergen en Gent. In Bergen ging het over water. Het Fjordinstituut werd genoemd. Over jeugd spraken wij overal. Het Waternetwerk deed mee.",
		links: [
			by,
			["VISITED", "trip", "city:bergen", "in Bergen"],
			["VISITED", "trip", "city:gent", "Gent"],
			["INVOLVED", "trip", "organization:fjord", "Het Fjordinstituut", { role: "mentioned" }],
			["INVOLVED", "trip", "organization:netwerk", "Het Waternetwerk", { role: "network" }],
			["ABOUT", "trip", "theme:water", "In Bergen ging het over water"],
			["ABOUT", "trip", "theme:youth", "Over jeugd"],
		],
	}),
	journey({
		key: "gent-2023",
		date: "2023-10-02",
		text: "gemeente Waterstad was in Gent bij het Havenbedrijf, over water. Wim Ambtenaar van de gemeente Waterstad was er al. Het Havenbedrijf komt terug.",
		links: [
			by,
			["VISITED", "trip", "city:gent", "in Gent"],
			["MET", "trip", "organization:haven", "bij het Havenbedrijf", { role: "visit" }],
			["MET", "trip", "person:wim", "Wim Ambtenaar", { role: "talk" }],
			["AT", "person:wim", "organization:gemeente-waterstad", "Wim Ambtenaar van de gemeente"],
			["ABOUT", "trip", "theme:water", "over water"],
			["WITH", "followup:terug", "organization:haven", "Het Havenbedrijf komt terug"],
		],
		followUps: [{ key: "followup:terug", text: "Het Havenbedrijf komt terug", due: "2025" }],
	}),
	journey({
		key: "gent-2024",
		date: "2024-03",
		text: "gemeente Waterstad was in Gent bij het Havenbedrijf, over jeugd. Wim Ambtenaar was er. Wij bellen later.",
		links: [
			by,
			["VISITED", "trip", "city:gent", "in Gent"],
			["MET", "trip", "organization:haven", "bij het Havenbedrijf", { role: "visit" }],
			["MENTIONED", "trip", "person:wim", "Wim Ambtenaar"],
			["ABOUT", "trip", "theme:youth", "over jeugd"],
		],
		followUps: [{ key: "followup:bellen", text: "Wij bellen later", due: "XXXX-04" }],
	}),
].map(makeBatch);
