import { useSyncExternalStore } from "react";
import { keep, kept } from "../kept.ts";

export type Scheme = "light" | "dark";

const storedName = "scheme";
const listeners = new Set<() => void>();

/** The colour scheme of the page: the reader's choice on this machine, else what the system says. */
export function useScheme(): Scheme {
	return useSyncExternalStore(listenToScheme, scheme);
}

/** Shows the page in a colour scheme from now on; what the system says too is not kept, so that it is followed again. */
export function chooseScheme(wanted: Scheme): void {
	keep(storedName, wanted === systemScheme() ? null : wanted);
	document.documentElement.dataset.scheme = wanted;
	for (const listener of listeners) listener();
}

/** Puts the choice of an earlier visit into effect, before anything is drawn. */
export function restoreScheme(): void {
	const scheme = keptScheme();
	if (scheme) document.documentElement.dataset.scheme = scheme;
}

/** True when the reader asked the system for less motion. */
export function useStillness(): boolean {
	return useSyncExternalStore(
		(changed) => listenToMedia("(prefers-reduced-motion: reduce)", changed),
		() => matchMedia("(prefers-reduced-motion: reduce)").matches,
	);
}

function scheme(): Scheme {
	const chosen = document.documentElement.dataset.scheme;
	return chosen === "light" || chosen === "dark" ? chosen : systemScheme();
}

function keptScheme(): Scheme | null {
	const scheme = kept(storedName);
	return scheme === "light" || scheme === "dark" ? scheme : null;
}

function systemScheme(): Scheme {
	return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

function listenToScheme(changed: () => void): () => void {
	listeners.add(changed);
	const stop = listenToMedia("(prefers-color-scheme: dark)", changed);
	return () => {
		listeners.delete(changed);
		stop();
	};
}

function listenToMedia(query: string, changed: () => void): () => void {
	const list = matchMedia(query);
	list.addEventListener("change", changed);
	return () => list.removeEventListener("change", changed);
}
