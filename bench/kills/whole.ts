import type { Database } from "#graph/connect.ts";
import { verify } from "#graph/write/verify.ts";

type Line = readonly [string | readonly string[], ...unknown[]];
type Properties = readonly (readonly [string, unknown])[];

/** The lines of a dump that are a report's own, by report: its node, claims, facts and mentions. */
export function linesByReport(dump: readonly string[]): ReadonlyMap<string, readonly string[]> {
	const parsed = dump.map((text) => ({ text, line: JSON.parse(text) as Line }));
	const reportOfMention = new Map(
		parsed.flatMap(({ line }) => {
			const [labels, properties] = line;
			if (!Array.isArray(labels) || !labels.includes("Mention")) return [];
			return [
				[
					propertyOf(properties as Properties, "key"),
					propertyOf(properties as Properties, "report"),
				],
			];
		}),
	);
	const lines = new Map<string, string[]>();
	for (const { text, line } of parsed) {
		const report = reportOf(line, reportOfMention);
		if (report !== undefined) lines.set(report, [...(lines.get(report) ?? []), text]);
	}
	return lines;
}

/** A line of a node is `[labels, properties]`, one of a link `[from, type, to, properties]`. */
function reportOf(line: Line, reportOfMention: ReadonlyMap<unknown, unknown>): string | undefined {
	const [first, second] = line;
	const properties = line.at(-1) as Properties;
	let report: unknown;
	if (typeof first === "string")
		report =
			second === "CLAIMS"
				? first
				: (propertyOf(properties, "report") ?? reportOfMention.get(first));
	else if (first.includes("Report")) report = propertyOf(properties, "id");
	else if (first.includes("Mention")) report = propertyOf(properties, "report");
	return typeof report === "string" ? report : undefined;
}

function propertyOf(properties: Properties, name: string): unknown {
	return properties.find(([key]) => key === name)?.[1];
}

/**
 * What is not whole in a store that holds some of the reports of an undisturbed dump: a report that is there in part or
 * otherwise, and whatever `verify` finds.
 */
export async function whatIsNotWhole(
	database: Database,
	dump: readonly string[],
	undisturbed: readonly string[],
): Promise<readonly string[]> {
	const wanted = linesByReport(undisturbed);
	const partial = [...linesByReport(dump)].flatMap(([report, lines]) => {
		const whole = wanted.get(report) ?? [];
		return lines.join("\n") === whole.join("\n")
			? []
			: [`${report} is there with ${lines.length} lines of ${whole.length}`];
	});
	const { differences } = await verify(database);
	return [...partial, ...differences];
}
