import type { ScreenLanguage } from "#domain/kinds.ts";
import type { TieKind } from "#domain/partners.ts";

const words: Readonly<Record<TieKind, Readonly<Record<ScreenLanguage, string>>>> = {
	met: { nl: "ontmoet", en: "met" },
	organiser: { nl: "organisator", en: "organiser" },
	host: { nl: "gastheer", en: "host" },
	inviter: { nl: "uitnodiger", en: "inviter" },
	network: { nl: "netwerk", en: "network" },
	named: { nl: "alleen genoemd", en: "named only" },
};

/** How a partner is tied to a trip, in words. */
export function tieWord(tie: TieKind, language: ScreenLanguage): string {
	return words[tie][language];
}
