import { PageLink } from "../address/navigation.tsx";
import { useWritable } from "../api/use-writable.ts";
import { useText } from "../i18n/language.ts";
import { forgetAddress } from "../views/forget/address.ts";

/** The way to forget a person; nothing where the store takes no changes. */
export function ForgetLink({ id }: { readonly id: string }) {
	const { text } = useText();
	if (!useWritable()) return null;
	return (
		<p>
			<PageLink to={forgetAddress.at({ id })}>{text("forget.open")}</PageLink>
		</p>
	);
}
