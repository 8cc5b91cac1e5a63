"use client";
/** Finds tokens by a part of their name, symbol or id. The address follows the typing, without a step of the back button for each key. */
import { useEffect, useEffectEvent, useRef } from "react";
import { MAX_TEXT_LENGTH } from "@/lib/contract/board-params";
import { changeText } from "./change-view";

const PAUSE_MS = 150;

interface TextFilterProps {
  readonly text: string;
  /** All that the address asks for: whatever changes it has the last word about the text too. */
  readonly query: string;
}

export function TextFilter({ text, query }: TextFilterProps) {
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  /** What has been written into the address, or drawn by the server, and has not come back from it yet. */
  const awaited = useRef<readonly string[]>([text]);

  useEffect(() => {
    const index = awaited.current.indexOf(text);
    if (index >= 0) {
      awaited.current = awaited.current.slice(index + 1);
      return;
    }
    clearTimeout(timer.current);
    awaited.current = [];
    if (input.current !== null && input.current.value.trim() !== text) input.current.value = text;
  }, [text, query]);

  const write = () => {
    clearTimeout(timer.current);
    const typed = input.current?.value.trim() ?? "";
    if (typed === (awaited.current.at(-1) ?? text)) return;
    awaited.current = [...awaited.current, typed];
    changeText(typed);
  };
  const onType = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(write, PAUSE_MS);
  };
  const heedTypedBefore = useEffectEvent(onType);
  useEffect(() => {
    // What was typed before the script came counts as typed now.
    heedTypedBefore();
    return () => clearTimeout(timer.current);
  }, []);
  return (
    <input
      ref={input}
      type="search"
      defaultValue={text}
      maxLength={MAX_TEXT_LENGTH}
      aria-label="Name, symbol or id contains"
      placeholder="Name, symbol or id"
      autoComplete="off"
      spellCheck={false}
      onChange={onType}
      onBlur={write}
      onKeyDown={(event) => event.key === "Enter" && write()}
      className="h-7 w-44 border border-line-strong bg-canvas px-2 text-sm placeholder:text-faint max-sm:h-9 max-sm:min-w-0 max-sm:flex-1"
    />
  );
}
