// The types of the answer, made from the Advice's JSON Schema. `--verify` fails when the file is not up to date.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { compileFromFile } from "json-schema-to-typescript";

const schema = fileURLToPath(new URL("../../bot/escalation/advice.schema.json", import.meta.url));
const target = fileURLToPath(new URL("../src/messages/advice.generated.ts", import.meta.url));
const bannerComment = "// Made by `npm run types` from bot/escalation/advice.schema.json; do not edit.";

const made = await compileFromFile(schema, { bannerComment, format: false, additionalProperties: false });

if (!process.argv.includes("--verify")) {
  await writeFile(target, made);
} else if ((await readFile(target, "utf8")) !== made) {
  console.error("src/messages/advice.generated.ts is older than the schema: run `npm run types` in panel/");
  process.exit(1);
}
