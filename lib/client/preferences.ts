/** How this visitor wants the screen to be. Kept in the browser, the same in every tab. */
import * as z from "zod/mini";
import { createStored } from "./stored.ts";

const PALETTES = ["green-red", "blue-orange"] as const;
export type Palette = (typeof PALETTES)[number];

/** `local` is the zone that this browser's clock is set to. */
const TIME_ZONE_CHOICES = ["utc", "local"] as const;
export type TimeZoneChoice = (typeof TIME_ZONE_CHOICES)[number];

export interface Preferences {
  /** Gain and loss: green and red, or blue and orange, which colour-blind eyes tell apart. */
  readonly palette: Palette;
  readonly timeZone: TimeZoneChoice;
  /** Whether a letter alone does something, such as `j` for the next row. */
  readonly singleKeys: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = { palette: "green-red", timeZone: "utc", singleKeys: true };

/** What cannot be read of one preference leaves the others as they are. */
export const KeptPreferences = z.object({
  palette: z.catch(z.enum(PALETTES), DEFAULT_PREFERENCES.palette),
  timeZone: z.catch(z.enum(TIME_ZONE_CHOICES), DEFAULT_PREFERENCES.timeZone),
  singleKeys: z.catch(z.boolean(), DEFAULT_PREFERENCES.singleKeys),
});

export const PREFERENCES_NAME = "preferences";

export const preferences = createStored(PREFERENCES_NAME, KeptPreferences, DEFAULT_PREFERENCES);

/** Changes some preferences and leaves the others as they are. */
export function prefer(changes: Partial<Preferences>): void {
  preferences.write({ ...preferences.read(), ...changes });
}
