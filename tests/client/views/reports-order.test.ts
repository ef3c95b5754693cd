import { describe, expect, it } from "vitest";
import { isFiltered, reportOrders, reportsAddress } from "../../../client/views/reports/address.ts";
import { orderOf, sortingOf } from "../../../client/views/reports/columns.tsx";
import { reportsQuestion } from "../../../client/views/reports/queries.ts";

const read = (search: string) => reportsAddress.read("/reports", search);

describe("the list of reports", () => {
	it("asks for what its address says", () => {
		const asked = reportsQuestion(
			read("title=berg&from=2019&place=country:NO&order=oldest&undated=yes"),
			"nl",
		);
		expect(asked).toMatchObject({
			title: "berg",
			from: "2019",
			to: null,
			country: "country:NO",
			city: null,
			undated: true,
			orderBy: "oldest",
		});
		expect(reportsQuestion(read("place=city:1"), "en")).toMatchObject({
			country: null,
			city: "city:1",
		});
	});

	it("tells filters from order and length", () => {
		expect(isFiltered(read("order=title&pages=3"))).toBe(false);
		expect(isFiltered(read("undated=yes"))).toBe(true);
	});

	it("has a heading for each order", () => {
		for (const order of reportOrders) expect(orderOf(sortingOf(order))).toBe(order);
		expect(orderOf({ column: "title", descending: true })).toBe("title");
	});
});
