import { createServer } from "node:http";
import { askBare, openDriver } from "./ask-bare.ts";
import type { QuestionName } from "./questions.ts";

// The hand-written statements behind the least of an HTTP server: POST /NAME with the parameters as JSON.
const driver = openDriver({
	uri: process.env.NEO4J_URI ?? "",
	password: process.env.NEO4J_PASSWORD ?? "",
});

createServer((request, response) => {
	const parts: Buffer[] = [];
	request.on("data", (part: Buffer) => parts.push(part));
	request.on("end", async () => {
		try {
			const name = (request.url ?? "/").slice(1) as QuestionName;
			const rows = await askBare(driver, name, JSON.parse(Buffer.concat(parts).toString()));
			response.writeHead(200, { "content-type": "application/json" });
			response.end(JSON.stringify({ data: rows }));
		} catch (error) {
			response.writeHead(500, { "content-type": "application/json" });
			response.end(JSON.stringify({ errors: [{ message: String(error) }] }));
		}
	});
}).listen(Number(process.env.PORT), "127.0.0.1", () => process.send?.("ready"));
