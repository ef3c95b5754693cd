import { existsSync } from "node:fs";
import { aptJdk } from "#graph/embedded/java.ts";

/** Tells a person, whose machine has no way to a Neo4j for the reason given, the three ways and how to get each. */
export async function threeWays(reason: string): Promise<string> {
	const jdk = existsSync("/etc/debian_version") ? await aptJdk() : "openjdk-21-jdk-headless";
	return `No Neo4j can be had here: ${reason}, and no Docker engine answers. Any one of these three helps:

1. A JDK (17 or 21) with Maven; Neo4j itself is then fetched and started by this program.
     Debian, Ubuntu   sudo apt-get install ${jdk} maven
     macOS            brew install openjdk@21 maven
     Windows          choco install temurin21 maven
2. A Docker engine with Compose; the Neo4j service of docker-compose.yml is then used.
     Debian, Ubuntu   https://docs.docker.com/engine/install (package docker-ce, with docker-compose-plugin)
     macOS            brew install --cask docker
     Windows          winget install Docker.DockerDesktop
3. A Neo4j that runs elsewhere.
     NEO4J_URI=neo4j://HOST NEO4J_USERNAME=… NEO4J_PASSWORD=… npm start`;
}
