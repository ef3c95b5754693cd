import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { constants, gzip } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** The client: built to client/dist, which the server serves; in development /graphql goes to that server. */
export default defineConfig({
	root: "client",
	plugins: [react(), packed()],
	build: {
		outDir: "dist",
		emptyOutDir: true,
		target: "es2022",
		// A data: address would need a looser content security policy.
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
		// How long each plugin took means nothing to somebody who starts the program.
		rolldownOptions: { checks: { pluginTimings: false } },
	},
	server: {
		host: "127.0.0.1",
		// The name stays that of the page, as the server refuses requests of another origin.
		proxy: { "/graphql": { target: `http://127.0.0.1:${process.env.PORT || 4000}` } },
	},
});

/** Leaves each text of the build packed beside it, which the server sends to whoever takes it: a third of the size. */
function packed(): Plugin {
	const level = constants.Z_BEST_COMPRESSION;
	return {
		name: "packed",
		apply: "build",
		async writeBundle({ dir = "" }, bundle) {
			const texts = Object.keys(bundle).filter((name) => /\.(?:js|css|html|svg)$/u.test(name));
			await Promise.all(
				texts.map(async (name) => {
					const path = join(dir, name);
					await writeFile(`${path}.gz`, await promisify(gzip)(await readFile(path), { level }));
				}),
			);
		},
	};
}
