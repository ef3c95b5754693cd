import { expect, it } from "vitest";
import { kindIn, reasonIn, tellsOfMeeting } from "#ingest/find/meetings/reading.ts";

const folded = (text: string): string => ` ${text} `;

it.each([
	["de burgemeester was verhinderd", "absent"],
	["zij kon er helaas niet bij zijn", "absent"],
	["het gesprek met hen ging helaas niet door", "cancelled"],
	["zij zegde op het laatste moment af", "cancelled"],
	["alleen telefonisch gesproken", "phone"],
	["hield in de zaal een lange toespraak", "heard"],
	["een hand gegeven op de receptie", "heard"],
	["ontmoeten we een andere keer", "planned"],
])("%s: %s", (text, reason) => {
	expect(reasonIn(folded(text))).toBe(reason);
});

it("takes a talk afterwards for a meeting", () => {
	expect(reasonIn(folded("hield een toespraak en sprak daarna uitgebreid met ons"))).toBeNull();
});

it("tells kinds of meeting apart", () => {
	expect(tellsOfMeeting(folded("wij werden ontvangen door de wethouder"))).toBe(true);
	expect(kindIn(folded("tijdens de lunch"))).toBe("dinner");
	expect(kindIn(folded("een rondleiding door de haven"))).toBe("tour");
	expect(kindIn(folded("kennisgemaakt"))).toBe("talk");
});
