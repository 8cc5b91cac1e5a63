import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    include: ["{app,components,lib,bench,e2e}/**/*.test.{ts,tsx}", "scripts/**/*.test.{mjs,ts}"],
    environment: "node",
  },
});
