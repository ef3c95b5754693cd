import { dates } from "./en/dates.ts";
import { facts } from "./en/facts.ts";
import { forget } from "./en/forget.ts";
import { ingest } from "./en/ingest.ts";
import { judgements } from "./en/judgements.ts";
import { network } from "./en/network.ts";
import { partner } from "./en/partner.ts";
import { partners } from "./en/partners.ts";
import { parts } from "./en/parts.ts";
import { preparation } from "./en/preparation.ts";
import { promises } from "./en/promises.ts";
import { report } from "./en/report.ts";
import { reports } from "./en/reports.ts";
import { shell } from "./en/shell.ts";
import { start } from "./en/start.ts";
import { themes } from "./en/themes.ts";
import type { MessageKey } from "./nl.ts";

/** The texts of the screen in English. */
export const en: Readonly<Record<MessageKey, string>> = {
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
};
