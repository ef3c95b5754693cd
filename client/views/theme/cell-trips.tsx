import { PageLink } from "../../address/navigation.tsx";
import { useAnswer } from "../../api/use-answers.ts";
import { tripWhen } from "../../i18n/dates.ts";
import { useText } from "../../i18n/language.ts";
import { Loaded } from "../../parts/failure.tsx";
import { QuoteBlock } from "../../parts/quote.tsx";
import { reportAddress } from "../report/address.ts";
import type { CellPlace, ThemePlace } from "./address.ts";
import { cellQuery } from "./queries.ts";
import { traceQuestion } from "./questions.ts";

/** The trips behind a number of the table, each with its sentences about the theme. */
export function CellTrips(props: {
	readonly place: ThemePlace;
	readonly cell: CellPlace;
	/** The city. */
	readonly name: string;
	readonly onClose: () => void;
}) {
	const { place, cell, name, onClose } = props;
	const { language, text } = useText();
	const load = useAnswer(cellQuery, {
		...traceQuestion(place, language),
		cellCity: cell.city,
		cellYear: cell.year,
	});
	const year = cell.year === null ? text("when.unknown") : String(cell.year);
	return (
		<section className="cell" aria-label={text("theme.cellTitle", { city: name, year })}>
			<div className="cell__head">
				<h3 className="nl-heading nl-heading--level-3">
					{text("theme.cellTitle", { city: name, year })}
				</h3>
				<button type="button" className="filters__clear" onClick={onClose}>
					{text("theme.close")}
				</button>
			</div>
			<Loaded load={load} waiting={text("theme.cellLoading")}>
				{({ themeTrace }) => (
					<ol className="cell__trips">
						{themeTrace.cell?.trips.map(({ trip, named, facts }) => (
							<li key={trip.id}>
								<p className="cell__trip">
									<PageLink to={reportAddress.at({ id: trip.report.id })}>{trip.name}</PageLink>
									<span className="soft">{tripWhen(trip, language)}</span>
									{!named && trip.destinations.length > 1 && (
										<span className="soft">{text("theme.allCities")}</span>
									)}
								</p>
								{facts
									.flatMap(({ evidence }) => evidence)
									.map((quote) => (
										<QuoteBlock key={`${quote.start} ${quote.end}`} quote={quote} />
									))}
							</li>
						))}
					</ol>
				)}
			</Loaded>
		</section>
	);
}
