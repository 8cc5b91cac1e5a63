/** The sign of a pin, hollow or filled as its surroundings say. */

const SHAPE = "M8 1.9l1.9 3.9 4.3.6-3.1 3 .7 4.3L8 11.7l-3.8 2 .7-4.3-3.1-3 4.3-.6z";

export function Star() {
  return (
    <svg aria-hidden width="14" height="14" viewBox="0 0 16 16">
      <path d={SHAPE} strokeLinejoin="round" />
    </svg>
  );
}
