import { PageLink } from "../address/navigation.tsx";
import { statisticsQuery } from "../api/queries.ts";
import { useAnswer } from "../api/use-answers.ts";
import { useText } from "../i18n/language.ts";
import { ingestAddress } from "../views/ingest/address.ts";

/** Says that the store holds fictional samples, and how to read one's own reports. */
export function SampleBanner() {
	const { text } = useText();
	const statistics = useAnswer(statisticsQuery, {});
	if (statistics.state !== "ready") return null;
	const { sampleReports: count } = statistics.data.statistics;
	if (count === 0) return null;
	return (
		<aside className="samples" aria-label={text("sample.title")}>
			{text("sample.lead", { count })}{" "}
			<PageLink to={ingestAddress.at()}>{text("sample.ingest")}</PageLink>
		</aside>
	);
}
