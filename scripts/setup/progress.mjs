/** One line per step: how it ended, what it was, how long it took. A spinner only where a person watches a terminal. */
import { formatDuration } from "./format-duration.mjs";

const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const MARKS = { passed: "✓", failed: "✗", skipped: "–" };
const CLEAR_LINE = "\r\u001b[2K";

/**
 * @param {object} options
 * @param {NodeJS.WriteStream} options.stream
 * @param {boolean} [options.parallel] several steps run at once: without a terminal, a step is named only when it ends
 * @param {() => number} [options.nowMs]
 */
export function createProgress({ stream, parallel = false, nowMs = () => performance.now() }) {
  const isWatched = stream.isTTY === true && process.env.TERM !== "dumb";
  const running = new Map();
  let frame = 0;
  let timer = null;

  function draw() {
    const steps = [...running.values()].map(
      ({ label, startedMs }) => `${label} ${formatDuration(nowMs() - startedMs)}`,
    );
    const line = `${FRAMES[frame++ % FRAMES.length]} ${steps.join(" · ")}`;
    stream.write(`${CLEAR_LINE}${line.slice(0, (stream.columns || 80) - 1)}`);
  }

  function startDrawing() {
    draw();
    timer ??= setInterval(draw, 100);
    timer.unref();
  }

  function stopDrawing() {
    clearInterval(timer);
    timer = null;
    stream.write(CLEAR_LINE);
  }

  function line(text) {
    if (timer !== null) stopDrawing();
    stream.write(`${text}\n`);
    if (isWatched && running.size > 0) startDrawing();
  }

  return {
    /** A line that belongs to no step. */
    say: line,

    /** Begins a step; call the answer once with how it ended, and with what to add to its line. */
    begin(label) {
      const key = Symbol(label);
      const startedMs = nowMs();
      running.set(key, { label, startedMs });
      if (isWatched) startDrawing();
      else if (!parallel) stream.write(`… ${label}\n`);
      return (outcome, note = "") => {
        running.delete(key);
        const addition = note === "" ? "" : `  ${note}`;
        line(`${MARKS[outcome]} ${label}  ${formatDuration(nowMs() - startedMs)}${addition}`);
      };
    },
  };
}
