import { Button } from "@nl-design-system-candidate/button-react";
import { useState } from "react";
import { useNavigation } from "../../address/navigation.tsx";
import { ask } from "../../api/client.ts";
import type { Failure } from "../../api/load.ts";
import { useRenew } from "../../api/use-answers.ts";
import { useWritable } from "../../api/use-writable.ts";
import { useText } from "../../i18n/language.ts";
import { useAnnounce } from "../../parts/announcer.tsx";
import { FailureNotice } from "../../parts/failure.tsx";
import { reportsAddress } from "../reports/address.ts";
import { type Report, removeMutation } from "./queries.ts";

/** Takes a report out with all that only it told, once that was said twice; nothing where the store takes no changes, or for a sample. */
export function RemoveReport({ report }: { readonly report: Report }) {
	const { text } = useText();
	const writable = useWritable();
	const [asking, setAsking] = useState(false);
	if (report.sample || !writable) return null;
	return asking ? (
		<Sure report={report} onStay={() => setAsking(false)} />
	) : (
		<button type="button" className="link-button remove__open" onClick={() => setAsking(true)}>
			{text("remove.open")}
		</button>
	);
}

function Sure({ report, onStay }: { readonly report: Report; readonly onStay: () => void }) {
	const { text } = useText();
	const { go } = useNavigation();
	const renew = useRenew();
	const announce = useAnnounce();
	const [busy, setBusy] = useState(false);
	const [failure, setFailure] = useState<Failure | null>(null);
	const remove = async () => {
		setBusy(true);
		const answer = await ask(removeMutation, { report: report.id });
		setBusy(false);
		if (answer.state === "failed") return setFailure(answer.failure);
		go(reportsAddress.at({}));
		renew();
		announce(text("remove.done", { name: report.name }));
	};
	return (
		<div className="remove">
			<p>{text("remove.sure")}</p>
			{failure && <FailureNotice failure={failure} />}
			<p className="actions">
				<Button purpose="primary" disabled={busy} onClick={() => void remove()}>
					{text("remove.do")}
				</Button>
				<Button purpose="secondary" autoFocus disabled={busy} onClick={onStay}>
					{text("remove.stay")}
				</Button>
			</p>
		</div>
	);
}
