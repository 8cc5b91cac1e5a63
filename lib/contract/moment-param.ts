/** A moment as an address spells it, `2026-05-22T08:40Z`: whole steps of five minutes, so that visitors share answers. */
import { MOMENT_STEP_MS } from "../domain/time.ts";

const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d{1,3})?)?Z$/;

/** The moment, rounded down to five minutes; null for what is none. */
export function parseMoment(text: string): number | null {
  const [, day, time] = MOMENT.exec(text) ?? [];
  if (day === undefined || time === undefined) return null;
  const ms = Date.parse(`${day}T${time}Z`);
  if (Number.isNaN(ms) || formatMomentParam(ms) !== `${day}T${time}Z`) return null;
  return Math.floor(ms / MOMENT_STEP_MS) * MOMENT_STEP_MS;
}

export function formatMomentParam(atMs: number): string {
  return `${new Date(atMs).toISOString().slice(0, 16)}Z`;
}
