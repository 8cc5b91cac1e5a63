/** Lets time pass for what a product has kept, as if it had been switched off meanwhile. */
import path from "node:path";
import Database from "better-sqlite3";

/** Makes every answer in the data folder older. A running product has its answers in memory and sees this after a restart. */
export function ageKeptAnswers(dataDir: string, byMs: number): void {
  const database = new Database(path.join(dataDir, "answers.sqlite"), { fileMustExist: true });
  const { changes } = database.prepare("UPDATE answers SET fetched_at_ms = fetched_at_ms - ?").run(byMs);
  database.close();
  if (changes === 0) throw new Error("the product has kept no answer that could grow old");
}
