/** What a post abroad may be. */
export type PostKind = "embassy" | "consulate" | "consulate-general" | "mission" | "representation";

/** Words for a post abroad, folded. */
export const postWords: ReadonlyMap<string, PostKind> = new Map<string, PostKind>([
	["ambassade", "embassy"],
	["embassy", "embassy"],
	["consulaat", "consulate"],
	["consulate", "consulate"],
	["ereconsulaat", "consulate"],
	["consulaat generaal", "consulate-general"],
	["consulate general", "consulate-general"],
	["permanente vertegenwoordiging", "mission"],
	// Where a town with missions follows.
	["pv", "mission"],
	["permanent representation", "mission"],
	["permanent mission", "mission"],
	["vertegenwoordiging", "representation"],
]);

/** Towns where the Netherlands keep a representation, as no state there is recognised; elsewhere somebody must be of it. */
export const representationSeats: ReadonlySet<string> = new Set(["Ramallah", "Taipei"]);

/** Functions that tell of a post by themselves; folded. */
export const postRoles: Readonly<Record<string, Exclude<PostKind, "representation">>> = {
	ambassadeur: "embassy",
	ambassador: "embassy",
	zaakgelastigde: "embassy",
	landbouwraad: "embassy",
	ambassaderaad: "embassy",
	ambassadesecretaris: "embassy",
	handelsraad: "embassy",
	"deputy head of mission": "embassy",
	attache: "embassy",
	"eerste secretaris": "embassy",
	"tweede secretaris": "embassy",
	"derde secretaris": "embassy",
	"head of mission": "embassy",
	cdp: "embassy",
	hom: "embassy",
	dhom: "embassy",
	dcm: "embassy",
	hma: "embassy",
	cg: "consulate-general",
	consul: "consulate",
	"consul generaal": "consulate-general",
	"consul general": "consulate-general",
	"permanent vertegenwoordiger": "mission",
	"permanente vertegenwoordiger": "mission",
	"permanent representative": "mission",
};

/** Offices at a post that are told by their first letters, beside a name: consul-generaal, chef de poste, (deputy) head or chief of mission; as written. */
export const postAcronyms: ReadonlySet<string> = new Set([
	..."CG CdP CDP HoM HOM DHoM DHOM DCM HMA".split(" "),
]);

/** Functions of those who work at a post beside a diplomat; over a folded function. */
export const postStaff = /(?:medewerk(?:er|ster)|adviseur|secretaris|assistente?|officer)$/u;

/** The adjectives of countries that keep posts, folded, with how they stand before an embassy and a consulate. */
export const dutchAdjectives: ReadonlySet<string> = new Set([
	"nederlandse",
	"nederlands",
	"dutch",
	"nl",
	"ned",
	"nederl",
	"netherlands",
	"koninklijke",
	"onze",
	"royal",
]);

/** The towns where the Netherlands keep their embassies, by country. */
export const embassySeats: Readonly<Record<string, string>> = Object.fromEntries(
	`AE Abu Dhabi|AM Jerevan|AF Kaboel|AL Tirana|AO Luanda|AR Buenos Aires|AT Wenen|AU Canberra|AZ Bakoe|BA Sarajevo|BD Dhaka|BE Brussel|BF Ouagadougou
	|BG Sofia|BI Bujumbura|BJ Cotonou|BO Lima|BR Brasilia|BY Minsk|CA Ottawa|CD Kinshasa|CH Bern|CI Abidjan|CL Santiago|CN Peking|CO Bogotá
	|CR San José|CU Havana|CY Nicosia|CZ Praag|DE Berlijn|DK Kopenhagen|DO Santo Domingo|DZ Algiers|EC Quito|EE Tallinn|EG Caïro|ES Madrid
	|ET Addis Abeba|FI Helsinki|FR Parijs|GB Londen|GE Tbilisi|GH Accra|GR Athene|GT Guatemala-Stad|HN Tegucigalpa|HR Zagreb|HU Boedapest|ID Jakarta
	|IE Dublin|IL Tel Aviv|IN New Delhi|IQ Bagdad|IR Teheran|IS Reykjavik|IT Rome|JO Amman|JP Tokio|KE Nairobi|KR Seoul|KW Koeweit|KZ Astana
	|LB Beiroet|LK Colombo|LT Vilnius|LU Luxemburg|LV Riga|LY Tripoli|MA Rabat|MD Chisinau|ME Podgorica|MK Skopje|ML Bamako|MM Rangoon|MT Valletta
	|MX Mexico-Stad|MY Kuala Lumpur|MZ Maputo|NA Pretoria|NE Niamey|NG Abuja|NI Managua|NO Oslo|NZ Wellington|OM Muscat|PA Panama-Stad|PE Lima
	|PH Manilla|PK Islamabad|PL Warschau|PT Lissabon|PY Asunción|QA Doha|RO Boekarest|RS Belgrado|RU Moskou|RW Kigali|SA Riyad|SD Khartoem|SE Stockholm
	|SG Singapore|SI Ljubljana|SK Bratislava|SN Dakar|SR Paramaribo|SS Juba|SV San Salvador|SY Damascus|TD N'Djamena|TH Bangkok|TN Tunis|TR Ankara
	|TT Port of Spain|TW Taipei|TZ Dar es Salaam|UA Kyiv|UG Kampala|US Washington|UY Buenos Aires|UZ Tasjkent|VA Rome|VE Caracas|VN Hanoi|XK Pristina
	|YE Sanaa|ZA Pretoria|ZM Lusaka|ZW Harare`
		.split("|")
		.map((row) => [row.trim().slice(0, 2), row.trim().slice(3)]),
);

/** Capitals where others keep an embassy, though that of the Netherlands is in another country. */
export const capitalsWithoutDutch: Readonly<Record<string, string>> = {
	BO: "La Paz",
	NA: "Windhoek",
	UY: "Montevideo",
};

/** The country that an adjective before a post stands for, in the forms before "ambassade" and "consulaat". */
export const foreignAdjectives: ReadonlySet<string> = new Set(
	`belgische belgisch duitse duits franse frans britse brits engelse engels amerikaanse amerikaans spaanse spaans portugese
	portugees italiaanse italiaans zwitserse zwitsers oostenrijkse oostenrijks deense deens zweedse zweeds noorse noors
	finse fins ierse iers poolse pools tsjechische tsjechisch hongaarse hongaars roemeense roemeens bulgaarse bulgaars
	griekse grieks turkse turks russische russisch oekraiense oekraiens chinese chinees japanse japans koreaanse koreaans
	zuid-koreaanse indiase indiaas indonesische indonesisch surinaamse surinaams braziliaanse braziliaans argentijnse
	chileense colombiaanse mexicaanse canadese canadees australische marokkaanse egyptische zuid-afrikaanse keniaanse
	ethiopische israelische palestijnse libanese jordaanse saoedische luxemburgse letse litouwse estse sloveense
	slowaakse kroatische servische albanese maltese cypriotische ijslandse vlaamse`
		.split(/\s+/u)
		.map((word) => word.replaceAll("-", " ")),
);

/** Bodies with which countries keep permanent missions, folded, each with the town of those; null where there are several. */
export const missionBodies: ReadonlyMap<string, string | null> = new Map([
	["eu", "Brussel"],
	["navo", "Brussel"],
	["nato", "Brussel"],
	["oeso", "Parijs"],
	["oecd", "Parijs"],
	["unesco", "Parijs"],
	["ovse", "Wenen"],
	["osce", "Wenen"],
	["iaea", "Wenen"],
	["wto", "Genève"],
	["fao", "Rome"],
	["vn", null],
	["un", null],
]);

/** Towns with a Dutch consulate-general or a mission to international bodies. */
export const consulateSeats: ReadonlySet<string> = new Set(
	`New York|San Francisco|Chicago|Miami|Houston|Atlanta|Los Angeles|Boston|Toronto|Vancouver|São Paulo|Rio de Janeiro|Istanbul|München|Düsseldorf
	|Frankfurt|Hamburg|Antwerpen|Milaan|Barcelona|Hongkong|Hong Kong|Shanghai|Guangzhou|Chongqing|Mumbai|Bangalore|Bengaluru|Osaka|Sydney|Melbourne
	|Kaapstad|Dubai|Erbil|Sint-Petersburg|Ho Chi Minhstad|Casablanca|Lagos|Edinburgh|Lyon`
		.split("|")
		.map((name) => name.trim()),
);
export const missionSeats: ReadonlySet<string> = new Set(
	"New York|Genève|Brussel|Wenen|Parijs|Rome|Straatsburg|Nairobi|Den Haag".split("|"),
);

/**
 * What a town on the way stands behind: "via Madrid", "vanuit Warschau", "overstap in Lyon"; in a sentence that tells
 * of changing all are on the way ("overgestapt in Dubai op de heenweg, Doha"). A body's own seat is nowhere one was: "(nu Ottawa)".
 */
export const onTheWay =
	/(?:overgestapt|overstap|tussenstop|tussenlanding)[^.;:\n]*$|(?:\b(?:via|vanuit|(?:trein|bus|vlucht|vliegtuig|auto|boot|aankomst|terug)\s(?:uit|vanaf))|(?:overstap|tussenstop|tussenlanding|overgestapt|oponthoud|aansluiting)(?:\s\S+){0,2}\s(?:in|op|te))\s$|\((?:nu|thans|nu nog)\s$/iu;

/** Says in which town a post is, or from where its people come or called. */
export const seatTold =
	/\b(?:zit|zitten|zetelt|gevestigd|resideert|huist|kantoor houdt|vanuit|overgekomen|gekomen|overgevlogen|gereden|gereisd|kwam|post)\b/u;
