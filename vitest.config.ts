import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    pool: "forks",
    // Eleventy imports the .tsx templates natively, so the test process needs tsx as the command line does.
    execArgv: ["--import", "tsx"],
  },
});
