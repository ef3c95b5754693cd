import { describe, it } from "vitest";
import { entryStyles, type Made, namelessStyles } from "./contact-lists.ts";
import { contactMaker, expectShare, type Told } from "./read-made.ts";
import {
	metPairs,
	metSentences,
	metWithoutName,
	notMetSentences,
	sameBodyPairs,
} from "./sentences.ts";

const bullets = ["- ", "• ", "", "* ", "1. "];

function list(write: (made: Made) => string, named: boolean): readonly Told[] {
	const make = contactMaker();
	return bullets.map((bullet) => {
		const met = Array.from({ length: 4 }, () => make(named));
		return { text: met.map((made) => bullet + write(made)).join("\n"), met };
	});
}

describe("contacts in lists of each style", () => {
	it.each(Object.entries(entryStyles))("%s", (_, write) => {
		expectShare(list(write, true), 0.75);
	});
	it.each(Object.entries(namelessStyles))("%s", (_, write) => {
		expectShare(list(write, false), 0.9);
	});
});

describe("meetings told in sentences", () => {
	const times = [1, 2, 3];
	const each = (tell: (make: ReturnType<typeof contactMaker>) => Told): readonly Told[] => {
		const make = contactMaker();
		return times.map(() => tell(make));
	};

	it("with somebody of a function and a body", () => {
		const make = contactMaker();
		const told = metSentences.flatMap((write) =>
			times.map(() => {
				const made = make();
				return { text: write(made), met: [made] };
			}),
		);
		expectShare(told, 0.97);
	});

	it("with somebody whose name isn't told", () => {
		const told = metWithoutName.flatMap((write) =>
			each((make) => {
				const made = make(false);
				return { text: write(made), met: [made] };
			}),
		);
		expectShare(told, 0.97);
	});

	it("with two, of two bodies or of one", () => {
		const pairs = metPairs.flatMap((write) =>
			each((make) => {
				const [one, other] = [make(), make()];
				return { text: write(one, other), met: [one, other] };
			}),
		);
		const kin = sameBodyPairs.flatMap((write) =>
			each((make) => {
				const one = make();
				const other = { ...make(), body: one.body };
				return { text: write(one, other), met: [one, other] };
			}),
		);
		expectShare([...pairs, ...kin], 0.95);
	});

	it("that did not take place", () => {
		const told = notMetSentences.flatMap(([reason, write]) =>
			each((make) => {
				const made = make();
				return { text: write(made), met: [], notMet: [reason, made] as const };
			}),
		);
		expectShare(told, 0.97);
	});
});
