import { expect, it } from "vitest";
import { cases, told } from "../told.ts";

it.each(
	cases(`
		De burgemeester van Gent was er op het laatste moment niet, wij zijn ontvangen door Maria Duinroos. → + Maria Duinroos | absent burgemeester
		De burgemeester van Gent liet weten niet beschikbaar te zijn. → absent burgemeester
		De burgemeester van Gent ontving ons niet. → absent burgemeester
		Pieter Zeewind van Stichting Walvis stuurde een vervanger. → absent Pieter Zeewind, Stichting Walvis
		Met de burgemeester van Gent hadden we een videogesprek. → phone burgemeester
		Pieter Zeewind mailde zijn presentatie. → phone Pieter Zeewind
		De burgemeester van Gent wilden we graag spreken. → planned burgemeester
		De burgemeester van Gent ontmoeten we in het najaar. → planned burgemeester
	`),
)("%s", (text, wanted) => {
	expect(told(text)).toEqual(wanted);
});
