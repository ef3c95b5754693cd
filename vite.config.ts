import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The client: built to client/dist, which the server serves; in development /graphql goes to that server. */
export default defineConfig({
	root: "client",
	plugins: [react()],
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
