import type { Address } from "#server/http.ts";

const loopback = ["127.0.0.1", "::1", "localhost"];

/**
 * Reads PORT (4000; 0 takes a free one), BIND_ADDRESS (127.0.0.1) and ALLOWED_HOSTS (names separated by commas).
 * Throws when PORT is no port.
 */
export function addressSettings(
	environment: Readonly<Record<string, string | undefined>>,
): Address & { readonly exposed: boolean } {
	const port = Number(environment.PORT || 4000);
	if (!Number.isInteger(port) || port < 0 || port > 65_535)
		throw new Error(`PORT is "${environment.PORT}", which is no port. Give a number such as 4000.`);
	const bindTo = environment.BIND_ADDRESS || "127.0.0.1";
	const hosts = (environment.ALLOWED_HOSTS ?? "")
		.split(",")
		.map((name) => name.trim().toLowerCase())
		.filter(Boolean);
	return { port, bindTo, hosts, exposed: hosts.length > 0 || !loopback.includes(bindTo) };
}
