/** How every number is computed. Column heads and explanations link to its parts. */
import { Section } from "@/components/ui/section";
import { METHOD_GROUPS } from "@/lib/catalog/methods";
import { MethodEntry } from "./method-entry";

export function MethodsScreen() {
  return (
    <>
      <h1 className="text-lg font-semibold tracking-tight">Methods</h1>
      <p className="mt-1 max-w-prose text-muted">
        What each number means, how it is computed and when it is left unknown. An em dash (—) stands for
        unknown, never for zero. Times are UTC, amounts are US dollars.
      </p>
      {METHOD_GROUPS.map(({ title, methods }) => (
        <Section key={title} title={title}>
          {methods.map((method) => (
            <MethodEntry key={method.anchor} method={method} />
          ))}
        </Section>
      ))}
    </>
  );
}
