import { isNodeKind, type NodeKind, nodeKinds, type ScreenLanguage } from "#domain/kinds.ts";
import type { Span } from "#domain/report.ts";

export type ViewName = "network" | "trips" | "report";

/** All that an address says; whoever opens it sees the same. */
export interface Address {
	readonly view: ViewName;
	readonly language: ScreenLanguage;
	/** The nodes that the network is drawn around; none is the overview. */
	readonly focus: readonly string[];
	/** The nodes whose neighbours were added, in that order. */
	readonly open: readonly string[];
	readonly kinds: readonly NodeKind[];
	readonly selected: string | null;
	readonly report: string | null;
	readonly span: Span | null;
}

/** The kinds drawn unless asked otherwise: a report says the same as its trip, so it is left out. */
const defaultKinds: readonly NodeKind[] = nodeKinds.filter((kind) => kind !== "Report");

/** The address of the start page. */
export const startAddress: Address = {
	view: "network",
	language: "nl",
	focus: [],
	open: [],
	kinds: defaultKinds,
	selected: null,
	report: null,
	span: null,
};

const reportPath = "/reports/";

/** Reads path and query of an address; what it can't read becomes the default. */
export function parseAddress(path: string, search: string): Address {
	const query = new URLSearchParams(search);
	const report = path.startsWith(reportPath) ? decode(path.slice(reportPath.length)) : null;
	return {
		view: report ? "report" : path === "/trips" ? "trips" : "network",
		language: query.get("lang") === "en" ? "en" : "nl",
		focus: query.getAll("focus"),
		open: query.getAll("open"),
		kinds: parseKinds(query.get("kinds")),
		selected: query.get("selected"),
		report: report || null,
		span: parseSpan(query.get("from"), query.get("to")),
	};
}

/** Writes an address so that `parseAddress` gives the same back; defaults are left out. */
export function formatAddress(address: Address): string {
	const query = new URLSearchParams();
	for (const id of address.focus) query.append("focus", id);
	for (const id of address.open) query.append("open", id);
	if (address.kinds.join() !== defaultKinds.join()) query.set("kinds", address.kinds.join(" "));
	if (address.selected) query.set("selected", address.selected);
	if (address.span) {
		query.set("from", String(address.span.start));
		query.set("to", String(address.span.end));
	}
	if (address.language === "en") query.set("lang", "en");
	const text = query.toString().replaceAll("%3A", ":");
	return pathOf(address) + (text ? `?${text}` : "");
}

function pathOf(address: Address): string {
	if (address.view === "report" && address.report) {
		return reportPath + encodeURIComponent(address.report).replaceAll("%3A", ":");
	}
	return address.view === "trips" ? "/trips" : "/";
}

function parseKinds(text: string | null): readonly NodeKind[] {
	if (text === null) return defaultKinds;
	const wanted = text.split(" ").filter(isNodeKind);
	return nodeKinds.filter((kind) => wanted.includes(kind));
}

function parseSpan(from: string | null, to: string | null): Span | null {
	const start = Number(from ?? Number.NaN);
	const end = Number(to ?? Number.NaN);
	const sound = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end > start;
	return sound ? { start, end } : null;
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
