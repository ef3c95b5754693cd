import type { ConnectionSettings, GivenDatabase } from "#graph/settings.ts";
import { DatabaseUnavailable, reasonOf } from "#graph/unavailable.ts";
export async function startDocker(
	_settings: ConnectionSettings,
	error: Error,
): Promise<GivenDatabase & { release(): Promise<void> }> {
	throw new DatabaseUnavailable(reasonOf(error));
}
