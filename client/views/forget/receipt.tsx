import { Button } from "@nl-design-system-candidate/button-react";
import { useText } from "../../i18n/language.ts";
import { saveDocument } from "../../parts/save-document.ts";
import type { Receipt } from "./queries.ts";
import { receiptLines, receiptText } from "./receipt-text.ts";

/** A receipt: when, by whom and how much, to be kept as a text. */
export function ReceiptCard({ receipt }: { readonly receipt: Receipt }) {
	const { language, text } = useText();
	const save = () =>
		saveDocument({
			fileName: `${text("receipt.file")}-${receipt.at.slice(0, 10)}.txt`,
			mediaType: "text/plain;charset=utf-8",
			content: receiptText(receipt, language),
			encoding: "utf8",
		});
	return (
		<div className="forget__receipt" data-receipt={receipt.id}>
			<dl>
				{receiptLines(receipt, language).map(([label, value]) => (
					<div key={label}>
						<dt>{label}</dt>
						<dd>{value}</dd>
					</div>
				))}
			</dl>
			<p className="actions">
				<Button purpose="secondary" onClick={save}>
					{text("receipt.save")}
				</Button>
			</p>
		</div>
	);
}
