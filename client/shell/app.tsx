import { type ComponentType, lazy, Suspense, useEffect } from "react";
import { matchPath, movedAddress } from "../address/address.ts";
import { NavigationProvider, useNavigation } from "../address/navigation.tsx";
import type { FailureCode } from "../api/load.ts";
import { statisticsQuery } from "../api/queries.ts";
import { useAnswer, useRetry } from "../api/use-answers.ts";
import { LanguageContext, useText } from "../i18n/language.ts";
import { Announcer } from "../parts/announcer.tsx";
import { FailureNotice, FaultBoundary, Waiting } from "../parts/failure.tsx";
import { type View, views } from "../views/views.ts";
import { EmptyView } from "./empty.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { NoPage } from "./no-page.tsx";
import { SampleBanner } from "./sample-banner.tsx";
import { useScrollMemory } from "./scroll.ts";

/** The page: header with search and menu, the view that the address names, footer. */
export function App() {
	return (
		<NavigationProvider>
			<Page />
		</NavigationProvider>
	);
}

function Page() {
	const { path, search, language, go } = useNavigation();
	const moved = movedAddress(path, search);
	useEffect(() => {
		if (moved) go(moved, { replace: true });
	}, [moved, go]);
	useEffect(() => {
		document.documentElement.lang = language;
	}, [language]);
	useScrollMemory(path, search);
	const view = views.find((each) => matchPath(each.path, path)) ?? null;
	return (
		<LanguageContext value={language}>
			<Announcer>
				<Header view={view} />
				{moved ? <main id="main" className="main" /> : <Main view={view} />}
				{!view?.fills && <Footer />}
				<SampleBanner />
			</Announcer>
		</LanguageContext>
	);
}

const shown: ReadonlyMap<View, ComponentType> = new Map(
	views.map((view) => [view, lazy(async () => ({ default: await view.load() }))]),
);

/** Failures that every question meets, so that one notice says it for all; others are told by the part that they hit. */
const nothingWorks: ReadonlySet<FailureCode> = new Set(["offline", "unreachable", "database"]);

function Main({ view }: { readonly view: View | null }) {
	const { text } = useText();
	const retry = useRetry();
	const statistics = useAnswer(statisticsQuery, {});
	useEffect(() => {
		addEventListener("online", retry);
		return () => removeEventListener("online", retry);
	}, [retry]);
	const empty =
		statistics.state === "ready" &&
		statistics.data.statistics.nodes.every(({ count }) => count === 0);
	const Shown = view && shown.get(view);
	return (
		<main id="main" className={view?.fills ? "main main--fills" : "main"} tabIndex={-1}>
			<FaultBoundary
				key={view?.path ?? ""}
				title={text("view.failed")}
				action={text("failure.retry")}
			>
				{statistics.state === "failed" && nothingWorks.has(statistics.failure.code) ? (
					<div className="sheet">
						<FailureNotice failure={statistics.failure} />
					</div>
				) : !Shown ? (
					<NoPage />
				) : empty && !view?.withoutReports ? (
					<EmptyView />
				) : (
					<Suspense
						fallback={
							<div className="sheet">
								<Waiting words={text("view.loading")} />
							</div>
						}
					>
						<Shown />
					</Suspense>
				)}
			</FaultBoundary>
		</main>
	);
}
