"use client";
/** Where lists come from: a file that is chosen or dropped, or a text that is pasted. */
import { type ClipboardEvent, type DragEvent, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { MAX_IMPORT_SIZE, sizeProblem } from "@/lib/client/watchlists/import-limits";
import { formatCount } from "@/lib/format/count";

interface ImportSourceProps {
  /** Why the last text could not be read; null for no reason. */
  readonly problem: string | null;
  /** What was pasted before; empty for nothing. */
  readonly pasted: string;
  /** `name`: of the file, without its ending; null for a pasted text. */
  readonly onText: (text: string, name: string | null) => void;
  readonly onProblem: (problem: string) => void;
}

const MAX_SHOWN_LENGTH = 20_000;

export function ImportSource({ problem, pasted, onText, onProblem }: ImportSourceProps) {
  const fileId = useId();
  const textId = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [isOver, setIsOver] = useState(false);

  const readFile = async (file: File) => {
    const tooLarge = sizeProblem(file.size);
    if (tooLarge !== null) {
      onProblem(tooLarge);
      return;
    }
    try {
      onText(await file.text(), file.name.replace(/\.[^.]*$/, ""));
    } catch {
      onProblem(
        "The browser could not read the file. It may have been moved, or may not be readable for you.",
      );
    }
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    const text = event.dataTransfer.getData("text/plain");
    if (file !== undefined) void readFile(file);
    else if (text !== "") onText(text, null);
  };
  // A text area takes many seconds to lay out thousands of lines: those are read without standing in it.
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData("text/plain");
    if (pasted.length <= MAX_SHOWN_LENGTH) return;
    event.preventDefault();
    onText(`${event.currentTarget.value}\n${pasted}`.trimStart(), null);
  };
  const hiddenLength = pasted.length > MAX_SHOWN_LENGTH && problem === null ? pasted.length : 0;
  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
      className="mt-3"
    >
      <div
        data-over={isOver}
        className="border border-dashed border-line-strong p-3 data-[over=true]:bg-raised"
      >
        <label htmlFor={fileId}>A file of Spikeline (JSON or CSV), or a list as plain text</label>
        <input
          id={fileId}
          type="file"
          accept=".json,.csv,.txt,application/json,text/csv,text/plain"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            currentTarget.value = "";
            if (file !== undefined) void readFile(file);
          }}
          className="mt-2 block w-full text-xs text-muted file:mr-3 file:h-8 file:border file:border-solid file:border-line-strong file:bg-canvas file:px-3 file:text-sm file:text-ink"
        />
        <p className="mt-2 text-xs text-muted">Or drop it here. 2 MB at most; it is read in this browser.</p>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onText(area.current?.value ?? "", null);
        }}
        className="mt-3"
      >
        <label htmlFor={textId}>Or paste it</label>
        <textarea
          ref={area}
          id={textId}
          rows={5}
          maxLength={MAX_IMPORT_SIZE}
          spellCheck={false}
          autoComplete="off"
          defaultValue={pasted.length <= MAX_SHOWN_LENGTH ? pasted : ""}
          onPaste={onPaste}
          placeholder={
            "opengradient, bittensor\nBINANCE:FETUSDT\n### Another list\nhttps://www.coingecko.com/en/coins/bitcoin"
          }
          className="mt-1 block w-full border border-line-strong bg-canvas px-2 py-1 font-[inherit] text-xs text-ink placeholder:text-faint"
        />
        <p className="mt-1 text-xs text-muted">
          Ids, symbols, pairs or addresses of coins, on lines or between commas, as TradingView writes lists
          too. Which coins they are is asked of this server; the notes of a table that names its columns never
          leave the browser.
        </p>
        <div className="mt-2 flex flex-wrap items-center gap-2">
          <Button type="submit">Read it</Button>
          {hiddenLength > 0 && (
            <Button onClick={() => onText(pasted, null)}>
              Read the {formatCount(hiddenLength)} characters pasted before
            </Button>
          )}
        </div>
        <p role="alert" className="mt-2 text-loss empty:hidden">
          {problem}
        </p>
      </form>
    </div>
  );
}
