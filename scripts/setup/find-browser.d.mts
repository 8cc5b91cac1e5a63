/** Types for Playwright's configuration, the one TypeScript file that imports the set-up. */
export function findBrowser(
  ownPath: string | null,
  world?: {
    readonly env?: Readonly<Record<string, string | undefined>>;
    readonly isUsable?: (path: string) => boolean;
  },
): string | null;
