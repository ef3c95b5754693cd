import { PageLink } from "../address/navigation.tsx";
import { useWritable } from "../api/use-writable.ts";
import { useText } from "../i18n/language.ts";
import { forgetAddress } from "../views/forget/address.ts";

/** The way to forget a person, for where the store takes changes; by name, unseen, where others of its kind stand near. */
export function ForgetLink({ id, name }: { readonly id: string; readonly name?: string }) {
	const { text } = useText();
	return (
		<PageLink to={forgetAddress.at({ id })}>
			{text("forget.open")}
			{name !== undefined && <span className="unseen"> {name}</span>}
		</PageLink>
	);
}

/** The way to forget the person that a page is about; nothing where the store takes no changes. */
export function ForgetSubject({ id }: { readonly id: string }) {
	if (!useWritable()) return null;
	return (
		<p>
			<ForgetLink id={id} />
		</p>
	);
}
