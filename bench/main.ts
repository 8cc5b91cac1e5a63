/** `node bench/main.ts [part…] [--json]`: runs the parts one after the other and prints what they found. */
import { parseArgs } from "node:util";
import { PARTS } from "./parts.ts";
import { asText } from "./report/as-text.ts";
import { type Findings, meetsAim, type Part, ratioOf } from "./report/findings.ts";

const WRONG_USE = 2;

const USAGE = `Usage: npm run bench -- [part…] [--json]\n\n${PARTS.map(({ name, title }) => `  ${name.padEnd(14)} ${title}`).join("\n")}`;

function asJson({ name, title }: Part, { measures, tables, broken }: Findings) {
  const figures = measures.map((measure) => ({
    ...measure,
    ratio: ratioOf(measure),
    isMet: meetsAim(measure),
  }));
  return { name, title, measures: figures, tables, broken };
}

/** Resolves to the exit code: 1 where a promise of arithmetic is broken. A missed aim of time is only shown. */
async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { json: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const unknown = positionals.find((name) => !PARTS.some((part) => part.name === name));
  if (unknown !== undefined) {
    console.error(`There is no part “${unknown}”.\n\n${USAGE}`);
    return WRONG_USE;
  }
  const chosen = positionals.length === 0 ? PARTS : PARTS.filter(({ name }) => positionals.includes(name));
  const results: { readonly part: Part; readonly findings: Findings }[] = [];
  for (const part of chosen) {
    const findings = await part.run();
    results.push({ part, findings });
    if (!values.json) console.log(asText(part, findings));
  }
  if (values.json) {
    const parts = results.map(({ part, findings }) => asJson(part, findings));
    console.log(JSON.stringify({ node: process.version, parts }, null, 2));
  }
  return results.some(({ findings }) => findings.broken.length > 0) ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
