/** Reads files of a recording, which somebody else has written: none larger than it may be. */
import { readFileSync, statSync } from "node:fs";
import type { z } from "zod";

/** What is wrong with a recording, in words that name the file. */
export class RecordingProblem extends Error {
  constructor(file: string, fault: string) {
    super(`${file} ${fault}.`);
    this.name = "RecordingProblem";
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

/** The file's text; null when it is not there. Throws a RecordingProblem when it cannot be read or is too large. */
export function readTextIfThere(file: string, mostBytes: number): string | null {
  try {
    const stats = statSync(file);
    if (!stats.isFile()) throw new RecordingProblem(file, "is not a file");
    if (stats.size > mostBytes) throw new RecordingProblem(file, `is larger than ${mostBytes} bytes`);
    return readFileSync(file, "utf8");
  } catch (error) {
    if (isMissing(error)) return null;
    if (error instanceof RecordingProblem) throw error;
    throw new RecordingProblem(file, `cannot be read (${String(error)})`);
  }
}

export function readText(file: string, mostBytes: number): string {
  const text = readTextIfThere(file, mostBytes);
  if (text === null) throw new RecordingProblem(file, "is missing");
  return text;
}

/** The text as JSON of the schema. Throws a RecordingProblem that says what is wrong where. */
export function parseJson<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  file: string,
): z.infer<Schema> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new RecordingProblem(file, "is not JSON");
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
  throw new RecordingProblem(file, `is not as expected${where}: ${issue?.message ?? "unknown fault"}`);
}
