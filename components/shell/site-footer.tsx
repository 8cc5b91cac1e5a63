"use client";
/** Whom the product stands on, whose numbers these are, and what they are not. */
import { useQuery } from "@tanstack/react-query";
import { Attribution } from "@/components/market/attribution";
import { pulseQuery } from "@/lib/client/pulse-query";
import { KeyboardHelp } from "./keyboard-help";

export function SiteFooter() {
  const { data } = useQuery(pulseQuery);
  return (
    <footer className="mt-auto border-t border-line">
      <div className="mx-auto flex max-w-page flex-wrap justify-between gap-x-6 gap-y-1 px-4 py-4 text-xs text-muted sm:px-6">
        <span>
          <Attribution source={{ kind: "live" }} />
          {data !== undefined && data.source.kind !== "live" && (
            <>
              {" "}
              · these numbers: <Attribution source={data.source} />
            </>
          )}
        </span>
        <span>
          Observations with their age, not investment advice. · <KeyboardHelp />
        </span>
      </div>
    </footer>
  );
}
