/** One reply of the product, kept in a file, for rivals that send the same. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { z } from "zod";
import { rawGetIn } from "../http/raw-get.ts";

/** What the file holds. `headers` are without those that the host or the encoding adds. */
const RecordedReply = z.object({
  headers: z.record(z.string(), z.string()),
  text: z.string(),
  brotliBase64: z.string(),
});
type RecordedReply = z.infer<typeof RecordedReply>;

export function readRecordedReply(file: string): RecordedReply {
  return RecordedReply.parse(JSON.parse(readFileSync(file, "utf8")));
}

const ADDED_BY_HOST = new Set(["date", "connection", "keep-alive", "content-length", "content-encoding"]);

/** Asks once plain and once as Brotli, and keeps both. `remove` deletes the file. */
export async function recordReply(
  url: string,
): Promise<{ readonly file: string; readonly etag: string; readonly brotliBytes: number; remove(): void }> {
  const plain = await rawGetIn("identity", url);
  const brotli = await rawGetIn("br", url);
  const headers = Object.fromEntries(
    Object.entries(brotli.headers).flatMap(([name, value]) =>
      typeof value === "string" && !ADDED_BY_HOST.has(name) ? [[name, value]] : [],
    ),
  );
  const recorded: RecordedReply = {
    headers,
    text: plain.body.toString("utf8"),
    brotliBase64: brotli.body.toString("base64"),
  };
  const folder = mkdtempSync(path.join(tmpdir(), "spikeline-bench-"));
  const file = path.join(folder, "reply.json");
  writeFileSync(file, JSON.stringify(recorded));
  return {
    file,
    etag: brotli.headers.etag ?? "",
    brotliBytes: brotli.body.length,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
