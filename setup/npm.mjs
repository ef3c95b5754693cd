import { spawnSync } from "node:child_process";
import { delimiter, dirname } from "node:path";

/**
 * Runs npm under the given Node and gives its exit code. What npm says goes to standard error. The npm that started us is
 * taken, else the one on the PATH.
 */
export function runNpm(node, parameters, folder) {
	const own = process.env.npm_execpath;
	const isNpm = own !== undefined && /npm-cli\.[cm]?js$/.test(own);
	const [command, ...first] = isNpm ? [node, own] : ["npm"];
	const { status, error } = spawnSync(command, [...first, ...parameters], {
		cwd: folder,
		env: environmentFor(node),
		shell: !isNpm && process.platform === "win32",
		stdio: ["ignore", 2, 2],
	});
	if (error !== undefined)
		throw new Error(`npm could not be started (${error.message}): install Node.js with npm.`);
	return status ?? 1;
}

/** The environment in which every program below us finds the given Node first; npm's own options for us do not apply to them. */
export function environmentFor(node) {
	const environment = { ...process.env };
	const pathName = Object.keys(environment).find((name) => /^path$/i.test(name)) ?? "PATH";
	environment[pathName] = [dirname(node), environment[pathName]].filter(Boolean).join(delimiter);
	for (const name of ["npm_config_global", "npm_config_prefix", "npm_config_local_prefix"])
		delete environment[name];
	return environment;
}
