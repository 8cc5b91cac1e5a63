import type { Metadata } from "next";
import { MethodEntry } from "@/components/methods/method-entry";
import { METHOD_GROUPS } from "@/lib/catalog/methods";

export const metadata: Metadata = { title: "Methods" };

export default function MethodsPage() {
  return (
    <>
      <h1 className="text-lg font-semibold tracking-tight">Methods</h1>
      <p className="max-w-prose pb-6 text-base text-muted">
        How each number is made, from what, and when it is left unknown. What is unknown is a dash, never a
        zero. Every number is an observation; none is advice.
      </p>
      <div className="gap-x-12 lg:grid lg:grid-cols-[13rem_1fr]">
        <Contents />
        <div>
          {METHOD_GROUPS.map(({ title, methods }) => (
            <section key={title} className="mb-10">
              <h2 className="border-b border-line-strong pb-1.5 text-sm font-semibold">{title}</h2>
              {methods.map((method) => (
                <MethodEntry key={method.anchor} method={method} />
              ))}
            </section>
          ))}
        </div>
      </div>
    </>
  );
}

function Contents() {
  return (
    <nav aria-label="Numbers" className="mb-8 lg:sticky lg:top-5 lg:self-start">
      {METHOD_GROUPS.map(({ title, methods }) => (
        <div key={title} className="mb-4">
          <p className="text-xs text-muted">{title}</p>
          <ul className="mt-1">
            {methods.map(({ anchor, name }) => (
              <li key={anchor}>
                <a href={`#${anchor}`} className="hover:underline">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
