"use client";
/** Dark, light, or as the system says. */
import { useTheme } from "next-themes";
import { useSyncExternalStore } from "react";

const subscribeToNothing = () => () => undefined;

export function ThemeSelect() {
  const { theme, setTheme } = useTheme();
  // The choice is kept in the browser, so the server cannot know it: its HTML must not claim one.
  const isInBrowser = useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
  return (
    <label className="flex items-center gap-1.5 text-xs text-muted">
      <span className="max-sm:sr-only">Theme</span>
      <select
        value={isInBrowser ? theme : "system"}
        onChange={(event) => setTheme(event.target.value)}
        className="h-6 border border-line-strong bg-canvas px-1 text-xs text-ink"
      >
        <option value="system">System</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select>
    </label>
  );
}
