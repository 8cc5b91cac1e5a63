"use client";
/** Brings lists in: from a file or a text, by way of a report, and only then into what the browser keeps. */
import { Button } from "@/components/ui/button";
import { ImportReport } from "./import-report";
import { ImportSource } from "./import-source";
import { counted } from "./import-words";
import { ListDialog } from "./list-dialog";
import { useImport } from "./use-import";

export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const { step, fileName, pasted, read, lookUp, restart } = useImport();
  return (
    <ListDialog title="Import lists" onClose={onClose}>
      <div key={step.at} ref={takeFocus} tabIndex={-1} className="outline-none">
        {step.at === "source" && (
          <ImportSource problem={step.problem} pasted={pasted} onText={read} onProblem={restart} />
        )}
        {step.at === "looking-up" && (
          <Waiting onBack={() => restart(null)}>
            Looking up {counted(entryCount(step.list), "entry", "entries")} in the list of all coins …
          </Waiting>
        )}
        {step.at === "not-looked-up" && (
          <Waiting onBack={() => restart(null)} onAgain={() => lookUp(step.list)}>
            The coins could not be looked up: {step.problem} Nothing is lost or changed.
          </Waiting>
        )}
        {step.at === "report" && (
          <ImportReport material={step.material} fileName={fileName} onBack={() => restart(null)} />
        )}
      </div>
    </ListDialog>
  );
}

/** From the step before, which has gone with what was pressed in it. */
function takeFocus(step: HTMLElement | null): void {
  step?.focus();
}

function entryCount({
  sections,
}: {
  readonly sections: readonly { readonly entries: readonly unknown[] }[];
}) {
  return sections.reduce((sum, { entries }) => sum + entries.length, 0);
}

interface WaitingProps {
  readonly children: React.ReactNode;
  readonly onBack: () => void;
  readonly onAgain?: () => void;
}

function Waiting({ children, onBack, onAgain }: WaitingProps) {
  return (
    <>
      <p role="status" className="mt-3 min-h-14 text-muted">
        {children}
      </p>
      <div className="mt-2 flex gap-2">
        {onAgain !== undefined && <Button onClick={onAgain}>Try again</Button>}
        <Button onClick={onBack}>Back</Button>
      </div>
    </>
  );
}
