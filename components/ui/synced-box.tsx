"use client";
/**
 * A checkbox or radio button that stands for something in the address. It shows a click at once, while the table may still be
 * on its way, and follows the address when that changes otherwise.
 */
import { type ReactNode, useEffect, useRef } from "react";

interface SyncedBoxProps {
  readonly type?: "checkbox" | "radio";
  /** Of radio buttons that exclude each other. */
  readonly name?: string;
  readonly isChecked: boolean;
  readonly isDisabled?: boolean;
  readonly onChoose: (isChecked: boolean) => void;
  readonly children: ReactNode;
}

export function SyncedBox({
  type = "checkbox",
  name,
  isChecked,
  isDisabled = false,
  onChoose,
  children,
}: SyncedBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current !== null) box.current.checked = isChecked;
  }, [isChecked]);
  return (
    <label className="flex min-h-7 items-center gap-2 has-disabled:text-faint max-sm:min-h-10">
      <input
        ref={box}
        type={type}
        name={name}
        defaultChecked={isChecked}
        disabled={isDisabled}
        onChange={(event) => onChoose(event.target.checked)}
        className="size-3.5 shrink-0 accent-accent"
      />
      {children}
    </label>
  );
}
