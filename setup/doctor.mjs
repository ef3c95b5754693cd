#!/usr/bin/env node
import { examineMachine } from "./doctor-machine.mjs";
import { examinePlace } from "./doctor-place.mjs";

// `npm run doctor`: prints what there is and what `npm start` would do about each, changes nothing, and ends with 0 when
// `npm start` would work, else 1. Plain JavaScript for any Node from 18, as it must work before anything is installed.
const marks = { ok: "✓", later: "·", wrong: "✗" };

const machine = examineMachine(process.env);
const findings = [...machine.findings, ...(await examinePlace(process.env, machine))];
for (const { state, about, found, advice } of findings)
	tell(`${marks[state]} ${about}: ${[found, advice].filter(Boolean).join(" ")}`);
const wrong = findings.filter(({ state }) => state === "wrong").length;
tell("");
tell(
	wrong === 0
		? "npm start would work. (✓ there, · npm start sees to it)"
		: `npm start would not work: ${wrong} ✗ above. (✓ there, · npm start sees to it)`,
);
process.exitCode = wrong === 0 ? 0 : 1;

/** An address may hold a password, whoever quotes it. */
function tell(line) {
	process.stdout.write(`${line.replace(/\/\/[^/@\s]*@/g, "//")}\n`);
}
