const paths = {
	search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 1 0 0-13ZM15.5 15.5 20.5 20.5",
	clear: "M6 6l12 12M18 6 6 18",
	plus: "M12 5v14M5 12h14",
	minus: "M5 12h14",
	fit: "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
	undo: "M9 5 4 10l5 5M4 10h10a5.5 5.5 0 0 1 0 11h-3",
	redo: "m15 5 5 5-5 5M20 10H10a5.5 5.5 0 0 0 0 11h3",
	home: "M4 11.5 12 4.5l8 7M6.5 10v9.5h11V10",
	arrow: "M5 12h14M13 6l6 6-6 6",
	expand: "M12 9a3 3 0 1 0 0 6 3 3 0 1 0 0-6ZM12 9V3M12 21v-6M15 12h6M3 12h6",
	target: "M12 7a5 5 0 1 0 0 10 5 5 0 1 0 0-10ZM12 2v5M12 17v5M2 12h5M17 12h5",
	menu: "M4 7h16M4 12h16M4 17h16",
	moon: "M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z",
	sun: "M12 8a4 4 0 1 0 0 8 4 4 0 1 0 0-8ZM12 2v2M12 20v2M4.9 4.9l1.4 1.4M17.7 17.7l1.4 1.4M2 12h2M20 12h2M4.9 19.1l1.4-1.4M17.7 6.3l1.4-1.4",
	quote: "M5 6h14v10H12l-4 4v-4H5ZM8.5 9.5h7M8.5 12.5h4",
	up: "M12 19V5M6 11l6-6 6 6",
	down: "M12 5v14M6 13l6 6 6-6",
	calendar: "M4 6h16v14H4ZM4 10h16M8 3v4M16 3v4",
	page: "M6 3h8l4 4v14H6ZM9 12h6M9 16h6",
} as const;

/** A line icon beside or instead of a label; it is hidden from screen readers. */
export function Icon({ name }: { readonly name: keyof typeof paths }) {
	return (
		<svg
			className="icon"
			viewBox="0 0 24 24"
			width="20"
			height="20"
			aria-hidden="true"
			focusable="false"
		>
			<path d={paths[name]} />
		</svg>
	);
}
