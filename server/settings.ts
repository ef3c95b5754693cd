import type { Address } from "#server/http.ts";

const loopback = ["127.0.0.1", "::1", "localhost"];

/**
 * Reads PORT (4000; 0 takes a free one), BIND_ADDRESS (127.0.0.1), ALLOWED_HOSTS (names separated by commas) and
 * ALLOW_WRITES (yes or no; no where other machines reach it, unless told). Throws when one of them makes no sense.
 */
export function addressSettings(
	environment: Readonly<Record<string, string | undefined>>,
): Address & { readonly exposed: boolean; readonly writable: boolean } {
	const port = Number(environment.PORT || 4000);
	if (!Number.isInteger(port) || port < 0 || port > 65_535)
		throw new Error(`PORT is "${environment.PORT}", which is no port. Give a number such as 4000.`);
	const bindTo = environment.BIND_ADDRESS || "127.0.0.1";
	const hosts = (environment.ALLOWED_HOSTS ?? "")
		.split(",")
		.map((name) => name.trim().toLowerCase())
		.filter(Boolean);
	const exposed = hosts.length > 0 || !loopback.includes(bindTo);
	return {
		port,
		bindTo,
		hosts,
		exposed,
		writable: allowsWrites(environment.ALLOW_WRITES) ?? !exposed,
	};
}

function allowsWrites(told: string | undefined): boolean | null {
	if (!told) return null;
	if (told === "yes" || told === "no") return told === "yes";
	throw new Error(`ALLOW_WRITES is "${told}". Give yes or no.`);
}
