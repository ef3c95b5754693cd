import { dates } from "./nl/dates.ts";
import { facts } from "./nl/facts.ts";
import { forget } from "./nl/forget.ts";
import { ingest } from "./nl/ingest.ts";
import { judgements } from "./nl/judgements.ts";
import { network } from "./nl/network.ts";
import { partner } from "./nl/partner.ts";
import { partners } from "./nl/partners.ts";
import { parts } from "./nl/parts.ts";
import { preparation } from "./nl/preparation.ts";
import { promises } from "./nl/promises.ts";
import { report } from "./nl/report.ts";
import { reports } from "./nl/reports.ts";
import { shell } from "./nl/shell.ts";
import { start } from "./nl/start.ts";
import { themes } from "./nl/themes.ts";

/** The texts of the screen in Dutch, the first language: a key exists when it stands in one of these. */
export const nl = {
	...shell,
	...network,
	...facts,
	...start,
	...parts,
	...partner,
	...partners,
	...preparation,
	...themes,
	...promises,
	...report,
	...reports,
	...ingest,
	...forget,
	...judgements,
	...dates,
} as const;

export type MessageKey = keyof typeof nl;
