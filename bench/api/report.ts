import { geometricMean, percentile, type Timings } from "./measure.ts";

/** A row for each question, a column for each contender; with the number of calls where time allowed fewer than elsewhere. */
export function table(
	names: readonly string[],
	contenders: readonly string[],
	timings: ReadonlyMap<string, Timings>,
): readonly string[] {
	const cell = (name: string, contender: string) => {
		const own = timings.get(`${name}\t${contender}`);
		if (!own) return "";
		const most = Math.max(...[...timings.values()].map(({ ms }) => ms.length));
		const few = own.ms.length < most ? ` [${own.ms.length} calls]` : "";
		const failed = own.errors > 0 ? ` (${own.errors}: ${own.firstError})` : "";
		return `${percentile(own, 0.5).toFixed(1)} / ${percentile(own, 0.95).toFixed(1)}${few}${failed}`;
	};
	return [
		`| | ${contenders.join(" | ")} |`,
		`| --- |${contenders.map(() => " --- |").join("")}`,
		...names.map((name) => `| ${name} | ${contenders.map((one) => cell(name, one)).join(" | ")} |`),
	];
}

/** How each contender stands to the bare driver, and the product to the others, as geometric means over the questions. */
export function comparison(
	names: readonly string[],
	contenders: readonly string[],
	timings: ReadonlyMap<string, Timings>,
): readonly string[] {
	const of = (name: string, contender: string, share: number) =>
		percentile(
			timings.get(`${name}\t${contender}`) ?? { ms: [], errors: 0, firstError: null },
			share,
		);
	const ratio = (one: string, other: string, share: number) =>
		geometricMean(names.map((name) => of(name, one, share) / of(name, other, share))).toFixed(2);
	const errors = [...timings.values()].reduce((sum, own) => sum + own.errors, 0);
	return [
		...contenders
			.filter((one) => one !== "driver" && contenders.includes("driver"))
			.map(
				(one) =>
					`${one} : driver = ${ratio(one, "driver", 0.5)} (p50), ${ratio(one, "driver", 0.95)} (p95)`,
			),
		...(contenders.includes("neo4j/graphql")
			? [
					`neo4j/graphql : product = ${ratio("neo4j/graphql", "product", 0.5)} (p50); ${names
						.map(
							(name) =>
								`${name} ${(of(name, "neo4j/graphql", 0.5) / of(name, "product", 0.5)).toFixed(1)}`,
						)
						.join(", ")}`,
				]
			: []),
		...(contenders.includes("before")
			? [
					`product : before = ${ratio("product", "before", 0.5)} (p50); ${names
						.map(
							(name) =>
								`${name} ${(of(name, "product", 0.5) / of(name, "before", 0.5)).toFixed(2)}`,
						)
						.join(", ")}`,
				]
			: []),
		`errors: ${errors}`,
	];
}
