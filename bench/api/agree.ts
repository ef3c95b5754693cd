import type { QuestionName } from "./questions.ts";

type Item = Readonly<Record<string, unknown>>;

/** What an answer says, in one form for the hand-written statement's rows and for the product's answer, to compare them. */
interface Essence {
	readonly ofRows: (rows: readonly Item[]) => unknown;
	readonly ofData: (data: Item) => unknown;
}

const items = (value: unknown): readonly Item[] => (Array.isArray(value) ? value : []);
const item = (value: unknown): Item => value as Item;
const nodesOf = (connection: unknown) =>
	items(item(connection).edges).map(({ node }) => item(node));
const idOf = (value: unknown) => item(value).id;
const rounded = (value: unknown) => Math.round(Number(value) * 1e6) / 1e6;
const sorted = (texts: readonly unknown[]) => texts.map(String).toSorted();

const essences: Readonly<Record<QuestionName, Essence>> = {
	search: {
		ofRows: ([row]) => [
			row?.total,
			items(row?.found).map(({ id, score, matched }) => [id, rounded(score), matched]),
		],
		ofData: ({ search }) => [
			item(search).totalCount,
			nodesOf(search).map(({ entity, score, matched }) => [idOf(entity), rounded(score), matched]),
		],
	},
	network: {
		ofRows: ([row]) => [
			row?.total ?? 0,
			sorted(items(row?.nodes).map(idOf)),
			sorted(items(row?.links).map((link) => [link.type, link.from, link.to, link.count])),
		],
		ofData: ({ network }) => [
			item(network).total,
			sorted(items(item(network).nodes).map(({ entity }) => idOf(entity))),
			sorted(items(item(network).links).map((link) => [link.type, link.from, link.to, link.count])),
		],
	},
	partners: {
		ofRows: (rows) => [
			rows[0]?.total ?? 0,
			rows.map((row) => [row.id, row.tripCount, rounded(row.score), row.open, row.kept]),
		],
		ofData: ({ recurringPartners }) => [
			item(recurringPartners).totalCount,
			nodesOf(recurringPartners).map((node) => [
				...[idOf(node.entity), node.tripCount, rounded(item(node.score).value)],
				...[node.followUpsOpen, node.followUpsKept],
			]),
		],
	},
	briefing: {
		ofRows: ([row]) => [
			...[row?.visitCount, row?.contactCount, row?.otherCount, row?.promiseCount],
			items(row?.shown).map(idOf),
			items(row?.contacts).map((one) => [one.id, one.lastMet ?? null]),
			sorted(items(row?.themes).map(({ name, trips }) => [name, trips])),
		],
		ofData: ({ briefing }) => {
			const { visitCount, contactCount, otherCount, promiseCount, ...rest } = item(briefing);
			return [
				...[visitCount, contactCount, otherCount, promiseCount],
				items(rest.visits).map(({ trip }) => idOf(trip)),
				items(rest.contacts).map((one) => [idOf(one.entity), one.lastMet]),
				sorted(items(rest.themes).map(({ theme, trips }) => [item(theme).name, trips])),
			];
		},
	},
	trace: {
		ofRows: ([row]) => [
			...[row?.tripCount, row?.cellCount],
			items(row?.cities).map(({ id, trips }) => [id, trips]),
			items(row?.beside).map(({ id, trips }) => [id, trips]),
			items(row?.carriers).map(({ id, cityCount, cities }) => [id, cityCount, cities]),
		],
		ofData: ({ themeTrace }) => {
			const { tripCount, cities, cellCount, coOccurring, carriers } = item(themeTrace);
			return [
				...[tripCount, cellCount],
				items(cities).map(({ city, tripCount: trips }) => [city ? idOf(city) : null, trips]),
				items(coOccurring).map(({ theme, trips }) => [idOf(theme), trips]),
				items(carriers).map((one) => [
					...[idOf(one.entity), one.cityCount],
					items(one.cities).map(({ name }) => name),
				]),
			];
		},
	},
	path: {
		ofRows: ([row]) =>
			items(row?.paths).map(({ length, nodes }) => [length, items(nodes).map(idOf)]),
		ofData: ({ paths }) =>
			items(item(paths).paths).map(({ length, nodes }) => [length, items(nodes).map(idOf)]),
	},
};

/** Null when both say the same, else both as text from shortly before the first letter that differs. */
export function difference(
	name: QuestionName,
	rows: readonly object[],
	data: object,
): readonly [string, string] | null {
	const { ofRows, ofData } = essences[name];
	const [theirs, ours] = [
		JSON.stringify(ofRows(rows as readonly Item[])),
		JSON.stringify(ofData(data as Item)),
	];
	if (theirs === ours) return null;
	let same = 0;
	while (theirs[same] === ours[same]) same += 1;
	const from = Math.max(0, same - 200);
	return [theirs.slice(from, from + 400), ours.slice(from, from + 400)];
}
