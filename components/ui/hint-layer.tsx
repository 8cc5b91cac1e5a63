"use client";
/**
 * One explanation card for the whole page. Whatever carries `data-hint` can be asked by hover, focus or tap; the element itself
 * costs nothing and may come from the server. The card is put beside the element, so that Tab goes from one into the other.
 */
import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { placeHint } from "./hint-place";

const HOVER_DELAY_MS = 250;
const LEAVE_DELAY_MS = 150;

interface HintLayerProps {
  readonly children: ReactNode;
  /** What the card says about an element with this `data-hint` and `data-hint-note`; null for nothing. */
  readonly explain: (hint: string, note: string | null) => ReactNode;
}

export function HintLayer({ children, explain }: HintLayerProps) {
  const [asked, setAsked] = useState<HTMLElement | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const show = useCallback((element: HTMLElement | null, delayMs: number) => {
    clearTimeout(timer.current);
    if (delayMs === 0) setAsked(element);
    else timer.current = setTimeout(() => setAsked(element), delayMs);
  }, []);

  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const listening = new AbortController();
    const options = { signal: listening.signal };

    const onOver = (event: PointerEvent) => {
      if (event.pointerType === "touch") return;
      if (isInCard(event.target)) {
        clearTimeout(timer.current);
        return;
      }
      const hinted = hintedAt(event.target);
      show(hinted, hinted === null ? LEAVE_DELAY_MS : HOVER_DELAY_MS);
    };
    const onFocus = (event: FocusEvent) => {
      if (isInCard(event.target)) return;
      const isByKeyboard = event.target instanceof Element && event.target.matches(":focus-visible");
      if (isByKeyboard) show(hintedAt(event.target), 0);
    };
    const onClick = (event: MouseEvent) => {
      const isTouch = event instanceof PointerEvent && event.pointerType === "touch";
      if (!isTouch || isInCard(event.target)) return;
      const hinted = hintedAt(event.target);
      if (hinted !== null && hinted.dataset["hintTap"] !== "pass") event.preventDefault();
      show(hinted?.dataset["hintTap"] === "pass" ? null : hinted, 0);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") show(null, 0);
    };
    element.addEventListener("pointerover", onOver, options);
    element.addEventListener("focusin", onFocus, options);
    element.addEventListener("click", onClick, { ...options, capture: true });
    document.addEventListener("keydown", onKey, options);
    document.addEventListener("scroll", () => show(null, 0), { ...options, capture: true, passive: true });
    return () => {
      clearTimeout(timer.current);
      listening.abort();
    };
  }, [show]);

  const content = asked?.isConnected
    ? explain(asked.dataset["hint"] ?? "", asked.dataset["hintNote"] ?? null)
    : null;
  return (
    <div ref={root} className="contents">
      {children}
      {asked !== null && content !== null && <HintCard of={asked}>{content}</HintCard>}
    </div>
  );
}

function HintCard({ of, children }: { readonly of: HTMLElement; readonly children: ReactNode }) {
  const id = useId();
  const card = useCallback(
    (element: HTMLDivElement | null) => {
      if (element === null) return;
      element.showPopover();
      const { left, top } = placeHint(of.getBoundingClientRect(), element.getBoundingClientRect(), {
        width: document.documentElement.clientWidth,
        height: window.innerHeight,
      });
      element.style.left = `${left}px`;
      element.style.top = `${top}px`;
      of.setAttribute("aria-describedby", id);
      return () => of.removeAttribute("aria-describedby");
    },
    [of, id],
  );
  return createPortal(
    <div
      ref={card}
      id={id}
      role="tooltip"
      popover="manual"
      data-hint-card=""
      className="fixed m-0 w-72 max-w-[calc(100vw-16px)] border border-line-strong bg-canvas p-3 text-left text-xs font-normal whitespace-normal text-muted shadow-lg"
    >
      {children}
    </div>,
    of.parentElement ?? document.body,
  );
}

function hintedAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-hint]") : null;
}

function isInCard(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[data-hint-card]") !== null;
}
