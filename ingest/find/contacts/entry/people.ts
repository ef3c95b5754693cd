import {
	awaitsRole,
	isDelegate,
	isFormer,
	isNow,
	isOfOccasion,
	isRank,
	isStandIn,
	isTitle,
	isVague,
} from "../occasion.ts";
import {
	begin,
	type Content,
	follows,
	inherit,
	isDiplomat,
	near,
	type State,
	type Step,
} from "./entry.ts";
import {
	affiliationAhead,
	giveRole,
	holdsNoOffice,
	isAmpersand,
	isApposition,
	isFormerToo,
	isFurtherFunction,
	isOfOther,
	isSecondFunction,
	oneForEach,
} from "./functions.ts";
import { beginOwner } from "./owner.ts";
import { isColleague, isIntroduced, isOfNext, isOneMore } from "./role-apart.ts";
import { ofEach } from "./several.ts";

export function onRole(state: State, step: Step, chunk: Content & { kind: "role" }): void {
	const { current } = state;
	const { link, count } = step;
	const { role } = chunk;
	const leadsName = follows(step, "name", ["none"]);
	if (leadsName && beginOwner(state, step, chunk)) return;
	if (
		current &&
		(current.role || current.name) &&
		(!current.body || state.previous?.kind === "role") &&
		link.tie === "preposition" &&
		/^(?:van|of|aan|to)$/u.test(link.preposition) &&
		!leadsName &&
		!link.with &&
		(!link.comma || link.words.length < 2 || link.words.includes("tevens")) &&
		!link.possessive &&
		!/^(?:en|and)$/u.test(link.words[0] ?? "") &&
		count === null
	) {
		current.to = chunk.to;
		return;
	}
	const apposed = /^(?:comma|colon|dash|open)$/u.test(link.tie);
	if (current?.name && !current.role && !leadsName && link.possessive && apposed) {
		const owner = [...state.entries].reverse().find((entry) => entry !== current) ?? state.above;
		current.role = role;
		current.to = chunk.to;
		if (!current.body && !current.town) inherit(state, current, owner, true);
		return;
	}
	const respective =
		link.words.some((word) => /^(?:resp|respectievelijk)$/u.test(word)) ||
		state.respective ||
		(current?.name != null && !current.role && oneForEach(state, step));
	if (respective && !leadsName) {
		const named = state.entries.find((one) => one.group === state.group && awaitsRole(one));
		if (named) {
			named.role = role;
			state.respective = true;
			return;
		}
	}
	const told = current ?? state.last;
	if (told?.name && told.role && !leadsName && isFormerToo(step)) return;
	if (current && !leadsName && isFurtherFunction(step, current)) {
		if (!current.role || !isFormer(current.role, link)) state.passedOver = current;
		else Object.assign(current, { role, body: null, town: null });
		current.to = chunk.to;
		return;
	}
	const another =
		current?.body &&
		(isIntroduced(step.tokens, chunk.from) || isOfNext(step, current)) &&
		affiliationAhead(step);
	const further = current?.roleFirst === true && isOneMore(step);
	if (current?.name && !leadsName && !link.possessive && count === null && !another && !further) {
		const fresh =
			!current.role ||
			current.roleLent ||
			isFormer(current.role, link) ||
			isOfOccasion(current.role) ||
			isStandIn(current.role) ||
			isRank(current.role);
		if (
			fresh &&
			(near.has(link.tie) ||
				(link.tie === "far" &&
					(link.apposed || /^(?:als|er|daar|die)$/u.test(link.words.at(-1) ?? ""))))
		) {
			// "(voorheen gemeente Lund, nu directeur Walvis)"
			if (current.role ? isFormer(current.role, link) : isNow(link))
				Object.assign(current, { body: null, town: null });
			if (current.role && isOfOccasion(current.role)) current.roleFirst = false;
			Object.assign(current, { role, roleLent: false });
			if (!current.town && state.townBefore) {
				current.town = state.townBefore;
				state.townBefore = null;
			}
			current.single = current.single || state.members !== null || role.head.plural;
			current.to = chunk.to;
			if (role.head.plural || link.shared) giveRole(state, current, role);
			return;
		}
		if (
			current.role &&
			(!current.body || isAmpersand(step, current)) &&
			!current.town &&
			link.tie === "and" &&
			!link.comma &&
			!link.closes &&
			!current.roleFirst &&
			!link.with &&
			step.tokens[chunk.from - 1]?.text !== "+"
		) {
			current.roleEnd = chunk.to;
			current.to = chunk.to;
			return;
		}
		if (
			current.role &&
			!(role.head.plural && link.closes && link.tie === "comma") &&
			!(current.roleFirst && holdsNoOffice(step, current.role)) &&
			/^(?:comma|open|dash|colon)$/u.test(link.tie) &&
			!(current.roleFirst && (current.body || current.town))
		) {
			current.to = chunk.to;
			if (isDiplomat(current.role)) state.passedOver = current;
			return;
		}
	}
	const heads = current?.role && !current.name && leadsName && !link.possessive;
	if (
		heads &&
		link.tie === "comma" &&
		(isRank(role) ||
			isTitle(role) ||
			isApposition(step) ||
			(current.role && isDiplomat(current.role) && isDiplomat(role)))
	) {
		current.to = chunk.to;
		return;
	}
	const founder = current?.role && !current.name && isAmpersand(step, current);
	if ((heads || founder) && !current.body && !current.town && isSecondFunction(step, current)) {
		current.roleEnd = chunk.to;
		current.to = chunk.to;
		return;
	}
	if (
		current?.body &&
		!leadsName &&
		!further &&
		link.tie === "comma" &&
		current.name &&
		count === null &&
		!(role.head.plural && link.closes) &&
		!affiliationAhead(step)
	)
		return;
	const own =
		current?.role &&
		(isDelegate(current.role)
			? link.tie === "open"
			: isStandIn(current.role) && leadsName && link.tie === "comma");
	if (current?.role && !current.name && own) {
		current.role = role;
		current.to = chunk.to;
		return;
	}
	if (
		current?.role &&
		!current.name &&
		link.tie === "open" &&
		isVague(current.role) &&
		current.count === null
	) {
		state.entries.splice(state.entries.indexOf(current), 1);
	}
	const before = state.current;
	const { members } = state;
	const entry = begin(state, chunk);
	entry.role = role;
	entry.count = count;
	entry.aidOf = link.possessive ? before : null;
	if (before?.bodyOnly && /^(?:open|colon|dash|comma|none|bar)$/u.test(link.tie)) {
		entry.body = before.body;
		entry.town = before.town;
		before.bodyOnly = false;
		ofEach(state, step, before, entry);
		state.context = before.body;
	} else inherit(state, entry, before ?? state.last, link.possessive && !isOfOther(step));
	const joins = /^(?:comma|and|open)$/u.test(link.tie) && !link.closes;
	if (members && joins && !entry.body && !entry.town)
		Object.assign(entry, { body: members.body, town: members.town, lent: true });
	if (isColleague(step, before, entry)) entry.postOf = before?.role ?? null;
	state.members = null;
}
