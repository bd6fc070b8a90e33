// Playwright and axe stand in the panel's own package, so that there is one lock file.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const require = createRequire(new URL("../../../panel/package.json", import.meta.url));

export const { chromium } = require("playwright-core");
export const AXE = require.resolve("axe-core/axe.min.js");
