import { defineConfig } from "vitest/config";

// Eleventy imports the .tsx templates natively, so a test process needs tsx as the command line does.
// Half a minute, because a busy machine is slow and a wait is no fault.
const shared = { pool: "forks" as const, execArgv: ["--import", "tsx"], testTimeout: 30_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: "code",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/browser/**"],
          sequence: { groupOrder: 0 },
        },
      },
      {
        // Last, and one file at a time: a browser and a build beside it want both cores.
        test: {
          ...shared,
          name: "browser",
          include: ["tests/browser/**/*.test.{ts,tsx}"],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
