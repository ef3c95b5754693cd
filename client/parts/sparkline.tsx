import { useText } from "../i18n/language.ts";

const bar = 5;
const gap = 1;
const height = 22;

/** Counts by year as small bars; in words for who can't see them. */
export function Sparkline(props: {
	/** A year for each thing counted. */
	readonly years: readonly number[];
	/** The years to draw, both counted: the same for all rows of a table. */
	readonly from: number;
	readonly to: number;
}) {
	const { years, from, to } = props;
	const { text } = useText();
	const counts = Array.from(
		{ length: Math.max(to - from + 1, 0) },
		(_, place) => years.filter((year) => year === from + place).length,
	);
	const most = Math.max(...counts, 1);
	const width = counts.length * (bar + gap) - gap;
	const words = counts
		.flatMap((count, place) => (count > 0 ? [`${from + place}: ${count}`] : []))
		.join(", ");
	if (!words) return <span className="soft">{text("when.unknown")}</span>;
	return (
		<svg
			className="sparkline"
			role="img"
			aria-label={words}
			viewBox={`0 0 ${width} ${height}`}
			width={width}
			height={height}
		>
			<title>{words}</title>
			<path className="sparkline__none" d={barsOf(counts, (count) => (count === 0 ? 1 : 0))} />
			<path
				className="sparkline__bar"
				d={barsOf(counts, (count) =>
					count === 0 ? 0 : Math.max(4, Math.round((count / most) * (height - 2))),
				)}
			/>
		</svg>
	);
}

/** The bars that have a height, as one path: a table has dozens of these pictures, and a shape for each bar is felt. */
function barsOf(counts: readonly number[], heightOf: (count: number) => number): string {
	return counts
		.map((count, place) => ({ tall: heightOf(count), x: place * (bar + gap) }))
		.filter(({ tall }) => tall > 0)
		.map(({ tall, x }) => `M${x} ${height}v${-tall}h${bar}v${tall}z`)
		.join("");
}
