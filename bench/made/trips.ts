import { type Draft, draft, favoured, type LoadLine } from "./draft.ts";
import { between, type Random, seededRandom } from "./random.ts";
import { discuss, promise } from "./talk.ts";
import {
	bodyOf,
	city,
	country,
	countryOfCity,
	event,
	home,
	organization,
	person,
	post,
	seatOf,
	traveller,
	type WorldSize,
	worldSize,
} from "./world.ts";

/** Fictional trips of many municipalities, one a line; the same number and seed give the same lines. */
export function* makeTrips(trips: number, seed = 1): Generator<LoadLine> {
	const random = seededRandom(seed);
	const size = worldSize(trips);
	for (let index = 0; index < trips; index += 1) yield makeTrip(random, index, size);
}

function makeTrip(random: Random, index: number, size: WorldSize): LoadLine {
	const report = draft();
	const year = 2025 - favoured(random, 16);
	const start = `${year}-${two(between(random, 1, 12))}-${two(between(random, 1, 24))}`;
	const dated = random() >= 0.3;
	const there = place(report, favoured(random, size.cities), size);
	const owner = report.knows(home(index % size.homes));
	const trip = report.knows({
		kind: "Trip",
		id: `trip:made-${index}`,
		name: `${there.name} ${index}`,
		properties: {
			days: between(random, 1, 6),
			travellers: between(random, 1, 8),
			...(dated ? { startDate: random() < 0.7 ? start : String(year) } : {}),
		},
	});
	const when = dated ? `op ${start}` : "dat jaar";
	report.says(
		`Reis ${index}: ${owner.name} ging ${when} naar ${there.name}.`,
		{ type: "DESCRIBES", from: "report", to: trip.id, field: "startDate" },
		{ type: "BY", from: trip.id, to: owner.id },
		{ type: "VISITED", from: trip.id, to: there.id },
	);
	if (random() < 0.3) {
		const other = place(report, favoured(random, size.cities), size);
		report.says(`Ook ${other.name} werd bezocht.`, {
			type: "VISITED",
			from: trip.id,
			to: other.id,
		});
	}
	const member = report.knows(traveller(Math.floor(random() * size.travellers)));
	report.says(`Mee was ${member.name}.`, { type: "TRAVELLED_ON", from: member.id, to: trip.id });
	const partners = Array.from({ length: between(random, 1, 4) }, () =>
		meet(report, trip.id, { random, size }),
	);
	tie(report, trip.id, { random, size });
	discuss(report, trip.id, { random, there: there.name, partners });
	promise(report, trip.id, { random, year, partners });
	return {
		report: {
			file: `${year}/${String(index).padStart(6, "0")}.txt`,
			title: trip.name,
			text: report.sentences.join("\n"),
		},
		nodes: [...report.nodes.values()],
		links: [...report.links.values()],
		mentions: [...new Map([there, ...partners].map(({ id, name }) => [id, name]))].map(
			([of, surface]) => ({ of, surface }),
		),
	};
}

function place(report: Draft, index: number, size: WorldSize) {
	const here = report.knows(city(index));
	const land = report.knows(country(countryOfCity(index, size)));
	report.refers("IN", here.id, land.id);
	return here;
}

interface Chance {
	readonly random: Random;
	readonly size: WorldSize;
}

/** Meets a person in a function, or now and then a body as such. */
function meet(report: Draft, trip: string, { random, size }: Chance) {
	const role = random() < 0.5 ? "talk" : "session";
	if (random() < 0.25) {
		const body = report.knows(organization(favoured(random, size.organizations)));
		report.says(`Bezocht werd ${body.name}.`, { type: "MET", from: trip, to: body.id, role });
		return body;
	}
	const index = favoured(random, size.people);
	const met = report.knows(person(index));
	const body = report.knows(organization(bodyOf(index, size)));
	const function_ = report.knows(post(index, bodyOf(index, size)));
	const seat = place(report, seatOf(bodyOf(index, size), size), size);
	report.says(
		`Gesproken met ${met.name}, ${function_.name} van ${body.name} in ${seat.name}.`,
		{ type: "MET", from: trip, to: met.id, role },
		{ type: "HELD", from: met.id, to: function_.id },
		{ type: "AT", from: function_.id, to: body.id },
		{ type: "BASED_IN", from: body.id, to: seat.id },
	);
	return met;
}

function tie(report: Draft, trip: string, { random, size }: Chance): void {
	if (random() < 0.4) {
		const body = report.knows(organization(favoured(random, size.organizations)));
		const role = ["organiser", "host", "inviter", "network"][between(random, 0, 3)] ?? "host";
		report.says(`Als ${role} trad ${body.name} op.`, {
			type: "INVOLVED",
			from: trip,
			to: body.id,
			role,
		});
	}
	if (random() < 0.25) {
		const index = favoured(random, size.events);
		const gathering = report.knows(event(index));
		const body = report.knows(organization(favoured(random, size.organizations)));
		report.says(
			`Bijgewoond: ${gathering.name}, van ${body.name}.`,
			{ type: "ATTENDED", from: trip, to: gathering.id },
			{ type: "ORGANISED_BY", from: gathering.id, to: body.id },
		);
	}
}

function two(number: number): string {
	return String(number).padStart(2, "0");
}
