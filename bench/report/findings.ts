/** What a part of the bench hands back: single figures with their aims, tables, and promises that were not kept. */

export type Unit =
  | "requests/s"
  | "ms"
  | "s"
  | "min"
  | "bytes"
  | "calls"
  | "scripts"
  | "rows"
  | "of 100"
  | "shift";

export type Aim = { readonly atMost: number } | { readonly atLeast: number };

export interface Measure {
  readonly what: string;
  readonly unit: Unit;
  readonly value: number;
  /** The same figure of something to compare with, from the same run; null where the value stands by itself. */
  readonly against: { readonly name: string; readonly value: number } | null;
  /** For `value / against` where there is something to compare with, else for the value. Null: only shown. */
  readonly aim: Aim | null;
}

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  /** Null is a figure that there is none of. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export interface Findings {
  readonly measures: readonly Measure[];
  readonly tables: readonly Table[];
  /** What is arithmetic and not time, and does not hold. Anything in here fails the bench. */
  readonly broken: readonly string[];
}

export interface Part {
  readonly name: string;
  /** One line: what is measured, and how. */
  readonly title: string;
  run(): Promise<Findings>;
}

/** The value over what it is compared with; null where there is nothing to compare with. */
export function ratioOf({ value, against }: Measure): number | null {
  return against === null ? null : value / against.value;
}

/** Null where there is no aim. */
export function meetsAim(measure: Measure): boolean | null {
  const { aim } = measure;
  if (aim === null) return null;
  const figure = ratioOf(measure) ?? measure.value;
  return "atMost" in aim ? figure <= aim.atMost : figure >= aim.atLeast;
}

/** Several findings as one. */
export function joined(findings: readonly Findings[]): Findings {
  return {
    measures: findings.flatMap(({ measures }) => measures),
    tables: findings.flatMap(({ tables }) => tables),
    broken: findings.flatMap(({ broken }) => broken),
  };
}
