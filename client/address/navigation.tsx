import {
	createContext,
	type MouseEvent,
	type ReactNode,
	use,
	useCallback,
	useMemo,
	useRef,
} from "react";
import { navigate, usePathname, useSearch } from "wouter/use-browser-location";
import type { ScreenLanguage } from "#domain/kinds.ts";
import { inLanguage, languageOf, type ViewAddress } from "./address.ts";
import { keepLanguage } from "./kept-language.ts";

export interface Navigation {
	readonly path: string;
	/** The query without its question mark. */
	readonly search: string;
	readonly language: ScreenLanguage;
	/** Goes to an address in the language of the screen; `replace` leaves no step to go back to. */
	readonly go: (href: string, options?: { readonly replace?: boolean }) => void;
	/** True once after each change of path, for whoever moves the focus to what came. */
	readonly takeArrival: () => boolean;
}

const NavigationContext = createContext<Navigation>({
	path: "/",
	search: "",
	language: "nl",
	go: () => {},
	takeArrival: () => false,
});

/** Gives the page its address and the way to change it. */
export function NavigationProvider({ children }: { readonly children: ReactNode }) {
	const path = usePathname();
	const search = useSearch().replace("?", "");
	const language = languageOf(search);
	const latest = useRef({ path, language, arrived: false });
	if (latest.current.path !== path) latest.current.arrived = true;
	latest.current.path = path;
	latest.current.language = language;
	const go = useCallback<Navigation["go"]>((href, options) => {
		const next = inLanguage(href, latest.current.language);
		if (next === location.pathname + location.search) return;
		navigate(next, { replace: options?.replace ?? false });
	}, []);
	const takeArrival = useCallback(() => {
		const { arrived } = latest.current;
		latest.current.arrived = false;
		return arrived;
	}, []);
	const navigation = useMemo(
		() => ({ path, search, language, go, takeArrival }),
		[path, search, language, go, takeArrival],
	);
	return <NavigationContext value={navigation}>{children}</NavigationContext>;
}

/** The address as it stands and the way to change it. */
export function useNavigation(): Navigation {
	return use(NavigationContext);
}

/** Changes some values of the address of the view that is shown. */
export type Change<T> = (change: Partial<T>, options?: { readonly replace?: boolean }) => void;

/** The values in the address of the view that is shown, and the way to change some of them. */
export function useAddress<T>(address: ViewAddress<T>): readonly [T, Change<T>] {
	const { path, search, go } = useNavigation();
	const values = useMemo(() => address.read(path, search), [address, path, search]);
	const change = useCallback<Change<T>>(
		(some, options) => {
			// The address is read anew, as two changes may follow each other before the page is drawn.
			const now = address.read(location.pathname, location.search);
			go(address.at({ ...now, ...some }), options);
		},
		[address, go],
	);
	return [values, change];
}

interface LinkProps {
	readonly children: ReactNode;
	readonly className?: string | undefined;
	readonly label?: string | undefined;
	readonly current?: boolean | undefined;
	readonly onFollow?: (() => void) | undefined;
	/** False for a link that only the pointer needs, as the keyboard has another to the same page. */
	readonly focusable?: boolean | undefined;
}

/** A real link within the program, in the language of the screen, followed without loading the page anew. */
export function PageLink({ to, ...props }: LinkProps & { readonly to: string }) {
	const { language } = useNavigation();
	return <Followed {...props} href={inLanguage(to, language)} />;
}

/** A link to this same page in another language, which is kept for the next visit. */
export function LanguageLink({
	to,
	...props
}: LinkProps & { readonly to: ScreenLanguage; readonly lang: string }) {
	const { path, search } = useNavigation();
	return (
		<Followed
			{...props}
			href={inLanguage(search ? `${path}?${search}` : path, to)}
			onFollow={() => keepLanguage(to)}
		/>
	);
}

function Followed(props: LinkProps & { readonly href: string; readonly lang?: string }) {
	const { href, onFollow } = props;
	const follow = (event: MouseEvent) => {
		if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		if (href !== location.pathname + location.search) navigate(href);
		onFollow?.();
	};
	return (
		<a
			className={props.className ?? "nl-link"}
			href={href}
			lang={props.lang}
			hrefLang={props.lang}
			aria-label={props.label}
			aria-current={props.current ? "page" : undefined}
			tabIndex={props.focusable === false ? -1 : undefined}
			onClick={follow}
		>
			{props.children}
		</a>
	);
}
