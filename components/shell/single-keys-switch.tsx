"use client";
/** Letters that do something by themselves are in the way of who speaks to the computer or misses keys: they can be switched off. */
import { prefer, preferences } from "@/lib/client/preferences";
import { useStored } from "@/lib/client/use-stored";

export function SingleKeysSwitch() {
  const { singleKeys } = useStored(preferences);
  return (
    <label className="flex min-h-8 cursor-pointer items-center gap-2 text-sm max-sm:min-h-11">
      <input
        type="checkbox"
        checked={singleKeys}
        onChange={(event) => prefer({ singleKeys: event.target.checked })}
        className="size-4 accent-accent"
      />
      Single-key shortcuts
    </label>
  );
}
