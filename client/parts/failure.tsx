import { Button } from "@nl-design-system-candidate/button-react";
import { Component, type ReactNode } from "react";
import { useNavigation } from "../address/navigation.tsx";
import type { Failure, Load } from "../api/load.ts";
import { useRetry } from "../api/use-answers.ts";
import { useText } from "../i18n/language.ts";

/** Says what went wrong and what the reader can do about it. */
export function FailureNotice({ failure }: { readonly failure: Failure }) {
	const { text } = useText();
	const retry = useRetry();
	const { go } = useNavigation();
	const { code, message } = failure;
	return (
		<div className="utrecht-alert utrecht-alert--error notice" role="alert">
			<div className="utrecht-alert__content">
				<h2 className="nl-heading nl-heading--level-3">{text(`failure.${code}`)}</h2>
				<p className="nl-paragraph">{text(`failure.${code}.do`)}</p>
				{message && <p className="notice__detail">{message}</p>}
				<div className="actions">
					<Button purpose="primary" onClick={retry}>
						{text("failure.retry")}
					</Button>
					{(code === "too-much" || code === "bad-request") && (
						<Button purpose="secondary" onClick={() => go("/")}>
							{text("failure.restart")}
						</Button>
					)}
				</div>
			</div>
		</div>
	);
}

/** Shows an answer once it is there; before that a calm placeholder, and a notice if it fails. */
export function Loaded<T>(props: {
	readonly load: Load<T>;
	readonly waiting: string;
	readonly children: (data: T) => ReactNode;
}) {
	const { load, waiting, children } = props;
	if (load.state === "ready") return children(load.data);
	if (load.state === "failed") return <FailureNotice failure={load.failure} />;
	return <Waiting words={waiting} />;
}

/** The calm placeholder of something that is on its way. */
export function Waiting({ words }: { readonly words: string }) {
	return (
		<div className="waiting" role="status">
			<p className="waiting__text">{words}</p>
			<span className="waiting__line" />
			<span className="waiting__line" />
			<span className="waiting__line" />
		</div>
	);
}

/** Keeps a fault in one part of the page from blanking the rest. */
export class FaultBoundary extends Component<
	{ readonly children: ReactNode; readonly title: string; readonly action: string },
	{ readonly fault: boolean }
> {
	override state = { fault: false };

	static getDerivedStateFromError() {
		return { fault: true };
	}

	override render() {
		if (!this.state.fault) return this.props.children;
		return (
			<div className="utrecht-alert utrecht-alert--error notice" role="alert">
				<div className="utrecht-alert__content">
					<h2 className="nl-heading nl-heading--level-3">{this.props.title}</h2>
					<Button purpose="primary" onClick={() => location.reload()}>
						{this.props.action}
					</Button>
				</div>
			</div>
		);
	}
}
