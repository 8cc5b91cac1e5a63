/** The browser of the journeys, started as they start it. */
import { type Browser, chromium } from "@playwright/test";
import journeys from "../../playwright.config.ts";

const { executablePath = chromium.executablePath(), args = [] } = journeys.use?.launchOptions ?? {};

/** Where the browser is, and what it is started with. */
export const CHROMIUM = { executablePath, args } as const;

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath, args });
}
