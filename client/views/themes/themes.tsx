import { PageLink, useAddress, useNavigation } from "../../address/navigation.tsx";
import { usePages } from "../../api/use-answers.ts";
import { useText } from "../../i18n/language.ts";
import { EntityLink } from "../../parts/entity-link.tsx";
import { EntityPicker } from "../../parts/entity-picker.tsx";
import { Loaded } from "../../parts/failure.tsx";
import { HeatMap } from "../../parts/heat-map.tsx";
import { NextPage } from "../../parts/next-page.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { themeAddress } from "../theme/address.ts";
import { themesAddress } from "./address.ts";
import { type ThemePage, themesQuery } from "./queries.ts";

/** More rows at once take long to be laid out. */
const pageSize = 30;

/** All themes by year: a theme leads to its page, a number to that year of it. */
export function ThemesView() {
	const [place, change] = useAddress(themesAddress);
	const { go } = useNavigation();
	const { language, text } = useText();
	const { pages, pending } = usePages(themesQuery, {
		variables: { first: pageSize, after: null, language },
		pages: place.pages,
		pageOf: ({ statistics }) => statistics.themes,
	});
	return (
		<div className="sheet">
			<PageTitle title={text("themes.title")} />
			<p className="nl-paragraph soft">{text("themes.lead")}</p>
			<div className="filters">
				<EntityPicker
					label={text("themes.goTo")}
					kinds={["Theme"]}
					value={null}
					onChoose={(id) => id && go(themeAddress.at({ id }))}
					placeholder={text("themes.goToHint")}
				/>
			</div>
			{pages.length > 0 && (
				<ThemeTable
					pages={pages}
					onMore={() => change({ pages: place.pages + 1 }, { replace: true })}
				/>
			)}
			{pending && (
				<Loaded load={pending} waiting={text("themes.loading")}>
					{() => null}
				</Loaded>
			)}
		</div>
	);
}

function ThemeTable(props: { readonly pages: readonly ThemePage[]; readonly onMore: () => void }) {
	const { pages, onMore } = props;
	const { text } = useText();
	const themes = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
	const last = pages.at(-1);
	if (!last || themes.length === 0) return <p className="nl-paragraph">{text("themes.none")}</p>;
	return (
		<>
			<p className="soft">{text("themes.count", { count: last.totalCount })}</p>
			<HeatMap
				caption={text("themes.table")}
				title={text("themes.theme")}
				rows={themes.map(({ entity, trips, years }) => ({
					id: entity.id,
					name: entity.name,
					total: trips,
					years,
					head: (
						<>
							<EntityLink entity={entity} />
							{entity.detail && <span className="soft heat__detail">{entity.detail}</span>}
						</>
					),
				}))}
				cell={({ row, year, className, children }) => (
					<PageLink to={themeAddress.at({ id: row, from: year, to: year })} className={className}>
						{children}
					</PageLink>
				)}
			/>
			<NextPage shown={themes.length} last={last} onMore={onMore} />
		</>
	);
}
