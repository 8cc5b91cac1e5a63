"use client";
/** The settings behind one button. What is in them is loaded when somebody reaches for it. */
import { Suspense, useId, useState } from "react";
import { fetchedPart } from "@/components/ui/fetched-part";

const loadForm = () => import("./settings-form");
const SettingsForm = fetchedPart(async () => (await loadForm()).SettingsForm);

export function SettingsMenu() {
  const id = useId();
  const [isAsked, setIsAsked] = useState(false);
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        onPointerEnter={() => void loadForm()}
        className="h-7 border border-line-strong px-2.5 text-xs text-ink hover:border-ink max-sm:h-9"
      >
        Settings
      </button>
      <div
        id={id}
        popover="auto"
        role="group"
        aria-label="Settings"
        onBeforeToggle={() => setIsAsked(true)}
        className="absolute inset-auto top-12 right-[max(16px,50%-var(--container-page)/2+24px)] m-0 min-h-80 w-72 max-w-[calc(100vw-32px)] border border-line-strong bg-canvas p-4 text-ink shadow-lg"
      >
        <noscript>Settings are kept and applied by script, which is switched off here.</noscript>
        {isAsked && (
          <Suspense
            fallback={
              <p role="status" className="text-muted">
                Loading the settings.
              </p>
            }
          >
            <SettingsForm />
          </Suspense>
        )}
      </div>
    </>
  );
}
