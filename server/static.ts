import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import sirv from "sirv";

/** Everything comes from this server and nothing may frame it or be sent elsewhere. */
const contentSecurityPolicy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'self'",
	"worker-src 'self'",
	"manifest-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
].join("; ");

/** Of every file and page, whatever its state. */
export const pageHeaders = {
	"content-security-policy": contentSecurityPolicy,
	"cross-origin-opener-policy": "same-origin",
	"cross-origin-resource-policy": "same-origin",
	"permissions-policy": "camera=(), geolocation=(), microphone=()",
	"referrer-policy": "no-referrer",
	"x-content-type-options": "nosniff",
	"x-frame-options": "DENY",
} as const;

/**
 * Serves the built client, packed to whoever takes it so: index.html for every address of its own, assets with a hash in their name for ever, the rest
 * checked by ETag at each use.
 */
export function staticFiles(folder: string): RequestListener {
	const serve = sirv(folder, {
		etag: true,
		gzip: true,
		single: true,
		setHeaders(response, path) {
			const hashed = path.startsWith("/assets/");
			response.setHeader(
				"cache-control",
				hashed ? "public, max-age=31536000, immutable" : "no-cache",
			);
		},
	});
	return (request: IncomingMessage, response: ServerResponse) => {
		for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
		if (request.method !== "GET" && request.method !== "HEAD") {
			response.writeHead(405, { allow: "GET, HEAD" }).end();
			return;
		}
		serve(request, response, () => {
			response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
			response.end("There is nothing at this address.\n");
		});
	};
}
