import type { Fact, FoundMention, NetworkLine, Proof } from "#domain/answers.ts";
import type { MarkedSpan } from "#graph/read/report.ts";
import type { Context } from "#server/context.ts";

/** Facts, mentions and spans name nodes by id; here the ids become nodes, all of one answer in one look-up. */
export const factResolvers = {
	Fact: {
		from: ({ from }: Fact, _: unknown, { load }: Context) => load.entity(from),
		to: ({ to }: Fact, _: unknown, { load }: Context) => load.entity(to),
		trip: ({ trip }: Fact, _: unknown, { load }: Context) =>
			trip === null ? null : load.entity(trip),
	},
	Evidence: {
		report: ({ report }: Proof, _: unknown, { load }: Context) => load.entity(report),
	},
	Mention: {
		entity: ({ entity }: FoundMention, _: unknown, { load }: Context) => load.entity(entity),
		evidence: ({ proof }: FoundMention) => proof,
	},
	ReportSpan: {
		entity: ({ entity }: MarkedSpan, _: unknown, { load }: Context) => load.entity(entity),
	},
	NetworkLink: { role: ({ roles }: NetworkLine) => roles[0] ?? null },
};
