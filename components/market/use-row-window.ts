"use client";
/** The rows near the screen, followed while the page scrolls and its layout changes. */
import { type RefObject, useEffect, useState } from "react";
import { NO_ROWS, type RowSpan, rowsNear } from "./token-window";

/** A row of a token; what stands for rows that are not in the document is as high as all of them. */
const ROW = "tr[data-id]";

/** `body` holds rows of equal height from its top on. None before the page has been measured. */
export function useRowWindow(body: RefObject<HTMLElement | null>): RowSpan {
  const [near, setNear] = useState(NO_ROWS);
  useEffect(() => {
    let rowHeightPx = 0;
    const measure = () => {
      if (body.current === null) return;
      rowHeightPx = body.current.querySelector(ROW)?.getBoundingClientRect().height ?? rowHeightPx;
      const next = rowsNear({
        topPx: body.current.getBoundingClientRect().top,
        rowHeightPx,
        screenHeightPx: window.innerHeight,
      });
      setNear((now) => (now.start === next.start && now.end === next.end ? now : next));
    };
    const listening = new AbortController();
    document.addEventListener("scroll", measure, { passive: true, signal: listening.signal });
    window.addEventListener("resize", measure, { signal: listening.signal });
    // Calls back at once, and whenever something above the table or in it changes its height.
    const layout = new ResizeObserver(measure);
    layout.observe(document.body);
    return () => {
      listening.abort();
      layout.disconnect();
    };
  }, [body]);
  return near;
}
