"use client";
/** Moves an item of a list by one place: for fingers, and for whoever does not drag. */

/** Places; up is negative. */
export type StepBy = -1 | 1;

interface StepButtonProps {
  /** The item's. */
  readonly name: string;
  readonly by: StepBy;
  readonly isDisabled: boolean;
  readonly onStep: (by: StepBy) => void;
}

export function StepButton({ name, by, isDisabled, onStep }: StepButtonProps) {
  return (
    <button
      type="button"
      data-step={by}
      disabled={isDisabled}
      onClick={() => onStep(by)}
      aria-label={`Move ${name} ${by < 0 ? "up" : "down"}`}
      className="flex size-8 items-center justify-center text-muted hover:text-ink disabled:text-line-strong pointer-coarse:size-11"
    >
      <svg aria-hidden width="10" height="6" viewBox="0 0 10 6" fill="none" stroke="currentColor">
        <path d={by < 0 ? "M1 5l4-4 4 4" : "M1 1l4 4 4-4"} strokeWidth="1.5" />
      </svg>
    </button>
  );
}
