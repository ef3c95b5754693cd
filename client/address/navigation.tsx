import { createContext, type MouseEvent, type ReactNode, use, useCallback, useMemo } from "react";
import { navigate, usePathname, useSearch } from "wouter/use-browser-location";
import { type Address, formatAddress, parseAddress, startAddress } from "./address.ts";

export interface Navigation {
	readonly address: Address;
	/** Changes the address; `replace` leaves no step to go back to. */
	readonly go: (change: Partial<Address>, options?: { readonly replace?: boolean }) => void;
}

const NavigationContext = createContext<Navigation>({ address: startAddress, go: () => {} });

/** Gives the page its address and the way to change it. */
export function NavigationProvider({ children }: { readonly children: ReactNode }) {
	const path = usePathname();
	const search = useSearch();
	const address = useMemo(() => parseAddress(path, search), [path, search]);
	const go = useCallback<Navigation["go"]>((change, options) => {
		// The address is read anew, as two changes may follow each other before the page is drawn.
		const now = parseAddress(location.pathname, location.search);
		const next = formatAddress({ ...now, ...change });
		if (next === formatAddress(now)) return;
		navigate(next, { replace: options?.replace ?? false });
	}, []);
	const navigation = useMemo(() => ({ address, go }), [address, go]);
	return <NavigationContext value={navigation}>{children}</NavigationContext>;
}

/** The address and the way to change it. */
export function useNavigation(): Navigation {
	return use(NavigationContext);
}

/** A real link to a changed address, followed without loading the page anew. */
export function AddressLink(props: {
	readonly to: Partial<Address>;
	readonly children: ReactNode;
	readonly className?: string;
	readonly label?: string;
	readonly current?: boolean;
	readonly onFollow?: () => void;
}) {
	const { address, go } = useNavigation();
	const follow = (event: MouseEvent) => {
		if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		go(props.to);
		props.onFollow?.();
	};
	return (
		<a
			className={props.className ?? "nl-link"}
			href={formatAddress({ ...address, ...props.to })}
			aria-label={props.label}
			aria-current={props.current ? "page" : undefined}
			onClick={follow}
		>
			{props.children}
		</a>
	);
}
