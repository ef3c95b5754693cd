import { useEffect } from "react";
import type { ViewName } from "../address/address.ts";
import { AddressLink, NavigationProvider, useNavigation } from "../address/navigation.tsx";
import { statisticsQuery } from "../api/queries.ts";
import type { SearchHit } from "../api/results.ts";
import { useAnswer, useRetry } from "../api/use-answers.ts";
import { LanguageContext, useText } from "../i18n/language.ts";
import icon from "../icon.svg";
import { FailureNotice, FaultBoundary } from "../parts/failure.tsx";
import { isDrawn } from "../views/network/places.ts";
import { expand } from "../views/network/plan.ts";
import { views } from "../views/views.ts";
import { Announcer } from "./announcer.tsx";
import { EmptyView } from "./empty.tsx";
import { SampleBanner } from "./sample-banner.tsx";
import { SearchBox } from "./search.tsx";

/** The page: header with search, the view that the address names, footer. */
export function App() {
	return (
		<NavigationProvider>
			<Page />
		</NavigationProvider>
	);
}

function Page() {
	const { address } = useNavigation();
	return (
		<LanguageContext value={address.language}>
			<Announcer>
				<Header />
				<Main />
				<SampleBanner />
			</Announcer>
		</LanguageContext>
	);
}

function Header() {
	const { address, go } = useNavigation();
	const { text } = useText();
	const { view, language, focus, open } = address;
	const show = ({ entity }: SearchHit) =>
		go({
			view: "network",
			report: null,
			span: null,
			selected: entity.id,
			kinds: address.kinds.includes(entity.kind) ? address.kinds : [...address.kinds, entity.kind],
			...(isDrawn(entity.id) ? {} : expand({ focus, open }, entity.id)),
		});
	const menu = (Object.keys(views) as ViewName[]).filter((name) => views[name].inMenu);
	return (
		<header className="header">
			<a className="nl-skip-link nl-skip-link--visible-on-focus" href="#main">
				{text("app.skip")}
			</a>
			<AddressLink
				to={{ view: "network", focus: [], open: [], selected: null, report: null, span: null }}
				className="header__name"
			>
				<img src={icon} alt="" width="36" height="36" />
				<span>{text("app.name")}</span>
			</AddressLink>
			<SearchBox onChoose={show} />
			<nav className="header__menu" aria-label={text("app.menu")}>
				{menu.map((name) => (
					<AddressLink
						key={name}
						to={{ view: name, report: null, span: null }}
						className="header__link"
						current={name === view}
					>
						{text(views[name].title)}
					</AddressLink>
				))}
				<AddressLink
					to={{ language: language === "nl" ? "en" : "nl" }}
					className="header__language"
					label={text("app.languageSwitch")}
				>
					{text("app.languageOther")}
				</AddressLink>
			</nav>
		</header>
	);
}

function Main() {
	const { address } = useNavigation();
	const { language, text } = useText();
	const retry = useRetry();
	const statistics = useAnswer(statisticsQuery, {});
	const { title, show: View } = views[address.view];

	useEffect(() => {
		document.documentElement.lang = language;
		document.title = `${text(title)} – ${text("app.name")}`;
	}, [language, text, title]);
	useEffect(() => {
		addEventListener("online", retry);
		return () => removeEventListener("online", retry);
	}, [retry]);

	const empty =
		statistics.state === "ready" &&
		statistics.data.statistics.nodes.every(({ count }) => count === 0);
	return (
		<main id="main" className={`main main--${address.view}`} tabIndex={-1}>
			<FaultBoundary key={address.view} title={text("view.failed")} action={text("failure.retry")}>
				{statistics.state === "failed" ? (
					<div className="sheet">
						<FailureNotice failure={statistics.failure} />
					</div>
				) : empty ? (
					<EmptyView />
				) : (
					<View />
				)}
			</FaultBoundary>
		</main>
	);
}
