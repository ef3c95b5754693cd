import { kindCaptions } from "#domain/kinds.ts";
import { statisticsQuery } from "../api/queries.ts";
import { useAnswer } from "../api/use-answers.ts";
import { useText } from "../i18n/language.ts";

/** The foot of a page: what all of it rests on, and that it stays here. */
export function Footer() {
	const { language, text } = useText();
	const load = useAnswer(statisticsQuery, {});
	const counts = load.state === "ready" ? load.data.statistics.nodes : [];
	const reports = counts.find(({ kind }) => kind === "Report")?.count ?? 0;
	return (
		<footer className="footer">
			<p>
				{reports > 0 &&
					`${text("app.reports", {
						count: reports,
						word: kindCaptions.Report[language][reports === 1 ? "one" : "many"],
					})} `}
				{text("app.private")}
			</p>
		</footer>
	);
}
