"use client";
/** Names the view on screen and keeps it. A name that is taken is only given anew after asking. */
import { type SubmitEvent, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { MAX_NAME_LENGTH, viewName } from "@/lib/client/saved-views";

interface SaveViewFormProps {
  readonly names: readonly string[];
  /** False when there is no room. */
  readonly onSave: (name: string) => boolean;
}

type State =
  | { readonly step: "idle" }
  | { readonly step: "taken"; readonly name: string }
  | { readonly step: "saved"; readonly name: string }
  | { readonly step: "said"; readonly words: string };

export function SaveViewForm({ names, onSave }: SaveViewFormProps) {
  const inputId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [state, setState] = useState<State>({ step: "idle" });

  const save = (name: string) => {
    const isSaved = onSave(name);
    if (isSaved) setText("");
    setState(
      isSaved
        ? { step: "saved", name }
        : { step: "said", words: "There is no room for another view: delete one first." },
    );
  };
  const settle = (next: () => void) => {
    next();
    input.current?.focus();
  };
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = viewName(text);
    if (name === null) setState({ step: "said", words: "Give the view a name first." });
    else if (names.includes(name)) setState({ step: "taken", name });
    else save(name);
  };
  return (
    <form onSubmit={onSubmit}>
      <label htmlFor={inputId} className="text-xs text-muted">
        Save this view as
      </label>
      <div className="mt-1 flex gap-2">
        <input
          ref={input}
          id={inputId}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setState({ step: "idle" });
          }}
          maxLength={MAX_NAME_LENGTH}
          autoComplete="off"
          className="h-8 min-w-0 flex-1 border border-line-strong bg-canvas px-2"
        />
        <Button type="submit">Save</Button>
      </div>
      <div role="status" className="mt-1 text-xs text-muted empty:hidden">
        {state.step === "said" && state.words}
        {state.step === "saved" && names.includes(state.name) && `Saved as “${state.name}”.`}
        {state.step === "taken" && (
          <span className="flex flex-wrap items-center gap-x-3">
            “{state.name}” is saved already.
            <button
              type="button"
              onClick={() => settle(() => save(state.name))}
              className="py-1 text-accent underline underline-offset-2"
            >
              Replace it
            </button>
            <button
              type="button"
              onClick={() => settle(() => setState({ step: "idle" }))}
              className="py-1 underline underline-offset-2"
            >
              Keep it
            </button>
          </span>
        )}
      </div>
    </form>
  );
}
