/** The settings as a visitor reaches them. */
import { expect, type Locator, type Page } from "@playwright/test";

/** Opens the settings and gives them. */
export async function openSettings(page: Page): Promise<Locator> {
  const settings = page.getByRole("group", { name: "Settings" });
  await page.getByRole("button", { name: "Settings" }).click();
  await expect(settings.getByRole("radio").first()).toBeAttached();
  return settings;
}

/** Chooses one of a group, as a click on its words does. */
export async function choose(settings: Locator, group: string, option: string): Promise<void> {
  await settings.getByRole("group", { name: group }).getByText(option).click();
  await expect(settings.getByRole("radio", { name: option })).toBeChecked();
}
