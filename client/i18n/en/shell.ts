import type { shell as nl } from "../nl/shell.ts";

export const shell: Readonly<Record<keyof typeof nl, string>> = {
	"app.name": "Contact explorer",
	"app.skip": "Skip to content",
	"app.menu": "Main menu",
	"app.menuOpen": "Menu",
	"app.languageSwitch": "NL: toon deze pagina in het Nederlands",
	"app.dark": "Dark display",
	"app.light": "Light display",
	"app.reports": "Made from {count} {word}.",
	"app.private": "Everything stays on this computer.",

	"menu.start": "Start",
	"menu.network": "Network",
	"view.loading": "Loading the page …",
	"view.none": "There is no page here",
	"view.noneWhy":
		"The address may have been copied wrongly or the page may have moved. Search above, or go to the start page.",
	"view.toStart": "To the start page",
	"view.failed": "This part of the page could not be shown",
	"search.label": "Search the contacts",
	"search.placeholder": "Search a name or place …",
	"search.count": "{count} {count|suggestion|suggestions}. Arrows to choose, Enter to show.",
	"search.none": "Nothing found for ‘{query}’. Try a part of the name.",
	"search.busy": "Searching …",
	"search.clear": "Clear the search box",
	"search.alias": "also: {name}",
	"sample.badge": "sample",
	"sample.explain": "From a sample report, not from a real one.",
	"sample.title": "Samples",
	"sample.lead":
		"You see {count} fictional sample {count|report|reports}; they leave with your first own report.",
	"sample.ingest": "Read your own reports",
	"empty.title": "No reports have been read yet",
	"empty.lead":
		"This explorer shows what trip reports say: whom we met where and about what, each fact with its sentence in the report.",
	"empty.toIngest": "Read reports",
	"empty.toSamples": "Look around with fictional ones.",
	"empty.terminal":
		"For administrators: read them from the command line, in the folder of the program",
	"empty.start": "Read in and start",
	"empty.ingest": "Read in while the program runs",
	"empty.path": "In the place of PAD (path) put a file or folder of reports (.txt).",
	"failure.retry": "Try again",
	"failure.offline": "No network connection",
	"failure.offline.do": "This device is not connected. Restore the connection; what you saw stays.",
	"failure.unreachable": "The server does not answer",
	"failure.unreachable.do":
		"See whether the program still runs. If not, start it with npm start and try again.",
	"failure.database": "The database can’t be reached",
	"failure.database.do":
		"The server runs but can’t reach Neo4j. Wait a moment and try again; if that doesn’t help, restart the program.",
	"failure.too-slow": "The answer takes too long",
	"failure.too-slow.do":
		"The question was too big or the database is busy. Try again, or ask for less at a time.",
	"failure.too-much": "Too much asked at once",
	"failure.too-much.do": "Collapse something or start again from the start page.",
	"failure.bad-request": "The question was not understood",
	"failure.bad-request.do":
		"This address may be old or incomplete. Start again from the start page.",
	"failure.read-only": "This server takes nothing in",
	"failure.read-only.do":
		"It is reached from other computers too. Its administrator can allow reading reports and marking promises, or reads reports from the command line.",
	"failure.unexpected": "Something went wrong on the server",
	"failure.unexpected.do":
		"Try again. If it keeps failing, give the last lines of the server’s log to the administrator.",
	"failure.restart": "To the start page",
};
