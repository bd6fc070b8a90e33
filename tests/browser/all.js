// All browser tests, in one process, so that they share the server and the browser.
import "./first_use.js";
import "./keyboard.js";
import "./clock.js";
import "./away.js";
import "./facts.js";
import "./calls.js";
import "./handover.js";
import "./readers.js";
import "./approvals.js";
import "./looks.js";
import "./safety.js";
import "./embed.js";
import "./budget.js";
