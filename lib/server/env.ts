/** The configuration, read once from the environment and checked: a wrong value is named together with what is allowed. */
import { existsSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { type CategoryId, isCategoryId } from "../domain/ids.ts";
import { PLAN_NAMES, type PlanName } from "../domain/plan.ts";

const MAX_CATEGORIES = 8;

const RECORDING = "recording:";

const trimmed = z.string().trim();

/** An empty line in `.env` means the same as no line. */
function orUnset<T extends z.ZodType>(schema: T) {
  return z.preprocess(
    (value) => (typeof value === "string" && value.trim() === "" ? undefined : value),
    schema,
  );
}

function wholeNumber(min: number, max: number, error: string) {
  return z.coerce.number({ error }).int({ error }).min(min, { error }).max(max, { error });
}

function httpUrl(what: string) {
  return trimmed.refine((text) => /^https?:\/\/[^\s/?#]+(\/[^\s?#]*)?$/.test(text) && URL.canParse(text), {
    error: `must be ${what}, an http:// or https:// address without query`,
  });
}

/** A date, or a date and a time with its zone. */
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

const moment = trimmed.refine((text) => MOMENT.test(text) && !Number.isNaN(Date.parse(text)), {
  error: "must be a time such as 2026-05-22T08:40:00Z",
});

const Environment = z.object({
  PORT: orUnset(wholeNumber(0, 65_535, "must be a port number, 0 to 65535").default(3000)),
  HOST: orUnset(
    trimmed
      .regex(/^[A-Za-z0-9.:_-]+$/, { error: "must be a host name or address, such as 127.0.0.1 or 0.0.0.0" })
      .default("127.0.0.1"),
  ),
  PUBLIC_URL: orUnset(httpUrl("the address that visitors use").optional()),
  TRUSTED_PROXIES: orUnset(
    wholeNumber(0, 9, "must be how many reverse proxies stand in front, 0 to 9").default(0),
  ),
  DATA_DIR: orUnset(trimmed.default("data")),
  UPSTREAM: orUnset(
    trimmed
      .regex(/^(?:auto|live|sandbox|recording:.*[^\s:].*)$/, {
        error: "must be auto, live, sandbox or recording:FOLDER",
      })
      .default("auto"),
  ),
  COINGECKO_API_KEY: orUnset(
    trimmed
      .regex(/^[\x21-\x7e]{4,200}$/, { error: "must be a key without spaces (4 to 200 characters)" })
      .optional(),
  ),
  COINGECKO_PLAN: orUnset(
    z.enum(PLAN_NAMES, { error: `must be one of ${PLAN_NAMES.join(", ")}` }).optional(),
  ),
  COINGECKO_BASE_URL: orUnset(httpUrl("the address of CoinGecko's API or of a stand-in").optional()),
  AI_CATEGORIES: orUnset(
    trimmed
      .transform((text) =>
        [...new Set(text.split(",").map((slug) => slug.trim()))].filter((slug) => slug !== ""),
      )
      .refine((slugs) => slugs.length >= 1 && slugs.length <= MAX_CATEGORIES && slugs.every(isCategoryId), {
        error: `must be 1 to ${MAX_CATEGORIES} CoinGecko category slugs separated by commas, such as artificial-intelligence,ai-agents`,
      })
      .optional(),
  ),
  FOLLOWED_TOKENS: orUnset(wholeNumber(10, 999, "must be a whole number from 10 to 999").optional()),
  RECORDING_AT: orUnset(moment.optional()),
  RECORDING_PLAYS: orUnset(z.enum(["yes", "no"], { error: "must be yes or no" }).default("no")),
  SANDBOX_NOW: orUnset(moment.optional()),
  SANDBOX_SEED: orUnset(
    wholeNumber(0, 4_294_967_295, "must be a whole number from 0 to 4294967295").default(1),
  ),
});

export interface Env {
  readonly port: number;
  readonly host: string;
  /** The address that visitors use, where it is another than the local one. */
  readonly publicUrl: string | null;
  /** How many reverse proxies stand in front, whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: number;
  /** Absolute path of the folder for what is kept. */
  readonly dataDir: string;
  readonly upstream: "auto" | "live" | "sandbox" | "recording";
  readonly coinGecko: {
    readonly plan: PlanName;
    /** Secret: never leaves the server. */
    readonly apiKey: string | null;
    /** Null means the plan's own host. */
    readonly baseUrl: string | null;
  };
  /** Null means the built-in default. */
  readonly aiCategories: readonly CategoryId[] | null;
  /** How many tokens the board follows at most; null means what the plan's calls allow. */
  readonly followedTokens: number | null;
  readonly sandbox: { readonly seed: number; readonly fixedNowMs: number | null };
  /** Null unless `upstream` is `recording`. */
  readonly recording: {
    /** Absolute path. */
    readonly folder: string;
    /** The moment it stands at or plays from; null means its end. */
    readonly atMs: number | null;
    readonly plays: boolean;
  } | null;
}

export type EnvResult = { readonly env: Env } | { readonly problems: readonly string[] };

/** Checks the variables. Each problem is one line that names the variable, and never shows a key's value. */
export function parseEnv(variables: Readonly<Record<string, string | undefined>>): EnvResult {
  const parsed = Environment.safeParse(variables);
  if (!parsed.success) {
    return { problems: parsed.error.issues.map((issue) => describe(issue, variables)) };
  }
  const values = parsed.data;
  const apiKey = values.COINGECKO_API_KEY ?? null;
  const plan = values.COINGECKO_PLAN ?? (apiKey === null ? "keyless" : "demo");
  if (plan !== "keyless" && apiKey === null) {
    return {
      problems: [`COINGECKO_PLAN=${plan} needs COINGECKO_API_KEY; without a key the plan is keyless.`],
    };
  }
  if (values.RECORDING_PLAYS === "yes" && values.RECORDING_AT === undefined) {
    return {
      problems: [
        "RECORDING_PLAYS=yes needs RECORDING_AT, the moment to play from; without it a recording stands at its end.",
      ],
    };
  }
  const upstream = kindOf(values.UPSTREAM);
  return {
    env: {
      port: values.PORT,
      host: values.HOST,
      publicUrl: values.PUBLIC_URL ?? null,
      trustedProxies: values.TRUSTED_PROXIES,
      dataDir: path.resolve(values.DATA_DIR),
      upstream,
      coinGecko: {
        plan,
        apiKey: plan === "keyless" ? null : apiKey,
        baseUrl: values.COINGECKO_BASE_URL?.replace(/\/+$/, "") ?? null,
      },
      aiCategories: values.AI_CATEGORIES?.filter(isCategoryId) ?? null,
      followedTokens: values.FOLLOWED_TOKENS ?? null,
      sandbox: {
        seed: values.SANDBOX_SEED,
        fixedNowMs: msOf(values.SANDBOX_NOW),
      },
      recording: upstream === "recording" ? recordingOf(values) : null,
    },
  };
}

function kindOf(upstream: string): Env["upstream"] {
  switch (upstream) {
    case "auto":
    case "live":
    case "sandbox":
      return upstream;
    default:
      return "recording";
  }
}

function msOf(text: string | undefined): number | null {
  return text === undefined ? null : Date.parse(text);
}

function recordingOf(values: z.infer<typeof Environment>): Env["recording"] {
  return {
    folder: path.resolve(values.UPSTREAM.slice(RECORDING.length)),
    atMs: msOf(values.RECORDING_AT),
    plays: values.RECORDING_PLAYS === "yes",
  };
}

function describe(issue: z.core.$ZodIssue, variables: Readonly<Record<string, string | undefined>>): string {
  const name = String(issue.path[0] ?? "");
  const given = name === "COINGECKO_API_KEY" ? "its value" : `“${(variables[name] ?? "").slice(0, 60)}”`;
  return `${name}: ${given} ${issue.message}.`;
}

/** The process's environment over `.env` in the working folder, where there is one. */
export function readEnv(): EnvResult {
  if (existsSync(".env")) process.loadEnvFile(".env");
  return parseEnv(process.env);
}
