"use client";
/** From and to of one figure. What is typed counts when the field is left or Enter is pressed; what is no number is said beside it. */
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from "react";
import { boardColumn } from "@/lib/catalog/board-columns";
import { formatRange } from "@/lib/contract/range-param";
import type { Range, RangeFilter } from "@/lib/domain/board-view";
import { changeFilter } from "./change-view";
import { withoutRange } from "./filter-demands";
import { type RangeReading, readBound, readRange, writeBound } from "./range-input";

interface RangeFieldProps {
  readonly id: RangeFilter;
  /** Null where nothing is asked. */
  readonly range: Range | null;
}

export function RangeField({ id, range }: RangeFieldProps) {
  const { label, unit } = boardColumn(id);
  const complaintId = useId();
  const min = useFollowingInput(range?.min ?? null);
  const max = useFollowingInput(range?.max ?? null);
  const [wrong, setWrong] = useState<Extract<RangeReading, { complaint: string }> | null>(null);

  const commit = () => {
    const reading = readRange(id, min.current?.value ?? "", max.current?.value ?? "");
    if ("complaint" in reading) {
      setWrong(reading);
      return;
    }
    setWrong(null);
    if (spelled(reading.range) !== spelled(range)) changeRange(id, reading.range);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") commit();
  };
  const bound = (which: "min" | "max", input: RefObject<HTMLInputElement | null>, word: string) => (
    <input
      ref={input}
      defaultValue={writeBound(range?.[which] ?? null)}
      placeholder={which}
      aria-label={`${label}, ${word}${unit === null ? "" : `, in ${unit}`}`}
      aria-invalid={wrong?.wrong.includes(which) ?? false}
      aria-describedby={wrong === null ? undefined : complaintId}
      autoComplete="off"
      spellCheck={false}
      maxLength={24}
      onBlur={commit}
      onKeyDown={onKeyDown}
      className="h-7 w-16 border border-line-strong bg-canvas px-1.5 text-right placeholder:text-faint aria-invalid:border-loss max-sm:h-9"
    />
  );
  return (
    <div>
      <div className="flex min-h-8 items-center gap-1.5">
        <span className="flex-1">
          {label} {unit !== null && <span className="text-xs text-faint">{unit}</span>}
        </span>
        {bound("min", min, "from")}
        <span aria-hidden className="text-faint">
          –
        </span>
        {bound("max", max, "to")}
      </div>
      <p id={complaintId} role="status" className="text-right text-xs text-loss empty:hidden">
        {wrong?.complaint}
      </p>
    </div>
  );
}

function spelled(range: Range | null): string {
  return range === null ? "" : formatRange(range);
}

function changeRange(id: RangeFilter, range: Range | null): void {
  changeFilter(({ ranges }) => {
    const others = withoutRange(ranges, id);
    return { ranges: range === null ? others : { ...others, [id]: range } };
  });
}

/** An input that keeps the visitor's own spelling while it means the bound, and follows the bound when that changes otherwise. */
function useFollowingInput(bound: number | null): RefObject<HTMLInputElement | null> {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current !== null && readBound(input.current.value) !== bound)
      input.current.value = writeBound(bound);
  }, [bound]);
  return input;
}
