import type { ExtractedTheme, Extraction } from "#domain/extraction.ts";
import type { ReportText, Span } from "#domain/report.ts";
import { calibrate } from "./calibration/calibrate.ts";
import { findContacts } from "./find/contacts/contacts.ts";
import { findEvents } from "./find/events/events.ts";
import { findFollowUps } from "./find/follow-ups/follow-ups.ts";
import { forgetLines } from "./find/names/tokens.ts";
import { bodiesOutsideEvents, eventsOutsideBodies } from "./find/organizations/events.ts";
import { findOrganizations } from "./find/organizations/organizations.ts";
import { findPlaces } from "./find/places/places.ts";
import { findThemes } from "./find/themes/themes.ts";
import { findHome } from "./find/trip/home.ts";
import { findTrips } from "./find/trip/trip.ts";
import { visitedCities } from "./find/trip/visited.ts";
import { withCities } from "./gather/contact-cities.ts";
import { contactKey, meetingsOf, peopleOf } from "./gather/contacts.ts";
import { layUnits } from "./gather/evidence.ts";
import { groupMentions, marksOf, type Source } from "./gather/gather.ts";
import type { Mark } from "./gather/mark.ts";
import { organizationsOf } from "./gather/organizations.ts";
import { citiesOf, placeKey, placesOutsideNames } from "./gather/places.ts";
import { narrowerThemesOf, themesOf } from "./gather/themes.ts";
import { outlineReport } from "./outline/outline.ts";

/** An extraction together with the exact places in the text that name its items. */
export interface Analysis {
	readonly extraction: Extraction;
	readonly marks: readonly Mark[];
	/** What is narrower than the extraction's themes and named by itself; the printed form has no place for it. */
	readonly narrower: readonly ExtractedTheme[];
	/** Sentences, items and rows, in the text as read. */
	readonly sentences: readonly Span[];
}

/** Takes the facts out of a report: outline → find → gather → calibrate. Deterministic; never throws on any text. */
export function analyseReport(report: ReportText): Analysis {
	const { source, extraction, cities, organizations, people, themes, concepts } = readFacts(report);
	const marks = [
		...marksOf(source, "cities", cities),
		...marksOf(source, "organizations", organizations),
		...marksOf(source, "people", people),
		...marksOf(source, "themes", themes),
	];
	const sentences = source.units.spans.map((span) => source.document.toOriginal(span));
	const narrower = calibrate({ ...extraction, themes: narrowerThemesOf(concepts()) }).themes;
	return { extraction: calibrate(extraction), narrower, marks, sentences };
}

/** The facts of a report in the form that `npm run extract` prints. */
export function extractReport(report: ReportText): Extraction {
	return calibrate(readFacts(report).extraction);
}

/** As `extractReport`, with the confidences that the rules themselves give; for measuring them. */
export function extractUncalibrated(report: ReportText): Extraction {
	return readFacts(report).extraction;
}

/** An extraction before its confidences are measured ones, with the mentions that its items stand for. */
function readFacts(report: ReportText) {
	const { document, problems } = outlineReport(report);
	const source: Source = { document, units: layUnits(document) };

	const { places: named, countries } = findPlaces(document);
	const home = findHome(document, named, []);
	const gatherings = findEvents(document);
	const bodies = findOrganizations(document, named, countries);
	const organizations = bodiesOutsideEvents(bodies, gatherings);
	const events = eventsOutsideBodies(gatherings, organizations);
	const places = placesOutsideNames(named, organizations);
	const contacts = findContacts(document, { places, countries, organizations, home });
	forgetLines(document);
	const themes = findThemes(document, [...contacts.roleSpans, ...organizations]);
	const seated = withCities(contacts.contacts, organizations, named);
	const trips = findTrips(document, {
		places,
		countries,
		organizations,
		events,
		contacts: seated,
		home,
	});
	const followups = findFollowUps(document, {
		places,
		organizations,
		contacts: contacts.contacts,
		themes,
		trips,
	});

	const cityGroups = groupMentions(source, places, placeKey);
	const organizationGroups = groupMentions(source, organizations, ({ name }) => name);
	const peopleGroups = groupMentions(source, seated, contactKey);
	const themeGroups = groupMentions(source, themes, ({ slug }) => slug);
	const { met, notMet } = meetingsOf(source, peopleGroups, contacts.organizations, themes);

	const extraction: Extraction = {
		file: report.file,
		language: "nl",
		home,
		sections: document.sections.map(({ role, heading, start, end }) => ({
			role,
			heading,
			...document.toOriginal({ start, end }),
		})),
		trips,
		cities: citiesOf(cityGroups, visitedCities(document, places)),
		organizations: organizationsOf(organizationGroups),
		people: peopleOf(peopleGroups),
		themes: themesOf(themeGroups),
		followups,
		met,
		not_met: notMet,
		problems,
	};
	return {
		source,
		extraction,
		cities: cityGroups,
		organizations: organizationGroups,
		people: peopleGroups,
		themes: themeGroups,
		concepts: () => groupMentions(source, themes, ({ concept }) => concept),
	};
}
