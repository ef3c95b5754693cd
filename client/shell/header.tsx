import { useEffect, useState } from "react";
import { LanguageLink, PageLink, useNavigation } from "../address/navigation.tsx";
import type { SearchHit } from "../api/results.ts";
import { useText } from "../i18n/language.ts";
import icon from "../icon.svg";
import { entityHref } from "../parts/entity-address.ts";
import { SearchBox } from "../parts/search.tsx";
import { Icon } from "../theme/icons.tsx";
import { chooseScheme, useScheme } from "../theme/preferences.ts";
import { networkAddress } from "../views/network/address.ts";
import { revealed } from "../views/network/reveal.ts";
import { type View, views } from "../views/views.ts";

/** The header of every page: the product's name, the search box, the menu, and how to see it: language and colours. */
export function Header({ view }: { readonly view: View | null }) {
	const { path, search, go } = useNavigation();
	const { text } = useText();
	const [open, setOpen] = useState(false);
	// biome-ignore lint/correctness/useExhaustiveDependencies: whoever went elsewhere is done with the menu
	useEffect(() => setOpen(false), [path]);
	const show = ({ entity }: SearchHit) =>
		go(
			view?.path === networkAddress.path
				? networkAddress.at(revealed(networkAddress.read(path, search), entity))
				: entityHref(entity),
		);
	return (
		<header className="header">
			<a className="nl-skip-link nl-skip-link--visible-on-focus" href="#main">
				{text("app.skip")}
			</a>
			<div className="header__bar">
				<PageLink to="/" className="header__name">
					<img src={icon} alt="" width="36" height="36" />
					<span>{text("app.name")}</span>
				</PageLink>
				{!view?.hasSearch && <SearchBox onChoose={show} />}
				<div className="header__ways">
					<LanguageSwitch />
					<SchemeSwitch />
					<button
						type="button"
						className="header__way header__fold"
						aria-expanded={open}
						aria-controls="menu"
						onClick={() => setOpen(!open)}
					>
						<Icon name={open ? "clear" : "menu"} />
						<span>{text("app.menuOpen")}</span>
					</button>
				</div>
			</div>
			<nav id="menu" className="menu" aria-label={text("app.menu")} data-open={open}>
				<ul className="menu__list">
					{views.map(
						(each) =>
							each.menu && (
								<li key={each.path} onPointerEnter={() => void each.load()}>
									<PageLink
										to={each.path}
										className="menu__link"
										current={each.path === (view?.within ?? view?.path)}
									>
										{text(each.menu)}
									</PageLink>
								</li>
							),
					)}
				</ul>
			</nav>
		</header>
	);
}

function LanguageSwitch() {
	const { text, language } = useText();
	const other = language === "nl" ? "en" : "nl";
	return (
		<LanguageLink
			to={other}
			lang={other}
			className="header__way header__language"
			label={text("app.languageSwitch")}
		>
			<span aria-hidden="true">{other.toUpperCase()}</span>
		</LanguageLink>
	);
}

function SchemeSwitch() {
	const { text } = useText();
	const scheme = useScheme();
	const label = text(scheme === "dark" ? "app.light" : "app.dark");
	return (
		<button
			type="button"
			className="header__way"
			title={label}
			aria-label={label}
			onClick={() => chooseScheme(scheme === "dark" ? "light" : "dark")}
		>
			<Icon name={scheme === "dark" ? "sun" : "moon"} />
		</button>
	);
}
