/** What can be pressed. */
import type { ComponentProps } from "react";

const buttonClass =
  "inline-flex h-8 items-center border border-line-strong px-3 text-sm text-ink hover:border-ink disabled:text-faint";

export function Button(props: Omit<ComponentProps<"button">, "className">) {
  return <button type="button" {...props} className={buttonClass} />;
}
