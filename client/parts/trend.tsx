import { useText } from "../i18n/language.ts";
import { Icon } from "../theme/icons.tsx";

/** A badge where a tie grows or cools; nothing where neither is told. */
export function Trend({
	rising,
	cooling,
}: {
	readonly rising: boolean;
	readonly cooling: boolean;
}) {
	const { text } = useText();
	if (!rising && !cooling) return null;
	return (
		<span
			className={`nl-data-badge trend trend--${rising ? "rising" : "cooling"}`}
			title={text(rising ? "partners.risingWhy" : "partners.coolingWhy")}
		>
			<Icon name={rising ? "up" : "down"} />
			{text(rising ? "partners.rising" : "partners.cooling")}
		</span>
	);
}
