// Typed lint rules. Formatting and import order are Biome's; the import rules between rooms are dependency-cruiser's.
import js from "@eslint/js";
import next from "@next/eslint-plugin-next";
import hooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

export default tseslint.config(
  {
    ignores: [
      "**/.next/",
      ".node/",
      "dist/",
      "node_modules/",
      "**/next-env.d.ts",
      "test-results/",
      "playwright-report/",
    ],
  },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      // Ports are closures, never objects with a `this`.
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "no-restricted-syntax": [
        "error",
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: "Only lib/server/env.ts reads the environment.",
        },
      ],
    },
  },
  {
    files: [
      "lib/server/env.ts",
      "scripts/**",
      "bench/**",
      "e2e/**",
      "*.config.ts",
      "lib/testing/**",
      "proxy.ts",
      "**/*.test.ts",
    ],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    // Vitest types its asymmetric matchers as `any`.
    files: ["**/*.test.ts", "**/*.test.tsx"],
    rules: { "@typescript-eslint/no-unsafe-assignment": "off" },
  },
  {
    files: ["app/**", "components/**", "lib/client/**"],
    plugins: { "@next/next": next, "react-hooks": hooks },
    rules: {
      ...next.configs.recommended.rules,
      ...next.configs["core-web-vitals"].rules,
      ...hooks.configs.recommended.rules,
    },
  },
  {
    files: ["**/*.mjs"],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...[
            "process",
            "console",
            "performance",
            "fetch",
            "URL",
            "Request",
            "Response",
            "AbortSignal",
            "Buffer",
          ],
          ...["setTimeout", "clearTimeout", "setInterval", "clearInterval", "setImmediate"],
        ].map((name) => [name, "readonly"]),
      ),
    },
  },
);
