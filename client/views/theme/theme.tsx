import "./theme.css";
import { useRef } from "react";
import { PageLink, useAddress } from "../../address/navigation.tsx";
import { useAnswer } from "../../api/use-answers.ts";
import { dateInWords, yearSpan } from "../../i18n/dates.ts";
import { useText } from "../../i18n/language.ts";
import { CountedList } from "../../parts/counted-list.tsx";
import { EntityTitle } from "../../parts/entity-title.tsx";
import { Loaded } from "../../parts/failure.tsx";
import { Figure, FigureList } from "../../parts/figures.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { Part } from "../../parts/part.tsx";
import { themesAddress } from "../themes/address.ts";
import { type ThemePlace, themeAddress } from "./address.ts";
import { Carriers } from "./carriers.tsx";
import { type Trace, themeQuery } from "./queries.ts";
import { isFiltered, traceQuestion } from "./questions.ts";
import { Broader, Narrower } from "./related-themes.tsx";
import { ThemeFilters } from "./theme-filters.tsx";
import { TraceTable } from "./trace-table.tsx";

/** A theme's page: in which cities and years it was talked about, who took it along, what goes with it. */
export function ThemeView() {
	const [place, change] = useAddress(themeAddress);
	const { language, text } = useText();
	const load = useAnswer(themeQuery, traceQuestion(place, language));
	const latest = useRef<Trace | null>(null);
	if (load.state === "ready") latest.current = load.data.themeTrace;
	// A change of the filters leaves what was shown until the new answer is there.
	const kept = latest.current?.theme.id === place.id ? latest.current : null;
	const shown = load.state === "ready" ? load.data.themeTrace : kept;
	const gone = load.state === "failed" && load.failure.code === "bad-request" && !kept;
	return (
		<div className="sheet">
			<p className="crumbs">
				<PageLink to={themesAddress.path}>{text("themes.title")}</PageLink>
			</p>
			{gone && <Gone />}
			{shown && (
				<>
					<EntityTitle entity={{ ...shown.theme, detail: null }}>
						<Broader themes={shown.broader} />
						<Narrower themes={shown.narrower} />
					</EntityTitle>
					<ThemeFilters
						place={place}
						hasNarrower={shown.narrower.length > 0}
						onChange={(some) => change({ ...some, cell: null }, { replace: true })}
					/>
					<div className="theme__body" aria-busy={load.state !== "ready"}>
						<Body
							trace={shown}
							place={place}
							onChange={(some) => change(some, { replace: true })}
						/>
					</div>
				</>
			)}
			{load.state !== "ready" && !gone && (!shown || load.state === "failed") && (
				<Loaded load={load} waiting={text("theme.loading")}>
					{() => null}
				</Loaded>
			)}
		</div>
	);
}

function Body(props: {
	readonly trace: Trace;
	readonly place: ThemePlace;
	readonly onChange: (some: Partial<ThemePlace>) => void;
}) {
	const { trace, place, onChange } = props;
	const { text } = useText();
	if (trace.tripCount === 0)
		return (
			<p className="nl-paragraph">
				{text(isFiltered(place) ? "theme.noneFiltered" : "theme.none")}
			</p>
		);
	return (
		<>
			<Figures trace={trace} />
			<Part title={text("theme.where")}>
				<TraceTable trace={trace} place={place} onChange={onChange} />
			</Part>
			<div className="theme__parts">
				<Part title={text("theme.carriers")}>
					<p className="soft">{text("theme.carriersLead")}</p>
					<Carriers place={place} />
				</Part>
				<Part title={text("theme.beside")}>
					<p className="soft">
						{text(trace.coOccurring.length === 0 ? "theme.noBeside" : "theme.besideLead")}
					</p>
					<CountedList
						counted={trace.coOccurring.map(({ theme, trips }) => ({ entity: theme, trips }))}
					/>
				</Part>
			</div>
		</>
	);
}

function Figures({ trace }: { readonly trace: Trace }) {
	const { language, text } = useText();
	const { tripCount, undatedTrips, cityCount, firstSeen, lastSeen, gaps } = trace;
	const day = (date: string | null) => (date ? dateInWords(date, language) : text("when.unknown"));
	return (
		<FigureList>
			<Figure
				name={text("theme.trips")}
				more={undatedTrips > 0 && text("partners.undated", { count: undatedTrips })}
			>
				{tripCount}
			</Figure>
			<Figure name={text("theme.cities")}>{cityCount}</Figure>
			<Figure name={text("theme.first")}>{day(firstSeen)}</Figure>
			<Figure name={text("theme.last")}>{day(lastSeen)}</Figure>
			<Figure name={text("theme.gaps")}>
				{gaps.map(({ from, to }) => yearSpan(from, to)).join(", ") || text("theme.noGaps")}
			</Figure>
		</FigureList>
	);
}

function Gone() {
	const { text } = useText();
	return (
		<>
			<PageTitle title={text("theme.gone")} />
			<p className="nl-paragraph">{text("theme.goneWhy")}</p>
		</>
	);
}
