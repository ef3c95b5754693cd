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
	const counts = Array.from({ length: Math.max(to - from + 1, 0) }, (_, place) => ({
		year: from + place,
		count: years.filter((year) => year === from + place).length,
	}));
	const most = Math.max(...counts.map(({ count }) => count), 1);
	const width = counts.length * (bar + gap) - gap;
	const words = counts
		.filter(({ count }) => count > 0)
		.map(({ year, count }) => `${year}: ${count}`)
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
			{counts.map(({ year, count }, place) => {
				const tall = count === 0 ? 1 : Math.max(4, Math.round((count / most) * (height - 2)));
				return (
					<rect
						key={year}
						className={count === 0 ? "sparkline__none" : "sparkline__bar"}
						x={place * (bar + gap)}
						y={height - tall}
						width={bar}
						height={tall}
					/>
				);
			})}
		</svg>
	);
}
