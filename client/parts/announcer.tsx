import { createContext, type ReactNode, use, useCallback, useState } from "react";

const AnnouncerContext = createContext<(message: string) => void>(() => {});

/** Holds the live region that speaks to screen readers. */
export function Announcer({ children }: { readonly children: ReactNode }) {
	const [messages, setMessages] = useState<readonly [string, string]>(["", ""]);
	// Two regions take turns, so that the same words twice are spoken twice.
	const announce = useCallback(
		(message: string) => setMessages(([first]) => (first ? ["", message] : [message, ""])),
		[],
	);
	return (
		<AnnouncerContext value={announce}>
			{children}
			<div className="unseen" aria-live="polite" data-testid="live">
				<p>{messages[0]}</p>
				<p>{messages[1]}</p>
			</div>
		</AnnouncerContext>
	);
}

/** Says something to screen readers, without moving the focus. */
export function useAnnounce(): (message: string) => void {
	return use(AnnouncerContext);
}
