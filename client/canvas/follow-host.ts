import type { Core } from "cytoscape";

/**
 * Keeps the pointer and the drawing at one: Cytoscape remembers where its host stands, looks again only a tenth of a second
 * after a change of size, and never after a mere move, so that a click would hit beside a node.
 */
export function followHost(stage: Core, host: HTMLElement): void {
	let known = "";
	const look = () => {
		const { x, y, width, height } = host.getBoundingClientRect();
		const now = [x, y, width, height].join();
		if (now === known) return;
		known = now;
		stage.resize();
	};
	const observer = new ResizeObserver(look);
	observer.observe(host);
	const listening = new AbortController();
	for (const event of ["pointerenter", "pointerdown"]) {
		host.addEventListener(event, look, { capture: true, signal: listening.signal });
	}
	stage.on("destroy", () => {
		observer.disconnect();
		listening.abort();
	});
}
