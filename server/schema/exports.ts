import type { ScreenLanguage } from "#domain/kinds.ts";
import type { Context } from "#server/context.ts";
import { badInput } from "#server/errors.ts";
import type { Delimiter } from "#server/exports/csv.ts";
import { type ExportFormat, type ExportList, toExport } from "#server/exports/export.ts";

interface ExportArguments {
	readonly format: ExportFormat;
	readonly language?: ScreenLanguage | null;
	readonly delimiter?: Delimiter | null;
}

/** What a list must have to be exported: a way to all of it, with names in a language. */
export interface Exportable {
	readonly exportList?: (language: ScreenLanguage, context: Context) => Promise<ExportList>;
}

const exported = async (
	{ exportList }: Exportable,
	{ format, language, delimiter }: ExportArguments,
	context: Context,
) => {
	if (exportList === undefined) throw badInput("This list can't be exported.");
	const options = { format, language: language ?? "nl", delimiter: delimiter ?? "comma" };
	return context.inTurn(async () =>
		toExport(await exportList(options.language, context), options, context),
	);
};

/** The networks and lists that can be taken elsewhere. */
export const exportResolvers = Object.fromEntries(
	[
		...["Network", "ThemeTrace", "TripConnection", "SearchConnection", "FactConnection"],
		...["PartnerConnection", "PromiseConnection", "JudgementConnection"],
		...["SimilarPartnerConnection", "SecondNeighbourConnection"],
	].map((type) => [type, { export: exported }]),
);
