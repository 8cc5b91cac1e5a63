/** Findings as a table for people. */
import {
  type Aim,
  type Findings,
  type Measure,
  meetsAim,
  type Part,
  ratioOf,
  type Table,
  type Unit,
} from "./findings.ts";

const KILOBYTE = 1_000;

/** Three digits that count, thousands in groups; `—` for null. */
export function figure(value: number | string | null): string {
  if (value === null) return "—";
  if (typeof value === "string") return value;
  const maximumFractionDigits =
    Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString("en-GB", { maximumFractionDigits });
}

function withUnit(value: number, unit: Unit): string {
  return unit === "bytes" ? `${(value / KILOBYTE).toFixed(1)} kB` : `${figure(value)} ${unit}`;
}

function aimText(aim: Aim, unit: Unit | null): string {
  const [sign, value] = "atMost" in aim ? ["≤", aim.atMost] : ["≥", aim.atLeast];
  return `${sign} ${unit === null ? figure(value) : withUnit(value, unit)}`;
}

function cellsOf(measure: Measure): readonly string[] {
  const { what, unit, value, against, aim } = measure;
  const ratio = ratioOf(measure);
  const isMet = meetsAim(measure);
  return [
    what,
    withUnit(value, unit),
    against === null ? "" : `${withUnit(against.value, unit)}  ${against.name}`,
    ratio === null ? "" : ratio.toFixed(2),
    aim === null ? "" : aimText(aim, against === null ? unit : null),
    isMet === null ? "" : isMet ? "met" : "MISSED",
  ];
}

const FIGURE = /^[\d—]/;

function padded(cell: string, column: number, width: number): string {
  return column > 0 && FIGURE.test(cell) ? cell.padStart(width) : cell.padEnd(width);
}

/** Columns of one width each; figures stand to the right, except in the first column, which names the row. */
export function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows.reduce<number[]>(
    (known, row) => row.map((cell, column) => Math.max(cell.length, known[column] ?? 0)),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, column) => padded(cell, column, widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

function tableLines({ title, columns, rows }: Table): readonly string[] {
  return [
    "",
    `  ${title}`,
    ...aligned([columns, ...rows.map((row) => row.map(figure))]).map((line) => `    ${line}`),
  ];
}

export function asText({ name, title }: Part, { measures, tables, broken }: Findings): string {
  return [
    `${name}: ${title}`,
    ...aligned(measures.map(cellsOf)).map((line) => `  ${line}`),
    ...tables.flatMap(tableLines),
    ...broken.map((promise) => `  BROKEN  ${promise}`),
    "",
  ].join("\n");
}
