import { expect, test } from "vitest";
import { dateLine } from "#graph/read/date-line.ts";

const plain = (text: string | null) => text?.replace(/\s/g, " ").replace(/ – /g, "–");

test.each([
	["2019-06-03", "2019-06-05", "3–5 juni 2019", "3–5 June 2019"],
	["2019-06-30", "2019-07-02", "30 juni–2 juli 2019", "30 June–2 July 2019"],
	["XXXX-02-08", "XXXX-02-13", "8–13 februari", "8–13 February"],
	["2017-05", "2017-05", "mei 2017", "May 2017"],
	["2023", "2023", "2023", "2023"],
	["2019-06-03", null, "3 juni 2019", "3 June 2019"],
	["2019-06-03", "2019-07", "3 juni 2019–juli 2019", "3 June 2019–July 2019"],
	["2015-23", "2015-23", "najaar 2015", "autumn 2015"],
	["XXXX-21", null, "voorjaar", "spring"],
	["2015-24", "2016-21", "winter 2015–voorjaar 2016", "winter 2015–spring 2016"],
	["2019-21", "2019-06", "voorjaar 2019–juni 2019", "spring 2019–June 2019"],
	["2015-33", "2015-33", "1e kwartaal 2015", "quarter 1 2015"],
	["2019-02-31", "2019-02-31", "2019-02-31", "2019-02-31"],
	["nonsense", "2019", "nonsense–2019", "nonsense–2019"],
])("%s to %s is %s", (start, end, nl, en) => {
	expect(plain(dateLine(start, end, "nl"))).toBe(nl);
	expect(plain(dateLine(start, end, "en"))).toBe(en);
});

test("nothing known gives nothing", () => {
	expect(dateLine(null, null, "nl")).toBeNull();
});
