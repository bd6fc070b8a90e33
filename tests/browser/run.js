// Runs the browser tests one after the other and says in the last line how they went.
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { fileURLToPath } from "node:url";

const counts = { passed: 0, failed: 0 };
const only = process.argv[2] ? { testNamePatterns: process.argv[2] } : {};
const stream = run({ files: [fileURLToPath(new URL("all.js", import.meta.url))], concurrency: 1, ...only });
const isFile = ({ name }) => name.endsWith("all.js");

stream.on("test:pass", (test) => (counts.passed += isFile(test) || test.skip ? 0 : 1));
stream.on("test:fail", (test) => (counts.failed += isFile(test) ? 0 : 1));
stream.on("test:fail", () => (process.exitCode = 1));
stream.compose(new spec()).pipe(process.stdout);
stream.on("end", () => setImmediate(() => console.log(`${counts.passed} passed, ${counts.failed} failed`)));
