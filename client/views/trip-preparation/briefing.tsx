import "./briefing.css";
import "./briefing-print.css";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { type Load, ready } from "../../api/load.ts";
import { useAnswer } from "../../api/use-answers.ts";
import { dateInWords, daysInWords } from "../../i18n/dates.ts";
import { useText } from "../../i18n/language.ts";
import { useAnnounce } from "../../parts/announcer.tsx";
import { Loaded } from "../../parts/failure.tsx";
import { Figure, FigureList } from "../../parts/figures.tsx";
import { Part } from "../../parts/part.tsx";
import { jump, SourceList, SourcesContext } from "./cited.tsx";
import { ContactList } from "./contact-list.tsx";
import { Downloads } from "./downloads.tsx";
import { useLaidOutInTurn } from "./laid-out-in-turn.ts";
import { ChangeList, DutchPostList, OtherList, ThemeList } from "./nearby-lists.tsx";
import { PromiseList } from "./promise-list.tsx";
import { briefingQuery, contactsQuery, visitsQuery } from "./queries.ts";
import type { BriefingQuestion } from "./questions.ts";
import { briefingQuotes, numberSources, type Told } from "./sources.ts";
import { VisitList } from "./visit-list.tsx";

/** The briefing of a place on one page, each statement with the numbers of the sentences that prove it. */
export function BriefingPage({ question }: { readonly question: BriefingQuestion }) {
	const { language, text } = useText();
	const variables = { ...question, language };
	const briefing = useAnswer(briefingQuery, variables);
	const contacts = useAnswer(contactsQuery, variables);
	const visits = useAnswer(visitsQuery, variables);
	const load = together({ briefing, contacts, visits });
	return (
		<Loaded load={load} waiting={text("briefing.loading")}>
			{(told) => <Written told={told} question={question} />}
		</Loaded>
	);
}

function Written({ told, question }: { readonly told: Told; readonly question: BriefingQuestion }) {
	const { language, text } = useText();
	const { briefing, contacts, visits } = told;
	const sources = useMemo(() => numberSources(briefingQuotes(told)), [told]);
	const { startDate, endDate } = question;
	const parts = partsOf(told, sources.quotes.length);
	const page = useRef<HTMLElement>(null);
	useArrival(briefing);
	useLaidOutInTurn(page, told);
	const overdue = briefing.promises.filter(({ state }) => state === "overdue").length;
	const last = visits.find(({ date }) => date !== null)?.date ?? null;
	return (
		<SourcesContext value={sources}>
			<article className="briefing" ref={page}>
				<header className="briefing__head">
					<p className="nl-paragraph soft">
						{startDate &&
							`${text("briefing.travel", { dates: daysInWords(startDate, endDate, language) })} `}
						{text("briefing.asOf", {
							date: briefing.asOf ? dateInWords(briefing.asOf, language) : text("when.unknown"),
						})}
					</p>
					<Downloads question={question} />
				</header>
				<FigureList>
					<Figure
						name={text("briefing.visits")}
						more={last && text("briefing.lastVisit", { date: dateInWords(last, language) })}
					>
						{briefing.visitCount}
					</Figure>
					<Figure name={text("briefing.contacts")}>{briefing.contactCount}</Figure>
					<Figure
						name={text("briefing.promises")}
						more={overdue > 0 && text("briefing.overdue", { count: overdue })}
					>
						{briefing.promiseCount}
					</Figure>
					<Figure name={text("briefing.sources")}>{sources.quotes.length}</Figure>
				</FigureList>
				<nav className="briefing__contents" aria-label={text("briefing.contents")}>
					<ul>
						{parts.map(({ id, title, count }) => (
							<li key={id}>
								<a className="nl-link" href={`#${id}`} onClick={(event) => jump(event, id)}>
									{text(title)}
								</a>{" "}
								<span className="soft">{count}</span>
							</li>
						))}
					</ul>
				</nav>
				<div className="briefing__parts">
					<Statements
						id="promises"
						title="briefing.promises"
						shown={briefing.promises.length}
						total={briefing.promiseCount}
					>
						<PromiseList promises={briefing.promises} until={endDate ?? startDate} />
					</Statements>
					<Statements
						id="contacts"
						title="briefing.contacts"
						shown={contacts.length}
						total={briefing.contactCount}
					>
						<ContactList contacts={contacts} />
					</Statements>
					<Statements
						id="others"
						title="briefing.others"
						shown={briefing.others.length}
						total={briefing.otherCount}
					>
						<OtherList others={briefing.others} />
					</Statements>
					<Statements id="posts" title="briefing.posts" shown={briefing.diplomaticPosts.length}>
						<DutchPostList posts={briefing.diplomaticPosts} />
					</Statements>
					<Statements id="themes" title="briefing.themes" shown={briefing.themes.length}>
						<ThemeList themes={briefing.themes} />
					</Statements>
					<Statements id="changes" title="briefing.changes" shown={briefing.changes.length}>
						<ChangeList changes={briefing.changes} />
					</Statements>
					<Statements
						id="visits"
						title="briefing.visits"
						shown={visits.length}
						total={briefing.visitCount}
					>
						<VisitList visits={visits} />
					</Statements>
					<Statements id="sources" title="briefing.sources" shown={sources.quotes.length}>
						<SourceList />
					</Statements>
				</div>
			</article>
		</SourcesContext>
	);
}

type PartTitle = ReturnType<typeof partsOf>[number]["title"];

function partsOf({ briefing, visits }: Told, sources: number) {
	return [
		{ id: "promises", title: "briefing.promises", count: briefing.promiseCount },
		{ id: "contacts", title: "briefing.contacts", count: briefing.contactCount },
		{ id: "others", title: "briefing.others", count: briefing.otherCount },
		{ id: "posts", title: "briefing.posts", count: briefing.diplomaticPosts.length },
		{ id: "themes", title: "briefing.themes", count: briefing.themes.length },
		{ id: "changes", title: "briefing.changes", count: briefing.changes.length },
		{ id: "visits", title: "briefing.visits", count: Math.max(briefing.visitCount, visits.length) },
		{ id: "sources", title: "briefing.sources", count: sources },
	] as const;
}

/** A part of the briefing; it says what it leaves out, and that there is nothing where there isn't. */
function Statements(props: {
	readonly id: string;
	readonly title: PartTitle;
	readonly shown: number;
	readonly total?: number;
	readonly children: ReactNode;
}) {
	const { id, title, shown, total = shown, children } = props;
	const { text } = useText();
	return (
		<Part id={id} title={text(title)}>
			{shown === 0 ? <p className="soft">{text("briefing.nothing")}</p> : children}
			{total > shown && <p className="soft">{text("briefing.shown", { shown, total })}</p>}
		</Part>
	);
}

/** Says that the briefing is there, and takes the focus where the choice of the place took it away with its list. */
function useArrival({ place: { name }, visitCount, contactCount }: Told["briefing"]) {
	const { text } = useText();
	const announce = useAnnounce();
	useEffect(() => {
		announce(text("briefing.ready", { place: name, visits: visitCount, contacts: contactCount }));
		if (document.activeElement !== document.body) return;
		document.querySelector<HTMLElement>(".preparation h1")?.focus({ preventScroll: true });
		window.scrollTo(0, 0);
	}, [announce, text, name, visitCount, contactCount]);
}

/** The three answers as one: there when all are. */
function together({
	briefing,
	contacts,
	visits,
}: {
	readonly briefing: Load<{ readonly briefing: Told["briefing"] }>;
	readonly contacts: Load<{ readonly briefing: Pick<Told, "contacts"> }>;
	readonly visits: Load<{ readonly briefing: Pick<Told, "visits"> }>;
}): Load<Told> {
	for (const load of [briefing, contacts, visits]) if (load.state === "failed") return load;
	if (briefing.state !== "ready") return briefing;
	if (contacts.state !== "ready") return contacts;
	if (visits.state !== "ready") return visits;
	return ready({
		briefing: briefing.data.briefing,
		contacts: contacts.data.briefing.contacts,
		visits: visits.data.briefing.visits,
	});
}
