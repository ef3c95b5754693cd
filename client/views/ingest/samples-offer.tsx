import { Button } from "@nl-design-system-candidate/button-react";
import { useState } from "react";
import { useNavigation } from "../../address/navigation.tsx";
import { ask } from "../../api/client.ts";
import { idle, type Load, loading } from "../../api/load.ts";
import { useRenew } from "../../api/use-answers.ts";
import { useText } from "../../i18n/language.ts";
import { FailureNotice } from "../../parts/failure.tsx";
import { samplesMutation } from "./queries.ts";

/** Offers the fictional reports to whoever has none at hand. */
export function SamplesOffer() {
	const { text } = useText();
	const { go } = useNavigation();
	const renew = useRenew();
	const [load, setLoad] = useState<Load<unknown>>(idle);
	const read = async () => {
		setLoad(loading);
		const answer = await ask(samplesMutation, {}, { patienceMs: 300_000 });
		setLoad(answer);
		if (answer.state !== "ready") return;
		renew();
		go("/");
	};
	return (
		<section className="offer">
			<h2 className="nl-heading nl-heading--level-2">{text("samples.title")}</h2>
			<p className="nl-paragraph">{text("samples.lead")}</p>
			{load.state === "failed" && <FailureNotice failure={load.failure} />}
			<Button purpose="secondary" disabled={load.state === "loading"} onClick={() => void read()}>
				{text(load.state === "loading" ? "samples.busy" : "samples.read")}
			</Button>
		</section>
	);
}
