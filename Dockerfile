# The program with its page built beforehand. Neo4j is a service of its own: see docker-compose.yml.

FROM node:24-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
# Not `npm ci`: docs/decisions/0021 tells why.
RUN npm install --no-save --ignore-scripts --no-audit --no-fund
COPY vite.config.ts tsconfig.base.json ./
COPY domain domain
COPY client client
RUN node node_modules/vite/bin/vite.js build \
	&& npm prune --omit=dev --no-save --ignore-scripts --no-audit --no-fund

FROM node:24-bookworm-slim
ENV NODE_ENV=production \
	BIND_ADDRESS=0.0.0.0 \
	PORT=4000 \
	DATA_DIR=/data \
	CLIENT_DIR=client/dist
WORKDIR /app
COPY package.json LICENSE THIRD-PARTY-NOTICES.md ./
COPY domain domain
COPY graph graph
COPY ingest ingest
COPY server server
COPY samples samples
COPY --from=build /build/node_modules node_modules
COPY --from=build /build/client/dist client/dist
# A volume mounted here takes over this owner, so that the program may write there and nowhere else.
RUN install --directory --owner=node --group=node --mode=700 /data
# The user `node` of the base image.
USER 1000:1000
EXPOSE 4000
# Ready, not merely alive: the database answers too.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --start-interval=1s --retries=3 \
	CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT}/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/main.ts"]
