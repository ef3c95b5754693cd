import { createHmac } from "node:crypto";

/** Makes ids that tell nothing of what they stand for: 80 bits of an HMAC-SHA-256 under the installation's key, hex. */
export function keyedHash(key: Uint8Array): (text: string) => string {
	return (text) => createHmac("sha256", key).update(text, "utf8").digest("hex").slice(0, 20);
}
