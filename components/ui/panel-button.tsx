"use client";
/**
 * A button that opens a panel below it, as a sheet at the bottom of a phone's screen. What stands in the panel is fetched when
 * somebody is about to open it, and exists only while it is open.
 */
import { type ReactNode, Suspense, type ToggleEvent, useId, useRef, useState } from "react";

interface PanelButtonProps {
  readonly label: ReactNode;
  /** Names the panel. */
  readonly title: string;
  /** Which edges of button and panel stand above each other. */
  readonly align: "start" | "end";
  /** Tailwind's width from the smallest tablet on. */
  readonly width: string;
  readonly className: string;
  /** Fetches what the panel shows. */
  readonly preload: () => Promise<unknown>;
  readonly children: ReactNode;
}

const GAP_PX = 4;

export function PanelButton({ label, title, align, width, className, preload, children }: PanelButtonProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const fetchAhead = () => {
    // Should it fail, opening the panel tries again and says so.
    preload().catch(() => undefined);
  };
  const onBeforeToggle = ({ newState, currentTarget }: ToggleEvent<HTMLDivElement>) => {
    if (newState !== "open") return;
    setIsOpen(true);
    if (button.current !== null) placeBelow(button.current, currentTarget, align);
  };
  // Not before: a field that is being left still takes what was typed.
  const onToggle = ({ newState }: ToggleEvent<HTMLDivElement>) => {
    if (newState === "closed") setIsOpen(false);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        onPointerEnter={fetchAhead}
        onFocus={fetchAhead}
        className={className}
      >
        {label}
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={title}
        onBeforeToggle={onBeforeToggle}
        onToggle={onToggle}
        className={`absolute inset-auto top-(--panel-top) right-(--panel-right) left-(--panel-left) m-0 max-h-[85dvh] max-w-[calc(100vw-1rem)] overflow-y-auto overscroll-contain border border-line-strong bg-canvas p-4 text-left text-sm whitespace-normal text-ink shadow-lg max-sm:fixed max-sm:inset-x-0 max-sm:top-auto max-sm:bottom-0 max-sm:w-auto max-sm:max-w-none max-sm:border-x-0 max-sm:border-b-0 ${width}`}
      >
        <div className="mb-2 flex items-baseline justify-between gap-4">
          <h2 className="font-semibold">{title}</h2>
          <button
            type="button"
            popoverTarget={id}
            popoverTargetAction="hide"
            className="-m-2 p-2 text-xs text-muted hover:text-ink"
          >
            Close
          </button>
        </div>
        {isOpen && <Suspense fallback={<p className="text-muted">On its way …</p>}>{children}</Suspense>}
      </div>
    </>
  );
}

/** In the page, not in the window: the panel then scrolls with its button. */
function placeBelow(button: HTMLElement, panel: HTMLElement, align: "start" | "end"): void {
  const { left, right, bottom } = button.getBoundingClientRect();
  const pageWidth = document.documentElement.clientWidth;
  const place = {
    "--panel-top": `${bottom + window.scrollY + GAP_PX}px`,
    "--panel-left": align === "start" ? `${left}px` : "auto",
    "--panel-right": align === "end" ? `${pageWidth - right}px` : "auto",
  };
  for (const [name, value] of Object.entries(place)) panel.style.setProperty(name, value);
}
