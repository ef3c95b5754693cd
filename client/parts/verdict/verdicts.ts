import { useState } from "react";
import type { FactVerdict } from "#domain/judgements.ts";
import { ask } from "../../api/client.ts";
import type { Failure } from "../../api/load.ts";
import { useRenew } from "../../api/use-answers.ts";
import { useWritable } from "../../api/use-writable.ts";
import { useText } from "../../i18n/language.ts";
import { rememberedAuthor } from "../author.ts";
import { judgeMutation, rejectMutation, takeBackMutation } from "./queries.ts";

/** A report is written anew with all that depends on it. */
const patient = { patienceMs: 60_000 };

/** What a person says of a fact. */
export interface Saying {
	readonly fact: string;
	readonly state: FactVerdict;
	/** Of whom or what the fact tells, to name it by. */
	readonly name: string;
	readonly by: string;
	readonly reason: string;
	/** Where the name itself is wrong: what seems to be named, and in which report. */
	readonly rejected: { readonly report: string; readonly entity: string } | null;
}

/** What was said last on this visit, so that it can be taken back at once. */
export interface Said {
	readonly judgement: string;
	readonly name: string;
	readonly what: FactVerdict | "takenBack";
}

export interface Verdicts {
	/** Whether anything may be said here; null until that is known. */
	readonly writable: boolean | null;
	readonly said: Said | null;
	readonly failure: Failure | null;
	readonly busy: boolean;
	readonly say: (saying: Saying) => void;
	readonly takeBack: (judgement: string, name: string) => void;
}

/** The way to say of facts that they are right or wrong, and to take that back; all that is shown is then asked for anew. */
export function useVerdicts(): Verdicts {
	const { text } = useText();
	const renew = useRenew();
	const writable = useWritable();
	const [said, setSaid] = useState<Said | null>(null);
	const [failure, setFailure] = useState<Failure | null>(null);
	const [busy, setBusy] = useState(false);
	const settle = (now: Said) => {
		setSaid(now);
		renew();
	};
	const say = async ({ fact, state, name, by, reason, rejected }: Saying) => {
		setBusy(true);
		setFailure(null);
		const load = await (rejected
			? ask(rejectMutation, { ...rejected, by, reason }, patient)
			: ask(judgeMutation, { fact, state, by, reason }, patient));
		setBusy(false);
		if (load.state === "failed") setFailure(load.failure);
		if (load.state !== "ready") return;
		const { id } = "rejectName" in load.data ? load.data.rejectName : load.data.judgeFact;
		settle({ judgement: id, name, what: state });
	};
	const takeBack = async (judgement: string, name: string) => {
		setBusy(true);
		setFailure(null);
		const by = rememberedAuthor() || text("mark.somebody");
		const load = await ask(takeBackMutation, { judgement, by }, patient);
		setBusy(false);
		if (load.state === "failed") setFailure(load.failure);
		else settle({ judgement, name, what: "takenBack" });
	};
	return {
		writable,
		said,
		failure,
		busy,
		say: (saying) => void say(saying),
		takeBack: (judgement, name) => void takeBack(judgement, name),
	};
}
