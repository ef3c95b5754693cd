import { receptions } from "../../../languages/nl/meetings-told.ts";
import { officesOfTowns } from "../../../languages/nl/roles-offices.ts";
import type { BodyMatch } from "../../organizations/match.ts";
import { opensAt } from "../heads.ts";
import type { Link } from "../links.ts";
import {
	begin,
	type Content,
	type Entry,
	follows,
	type State,
	type Step,
	tieBefore,
} from "./entry.ts";
import { share } from "./share.ts";

/** "vertegenwoordigers van A, B en C", "die van D": the function before is also one at this body or in this town. */
function alsoOf(state: State, step: Step): Entry | null {
	const { current, previous } = state;
	const { link } = step;
	const before = current ?? state.last;
	if (!before?.role) return null;
	const pointed = /^die (?:van|uit|bij)$/u.test(link.words.slice(-2).join(" "));
	if (pointed && (link.tie !== "preposition" || !before.name)) return before;
	const plural = before.role.head.plural || before.role.head.group;
	const listed =
		link.tie === "and" ||
		link.tie === "comma" ||
		(link.tie === "preposition" && /^(?:en|and)$/u.test(link.words[0] ?? ""));
	const kind = before.body ? "body" : "town";
	return current && plural && !before.name && listed && previous?.kind === kind && !link.with
		? before
		: null;
}

function unfold(state: State, before: Entry, chunk: Content): Entry {
	const entry = begin(state, chunk);
	entry.role = before.role;
	// "Delegatieleden van A en B": nobody tells how many each sent.
	const many = before.role?.head.group === true || /leden$/u.test(before.role?.headFold ?? "");
	entry.single = !many;
	before.single ||= !many && before.role?.head.plural === true && before.count === null;
	return entry;
}

export function onBody(state: State, step: Step, chunk: Content & { kind: "body" }): void {
	const { current } = state;
	const { link } = step;
	const { body } = chunk;
	const awaits = current?.role && !current.name && !current.body && !current.role.head.plural;
	const opens = follows(step, "role", ["colon"]) || (follows(step, "name", ["colon"]) && !awaits);
	const kin = opens || body.kind === "programme" ? null : alsoOf(state, step);
	if (kin?.body || (kin && link.words.includes("die"))) {
		const entry = unfold(state, kin, chunk);
		entry.body = body;
		return;
	}
	if (current && state.passedOver === current && link.tie === "preposition") return;
	const next = startsNext(step, current);
	if (current && !current.bodyOnly && !opens && !link.with && !next) {
		const tied = link.tie !== "and" && link.tie !== "far" && link.tie !== "end";
		const example = link.tie === "open" && current.role?.head.group === true && !current.name;
		const foreign =
			!current.name &&
			current.role &&
			officesOfTowns.test(current.role.headFold) &&
			body.kind !== "municipality" &&
			!(link.preposition === "van" && territory.test(body.name));
		const led = link.tie === "open" ? ledIn(state, body) : null;
		if ((!current.body || current.lent || led) && tied && !example && !foreign) {
			if (led) led.bodyOnly = false;
			if (current.lent) current.town = null;
			current.body = body;
			current.lent = false;
			current.to = chunk.to;
			share(state, current, link);
			return;
		}
		if (
			current.body &&
			state.previous?.kind === "body" &&
			link.tie === "preposition" &&
			current.body.kind === "programme"
		) {
			current.body = body;
			current.to = chunk.to;
			return;
		}
		if (
			current.body &&
			(link.tie === "preposition" || link.tie === "open" || link.tie === "comma") &&
			state.previous?.kind !== "town"
		) {
			return;
		}
	}
	const entry = begin(state, chunk);
	entry.body = body;
	entry.bodyOnly = true;
	state.members = null;
	const after = step.tokens[chunk.to]?.text === "," ? chunk.to + 1 : chunk.to;
	const held =
		(/^(?:bij|van|namens|at)$/u.test(link.words.at(-1) ?? "") &&
			!receptions.test(link.words.at(-2) ?? "") &&
			link.words.at(-2) !== "iemand") ||
		step.tokens[after]?.fold === "waar" ||
		step.tokens[chunk.to]?.text === ":";
	// "* Stichting X - directeur (vrouw), een suppoost"
	const heads = chunk.from === 0 && follows(step, "role", ["dash"]);
	if (opens || held || heads) {
		state.context = body;
		state.contextHolds = held || heads;
		state.contextEntry = entry;
	}
}

/** "Burgemeester van Orange County": a body that is a land with a mayor of its own. */
const territory = /(?:^|\s)(?:County|District|Borough|Township|M[eé]tropole)(?:\s|$)/u;

/** "UNDP en de Raad van Europa: X (UNDP), Y": one of several bodies that lead in people, each told with theirs. */
const ledIn = ({ entries }: State, body: BodyMatch): Entry | null =>
	entries.find((one) => !one.name && one.body?.name === body.name) ?? null;

/** "bij A spraken we X en bij B Y", "bij A X, bij B Y", "X (functie), de ngo B (voorzitter: Y)": the body of those who follow it, not of the one before. */
function startsNext(step: Step, current: Entry | null): boolean {
	const { link } = step;
	const whole = (current?.name && current.role) || link.closes;
	if (link.tie === "comma" && whole && follows(step, "role", ["open"])) return true;
	// "Walvis – conservator Jan Bos, Meeuw – directeur Ana Kos"
	const dashed = follows(step, "role", ["dash"]) || follows(step, "name", ["dash"]);
	if (link.tie === "comma" && current?.body && current.role && dashed) return true;
	// "Meeuw (dhr. X), stichting B": who stood in the brackets is not of what follows them.
	if (link.tie === "comma" && link.closes && current && opensBracket(step, current)) return true;
	if (!/^(?:bij|namens|vanuit|at)$/u.test(link.preposition)) return false;
	if (/^(?:en|and)$/u.test(link.words[0] ?? "")) return true;
	const led = current?.lent === true && current.name !== null;
	return led && link.comma && follows(step, "name", ["none", "far", "colon", "open"]);
}

/** Nothing but a bracket and titles stands before it. */
function opensBracket({ tokens }: Step, { from, name }: Entry): boolean {
	let at = from - 1;
	while (name?.title && at >= 0 && tokens[at]?.text !== "(" && from - at < 4) at -= 1;
	return tokens[at]?.text === "(";
}

export function onTown(state: State, step: Step, chunk: Content & { kind: "town" }): void {
	const { current, previous } = state;
	const { link } = step;
	if (chunk.demonym) {
		state.townBefore = chunk.town;
		return;
	}
	if (current && state.passedOver === current && link.tie === "preposition") return;
	// "Gent: X, Lille: Y (SRM)": the next of several towns that head those behind them.
	if (current?.name && link.tie === "comma" && step.tokens[chunk.to]?.text === ":") {
		state.current = null;
		state.townHeld = chunk.town;
		state.group += 1;
		return;
	}
	const kin = link.words.includes("die") ? alsoOf(state, step) : null;
	if (kin) {
		unfold(state, kin, chunk).town = chunk.town;
		return;
	}
	if (current && (current.role || current.name || current.body)) {
		const goesOn =
			previous?.kind === "town" &&
			(link.tie === "and" ||
				link.tie === "comma" ||
				(link.tie === "preposition" && /^(?:en|and)$/u.test(link.words[0] ?? "")));
		if (
			goesOn &&
			current.role &&
			(!current.name || current.role.head.plural) &&
			!current.body &&
			unfolds(step, link, current)
		) {
			const entry = begin(state, chunk);
			Object.assign(entry, {
				role: current.role,
				single: !current.role.head.group,
				town: chunk.town,
				from: current.from,
				count: null,
			});
			current.single ||= !current.role.head.group;
			return;
		}
		if (current.lent && link.tie === "preposition" && /^(?:van|uit)$/u.test(link.preposition)) {
			current.body = null;
			current.town = null;
			current.lent = false;
		}
		// "terugkombezoek van de rector aan Gent": whom somebody visits, not whose he is.
		if (link.preposition === "aan") return;
		if (
			!current.town &&
			link.tie !== "and" &&
			link.tie !== "far" &&
			link.tie !== "end" &&
			previous?.kind !== "town"
		) {
			current.town = chunk.town;
			current.to = chunk.to;
			if (!current.body) share(state, current, link);
		}
		return;
	}
	if (!current && headsThose(step, chunk)) state.townHeld = chunk.town;
	else if (!current && link.tie !== "far") state.townBefore = null;
}

/** "Gent: Leila Haddad", "Gent, Leila Haddad, planoloog": a town that opens an entry, before who is of it. */
function headsThose({ tokens, contents, index }: Step, { from, to }: Content): boolean {
	const sign = tokens[to]?.text;
	const named = contents[index + 1]?.kind === "name" && contents[index + 1]?.from === to + 1;
	return sign === ":" || (sign === "," && named && opensAt(tokens, from));
}

/** A comma between towns lists them when the function is plural or an "en" still comes. */
function unfolds(step: Step, link: Link, current: Entry): boolean {
	if (link.tie === "and" || link.tie === "preposition") return true;
	if (current.role?.head.plural) return true;
	for (let ahead = 1; ahead < 8; ahead += 1) {
		const next = step.contents[step.index + ahead];
		const tie = tieBefore(step, ahead);
		if (next?.kind !== "town" || !tie) return false;
		if (tie.tie === "and") return true;
		if (tie.tie !== "comma") return false;
	}
	return false;
}
