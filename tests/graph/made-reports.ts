import type { GraphBatch } from "#domain/graph.ts";
import { idOfFile, type MadeReport, makeBatch } from "./make-batch.ts";

const home = {
	kind: "Organization",
	id: "organization:gemeente-waterstad",
	name: "gemeente Waterstad",
	properties: { organizationKind: "municipality" },
} as const;

const bergen = {
	kind: "City",
	id: "city:3161732",
	name: "Bergen",
	aliases: ["Björgvin"],
	authoritative: true,
	properties: { country: "NO", geonameId: 3161732, latitude: 60.39299, longitude: 5.32415 },
} as const;

const norway = {
	kind: "Country",
	id: "country:NO",
	name: "Noorwegen",
	authoritative: true,
	labels: { nl: "Noorwegen", en: "Norway" },
} as const;

const resilience = {
	kind: "Theme",
	id: "theme:resilience",
	name: "Weerbaarheid",
	aliases: ["veerkracht"],
	authoritative: true,
	labels: { nl: "Weerbaarheid", en: "Resilience" },
} as const;

const water = {
	kind: "Theme",
	id: "theme:water",
	name: "Water",
	authoritative: true,
	labels: { nl: "Water", en: "Water" },
} as const;

const institute = (name: string, aliases: readonly string[] = []) =>
	({
		kind: "Organization",
		id: "organization:fjordinstituut",
		name,
		aliases,
		properties: { organizationKind: "knowledge-institute" },
	}) as const;

const person = { kind: "Person", id: "person:a1", name: "Solveig Brännström-Ås" } as const;
const post = {
	kind: "Post",
	id: "post:p1",
	name: "directeur",
	properties: { group: false },
} as const;

/** A dated visit: one city, one person with a post at an institute, one promise. */
export const first: MadeReport = {
	file: "2019/bergen.txt",
	text: "Van 3 tot 5 juni 2019 reisde gemeente Waterstad naar Bergen.\nDaar sprak zij Solveig Brännström-Ås, directeur van het Fjordinstituut in Bergen, over weerbaarheid.\nAfgesproken: het Fjordinstituut stuurt de studie voor 1 september.",
	nodes: [
		{
			kind: "Trip",
			id: "trip:one-0",
			name: "Bergen 2019",
			properties: {
				startDate: "2019-06-03",
				endDate: "2019-06-05",
				dateSource: "text",
				days: 3,
				travellers: null,
			},
		},
		home,
		bergen,
		norway,
		resilience,
		institute("Fjordinstituut"),
		person,
		post,
		{
			kind: "FollowUp",
			id: "followup:one-0-a",
			name: "het Fjordinstituut stuurt de studie",
			properties: { due: "2019-09-01", owner: "Fjordinstituut", status: "open" },
		},
	],
	links: [
		["DESCRIBES", "report", "trip:one-0", "Van 3 tot 5 juni 2019", { field: "startDate" }],
		["BY", "trip:one-0", home.id, "gemeente Waterstad"],
		["VISITED", "trip:one-0", bergen.id, "naar Bergen"],
		["MET", "trip:one-0", person.id, "Daar sprak zij Solveig Brännström-Ås", { role: "talk" }],
		["HELD", person.id, post.id, "Solveig Brännström-Ås, directeur"],
		["AT", post.id, "organization:fjordinstituut", "directeur van het Fjordinstituut"],
		["BASED_IN", "organization:fjordinstituut", bergen.id, "Fjordinstituut in Bergen"],
		["ABOUT", "trip:one-0", resilience.id, "over weerbaarheid"],
		["LED_TO", "trip:one-0", "followup:one-0-a", "het Fjordinstituut stuurt de studie"],
		["WITH", "followup:one-0-a", "organization:fjordinstituut", "het Fjordinstituut stuurt"],
	],
	mentions: [
		[bergen.id, "Bergen"],
		[person.id, "Solveig Brännström-Ås"],
		["organization:fjordinstituut", "Fjordinstituut"],
	],
	references: [["IN", bergen.id, norway.id]],
};

/** An undated visit that shares the person, the post and the institute, which it calls by a fuller name. */
export const second: MadeReport = {
	file: "bergen-later.txt",
	text: "Opnieuw naar Bergen, bij directeur S. Brännström-Ås van het Koninklijk Fjordinstituut (KFI) in Bergen, over water.",
	nodes: [
		{ kind: "Trip", id: "trip:two-0", name: "Terug naar Bergen", properties: { days: null } },
		home,
		bergen,
		norway,
		water,
		institute("Koninklijk Fjordinstituut", ["KFI"]),
		{ ...person, name: "S. Brännström-Ås" },
		post,
	],
	links: [
		["DESCRIBES", "report", "trip:two-0", "Opnieuw naar Bergen"],
		["VISITED", "trip:two-0", bergen.id, "naar Bergen"],
		["MET", "trip:two-0", person.id, "S. Brännström-Ås", { role: "session" }],
		["HELD", person.id, post.id, "directeur S. Brännström-Ås"],
		["AT", post.id, "organization:fjordinstituut", "van het Koninklijk Fjordinstituut"],
		["BASED_IN", "organization:fjordinstituut", bergen.id, "Fjordinstituut (KFI) in Bergen"],
		["ABOUT", "trip:two-0", water.id, "over water"],
	],
	mentions: [
		[bergen.id, "Bergen"],
		["organization:fjordinstituut", "Koninklijk Fjordinstituut"],
	],
	references: [["IN", bergen.id, norway.id]],
};

/** Hostile words, two trips, another city of the same country. */
export const third: MadeReport = {
	file: "2021/rondreis <b>.txt",
	text: 'In mei 2021 naar Tromsø: <script>alert(1)</script> AND name:* OR `MATCH (n) DETACH DELETE n` met Stichting "De Brug" + co~.\nIn september 2021 naar Bergen, over weerbaarheid.',
	nodes: [
		{ kind: "Trip", id: "trip:three-0", name: "Tromsø", properties: { startDate: "2021-05" } },
		{ kind: "Trip", id: "trip:three-1", name: "Bergen", properties: { startDate: "2021-09" } },
		{
			kind: "City",
			id: "city:3133895",
			name: "Tromsø",
			authoritative: true,
			properties: { country: "NO", geonameId: 3133895 },
		},
		bergen,
		norway,
		resilience,
		{
			kind: "Organization",
			id: "organization:stichting-de-brug-co",
			name: 'Stichting "De Brug" + co~',
			properties: { organizationKind: "ngo" },
		},
		{
			kind: "Event",
			id: "event:script-alert-1-script",
			name: "<script>alert(1)</script>",
			aliases: ["AND name:* OR `MATCH (n) DETACH DELETE n`"],
		},
	],
	links: [
		["DESCRIBES", "report", "trip:three-0", "In mei 2021"],
		["DESCRIBES", "report", "trip:three-1", "In september 2021"],
		["VISITED", "trip:three-0", "city:3133895", "naar Tromsø"],
		["VISITED", "trip:three-1", bergen.id, "naar Bergen"],
		["ATTENDED", "trip:three-0", "event:script-alert-1-script", "<script>alert(1)</script>"],
		["MET", "trip:three-0", "organization:stichting-de-brug-co", 'met Stichting "De Brug"'],
		["ABOUT", "trip:three-1", resilience.id, "over weerbaarheid"],
	],
	mentions: [["event:script-alert-1-script", "<script>alert(1)</script>"]],
	references: [
		["IN", bergen.id, norway.id],
		["IN", "city:3133895", norway.id],
	],
};

export const madeBatches: readonly GraphBatch[] = [first, second, third].map(makeBatch);
export const idOfReport = (report: MadeReport): string => idOfFile(report.file);
