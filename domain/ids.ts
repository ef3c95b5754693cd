import { slugify } from "#domain/names.ts";

/** Ids are plain readable strings `kind:key`, stable across stores; people's are opaque (see the ingest's resolve stage). */
export const cityId = (geonameId: number): string => `city:${geonameId}`;
export const unknownCityId = (name: string): string => `city:${slugify(name)}`;
export const countryId = (code: string): string => `country:${code}`;
export const themeId = (slug: string): string => `theme:${slug}`;
export const organizationId = (name: string): string => `organization:${slugify(name)}`;
export const eventId = (name: string): string => `event:${slugify(name)}`;
export const personId = (keyedHash: string): string => `person:${keyedHash}`;
export const postId = (keyedHash: string): string => `post:${keyedHash}`;
export const reportId = (hash: string): string => `report:${hash}`;
export const tripId = (report: string, index: number): string =>
	`trip:${report.slice("report:".length)}-${index}`;
export const followUpId = (trip: string, key: string): string =>
	`followup:${trip.slice("trip:".length)}-${key}`;
