import type { ComponentType } from "react";
import type { MessageKey } from "../i18n/nl.ts";
import { forgetAddress, forgottenAddress } from "./forget/address.ts";
import { ingestAddress } from "./ingest/address.ts";
import { judgementsAddress } from "./judgements/address.ts";
import { networkAddress } from "./network/address.ts";
import { partnerAddress } from "./partner/address.ts";
import { partnersAddress } from "./partners/address.ts";
import { promisesAddress } from "./promises/address.ts";
import { reportAddress } from "./report/address.ts";
import { reportsAddress } from "./reports/address.ts";
import { startAddress } from "./start/address.ts";
import { themeAddress } from "./theme/address.ts";
import { themesAddress } from "./themes/address.ts";
import { preparationAddress } from "./trip-preparation/address.ts";

export interface View {
	/** As in its address: `/reports/:id`. */
	readonly path: string;
	/** What the main menu calls it; null when it isn't in it. */
	readonly menu: MessageKey | null;
	/** The path of the view in the menu that it belongs to. */
	readonly within?: string;
	/** True for a view that fills the window and scrolls within. */
	readonly fills?: boolean;
	/** True for a view that shows the search box itself. */
	readonly hasSearch?: boolean;
	/** True for a view that has something to show before any report was read. */
	readonly withoutReports?: boolean;
	/** Brings its code, which is no part of the first load. */
	readonly load: () => Promise<ComponentType>;
}

/** The views, in the order of the menu; a new one is a folder and an entry here. */
export const views: readonly View[] = [
	{
		path: startAddress.path,
		menu: "menu.start",
		hasSearch: true,
		load: async () => (await import("./start/start.tsx")).StartView,
	},
	{
		path: partnersAddress.path,
		menu: "menu.partners",
		load: async () => (await import("./partners/partners.tsx")).PartnersView,
	},
	{
		path: partnerAddress.path,
		menu: null,
		within: partnersAddress.path,
		load: async () => (await import("./partner/partner.tsx")).PartnerView,
	},
	{
		path: preparationAddress.path,
		menu: "menu.preparation",
		load: async () => (await import("./trip-preparation/trip-preparation.tsx")).TripPreparationView,
	},
	{
		path: themesAddress.path,
		menu: "menu.themes",
		load: async () => (await import("./themes/themes.tsx")).ThemesView,
	},
	{
		path: themeAddress.path,
		menu: null,
		within: themesAddress.path,
		load: async () => (await import("./theme/theme.tsx")).ThemeView,
	},
	{
		path: promisesAddress.path,
		menu: "menu.promises",
		load: async () => (await import("./promises/promises.tsx")).PromisesView,
	},
	{
		path: reportsAddress.path,
		menu: "menu.reports",
		load: async () => (await import("./reports/reports.tsx")).ReportsView,
	},
	{
		path: networkAddress.path,
		menu: "menu.network",
		fills: true,
		load: async () => (await import("./network/network.tsx")).NetworkView,
	},
	{
		path: ingestAddress.path,
		menu: "menu.ingest",
		withoutReports: true,
		load: async () => (await import("./ingest/ingest.tsx")).IngestView,
	},
	{
		path: reportAddress.path,
		menu: null,
		within: reportsAddress.path,
		fills: true,
		load: async () => (await import("./report/report.tsx")).ReportView,
	},
	{
		path: judgementsAddress.path,
		menu: null,
		within: reportsAddress.path,
		load: async () => (await import("./judgements/judgements.tsx")).JudgementsView,
	},
	{
		path: forgetAddress.path,
		menu: null,
		within: partnersAddress.path,
		load: async () => (await import("./forget/forget.tsx")).ForgetView,
	},
	{
		path: forgottenAddress.path,
		menu: null,
		within: partnersAddress.path,
		load: async () => (await import("./forget/forgotten.tsx")).ForgottenView,
	},
];
