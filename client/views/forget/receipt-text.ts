import type { ScreenLanguage } from "#domain/kinds.ts";
import { dateFormat } from "../../i18n/formats.ts";
import { translate } from "../../i18n/translate.ts";
import type { Receipt } from "./queries.ts";

/** What stays as it is. */
export const outsideKeys = [
	"forget.outside.files",
	"forget.outside.documents",
	"forget.outside.browsers",
	"forget.outside.words",
	"forget.outside.traces",
] as const;

/** The receipt as lines of label and value, without the name. */
export function receiptLines(
	receipt: Receipt,
	language: ScreenLanguage,
): readonly (readonly [string, string])[] {
	const text = (key: Parameters<typeof translate>[1], values = {}) =>
		translate(language, key, values);
	const moment = (at: string) =>
		dateFormat(language, { dateStyle: "long", timeStyle: "short" }).format(new Date(at));
	const { reports, places, judgements, liftedAt, liftedBy } = receipt;
	const done = [
		text("forget.places", { count: places }),
		text("forget.inReports", { count: reports }),
		...(judgements > 0 ? [text("forget.andJudgements", { count: judgements })] : []),
	].join(" ");
	return [
		[text("receipt.at"), moment(receipt.at)],
		[text("receipt.by"), receipt.by],
		[text("receipt.masked"), done],
		[text("receipt.number"), receipt.id],
		...(liftedAt === null
			? []
			: ([[text("receipt.lifted"), `${moment(liftedAt)}, ${liftedBy ?? ""}`]] as const)),
	];
}

/** The receipt as a text to keep. */
export function receiptText(receipt: Receipt, language: ScreenLanguage): string {
	const text = (key: Parameters<typeof translate>[1]) => translate(language, key);
	return [
		text("receipt.title"),
		"",
		...receiptLines(receipt, language).map(([label, value]) => `${label}: ${value}`),
		"",
		`${text("forget.outside")}:`,
		...outsideKeys.map((key) => `- ${text(key)}`),
		"",
	].join("\r\n");
}
