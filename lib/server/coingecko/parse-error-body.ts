/** CoinGecko's error bodies, in every form that has been seen: five spellings of JSON, plain text and HTML. */
import { plainText } from "./map/plain-text.ts";

export interface ErrorBody {
  readonly form: "json" | "html" | "text" | "empty";
  /** CoinGecko's own code such as 10012, which can repeat the HTTP status; null when there is none. */
  readonly code: number | null;
  /** One line, at most 200 characters; null when nothing is said. */
  readonly message: string | null;
}

type Json = Readonly<Record<string, unknown>>;

const MAX_MESSAGE = 200;

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parseObject(text: string): Json | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function oneLine(text: string): string | null {
  const line = text.replace(/\s+/g, " ").trim();
  if (line === "") return null;
  return line.length > MAX_MESSAGE ? `${line.slice(0, MAX_MESSAGE - 1)}…` : line;
}

/** The objects that may hold code and message, the most specific first. */
function layersOf(body: Json): readonly Json[] {
  const { error, status } = body;
  return [isObject(error) ? error["status"] : null, status, error, body].filter(isObject);
}

function codeOf(layers: readonly Json[]): number | null {
  for (const layer of layers) {
    const code = Number(layer["error_code"] ?? NaN);
    if (Number.isInteger(code) && code > 0) return code;
  }
  return null;
}

function messageOf(layers: readonly Json[]): string | null {
  for (const layer of layers) {
    for (const key of ["error_message", "error", "message", "title"]) {
      const text = layer[key];
      if (typeof text === "string" && text.trim() !== "") return oneLine(text);
    }
  }
  return null;
}

/** What an error body says. Never throws. */
export function parseErrorBody(text: string): ErrorBody {
  const json = parseObject(text);
  if (json !== null) {
    const layers = layersOf(json);
    return { form: "json", code: codeOf(layers), message: messageOf(layers) };
  }
  if (text.trim() === "") return { form: "empty", code: null, message: null };
  if (!/^\s*</.test(text)) return { form: "text", code: null, message: oneLine(text) };
  const title = /<title[^<>]*>([^<]*)/i.exec(text)?.[1] ?? "";
  return { form: "html", code: null, message: oneLine(plainText(title)) };
}
