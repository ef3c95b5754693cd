import { PageLink } from "../address/navigation.tsx";
import { useAnswer } from "../api/use-answers.ts";
import { useText } from "../i18n/language.ts";
import { forgetAddress } from "../views/forget/address.ts";
import { writableQuery } from "./verdict/queries.ts";

/** The way to forget a person; nothing where the store takes no changes. */
export function ForgetLink({ id }: { readonly id: string }) {
	const { text } = useText();
	const load = useAnswer(writableQuery, {});
	if (load.state !== "ready" || !load.data.writable) return null;
	return (
		<p>
			<PageLink to={forgetAddress.at({ id })}>{text("forget.open")}</PageLink>
		</p>
	);
}
