/** The recording that is configured, or the end of the start. */
import { loadRecording } from "../../sandbox/recording/files/load-recording.ts";
import type { Recording } from "../../sandbox/recording/recording.ts";
import { StartProblem } from "../errors.ts";

/** Throws a StartProblem that names the file that is missing or wrong. */
export function openRecording(folder: string): Recording {
  const recording = loadRecording(folder);
  if ("problem" in recording) throw new StartProblem(`UPSTREAM: ${recording.problem}`);
  return recording;
}
