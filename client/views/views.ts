import type { ComponentType } from "react";
import type { ViewName } from "../address/address.ts";
import type { MessageKey } from "../i18n/nl.ts";
import { NetworkView } from "./network/network.tsx";
import { ReportView } from "./report/report.tsx";
import { TripsView } from "./trips/trips.tsx";

export interface View {
	readonly title: MessageKey;
	readonly show: ComponentType;
	/** True when the main menu leads to it. */
	readonly inMenu: boolean;
}

/** The views by name; a new one is a file and a line here. */
export const views: Readonly<Record<ViewName, View>> = {
	network: { title: "view.network", show: NetworkView, inMenu: true },
	trips: { title: "view.trips", show: TripsView, inMenu: true },
	report: { title: "view.report", show: ReportView, inMenu: false },
};
