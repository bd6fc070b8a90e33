// For work on the panel: `npm run dev` shows it with a server of yours behind (COPILOT_DEV_SERVER).
import { defineConfig } from "vite";

export default defineConfig({
  root: "src/page",
  server: { proxy: { "/webhooks": process.env.COPILOT_DEV_SERVER ?? "http://127.0.0.1:5005" } },
});
