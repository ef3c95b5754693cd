import { connect } from "#graph/connect.ts";
import { createApp } from "#server/app.ts";
import { listen } from "#server/http.ts";

// This product's API as `npm start` serves it, without the page.
const database = await connect();
const server = await listen({ port: Number(process.env.PORT), bindTo: "127.0.0.1", hosts: [] });
server.answerWith({
	app: createApp({ database }),
	files: (_, response) => response.writeHead(404).end(),
});
process.send?.("ready");
