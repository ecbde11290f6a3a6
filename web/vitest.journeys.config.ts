// The browser journeys: each file opens a demonstration county of its own and walks through it in Chromium.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "node",
    include: ["tests/journeys/*.journey.ts"],
    // Two cores carry one server and one browser.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    bail: 0,
  },
});
