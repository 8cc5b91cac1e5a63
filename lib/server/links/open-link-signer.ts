/** The signer of this installation's links. */
import { openLinkKey } from "./link-key.ts";
import { createLinkSigner } from "./link-signer.ts";
import type { LinkSigner } from "./port.ts";

/** Null, after `onUnusable` was told why, where the key cannot be used: links are unsigned then, and none can be verified. */
export function openLinkSigner(keyFile: string, onUnusable: (error: unknown) => void): LinkSigner | null {
  try {
    return createLinkSigner(openLinkKey(keyFile));
  } catch (error) {
    onUnusable(error);
    return null;
  }
}
