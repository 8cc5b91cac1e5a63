"use client";
/** How this visitor wants the screen to be. Each choice holds at once and stays in this browser. */
import { useTheme } from "next-themes";
import { type Palette, prefer, preferences, type TimeZoneChoice } from "@/lib/client/preferences";
import { browserTimeZone } from "@/lib/client/time-zone";
import { useNow } from "@/lib/client/use-now";
import { useStored } from "@/lib/client/use-stored";
import { HOUR_MS } from "@/lib/domain/time";
import { zoneName } from "@/lib/format/wall-clock";
import { Choice } from "./choice";
import { SingleKeysSwitch } from "./single-keys-switch";

const THEMES = [
  { value: "system", label: "System" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
] as const;

const PALETTES: readonly { readonly value: Palette; readonly label: string }[] = [
  { value: "green-red", label: "Green, red" },
  { value: "blue-orange", label: "Blue, orange" },
];

export function SettingsForm() {
  const { theme, setTheme } = useTheme();
  const { palette, timeZone } = useStored(preferences);
  const ownZone = browserTimeZone();
  const ownZoneName = zoneName(useNow(HOUR_MS), ownZone);
  const zones: readonly { readonly value: TimeZoneChoice; readonly label: string }[] = [
    { value: "utc", label: "UTC" },
    { value: "local", label: `Local, ${ownZoneName}` },
  ];
  return (
    <div className="space-y-3">
      <Choice
        label="Theme"
        options={THEMES}
        chosen={THEMES.find(({ value }) => value === theme)?.value ?? "system"}
        onChoose={setTheme}
      />
      <div>
        <Choice
          label="Gain and loss"
          options={PALETTES}
          chosen={palette}
          onChoose={(chosen) => prefer({ palette: chosen })}
        />
        <p className="pt-1 text-xs text-muted">Blue and orange are for colour-blind eyes.</p>
      </div>
      <div>
        <Choice
          label="Times"
          options={zones}
          chosen={timeZone}
          onChoose={(chosen) => prefer({ timeZone: chosen })}
        />
        <p className="pt-1 text-xs text-muted">Local is this browser’s zone: {ownZone}.</p>
      </div>
      <SingleKeysSwitch />
    </div>
  );
}
