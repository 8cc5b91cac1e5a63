/** How long the screen takes to show what an input asks for. Runs inside the page. */

const GIVE_UP_MS = 60_000;

/**
 * Milliseconds from the input to the frame after the one in which `isThere` first holds, which is then painted. Looks once
 * a frame, so that a time is a whole number of frames and two of them at least.
 */
export function paintedAfter(input: () => void, isThere: () => boolean): Promise<number> {
  const startedMs = performance.now();
  input();
  return new Promise((resolve, reject) => {
    const look = () => {
      const spentMs = performance.now() - startedMs;
      if (isThere()) requestAnimationFrame(() => resolve(performance.now() - startedMs));
      else if (spentMs > GIVE_UP_MS) reject(new Error("what was asked for never came"));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** Until the page has nothing left to do, so that one measurement does not pay for the one before. */
export function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: GIVE_UP_MS });
  });
}

/** The longest of `frames` frames, in milliseconds, with `change` made in each of them. */
export async function longestFrameMs(frames: number, change: () => void): Promise<number> {
  let longestMs = 0;
  let lastMs = await nextFrame();
  for (let frame = 0; frame < frames; frame++) {
    change();
    const nowMs = await nextFrame();
    longestMs = Math.max(longestMs, nowMs - lastMs);
    lastMs = nowMs;
  }
  return longestMs;
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve(performance.now()));
  });
}
