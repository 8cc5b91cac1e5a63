/** Signs texts for addresses: `<text>.<signature>`, both base64url, HMAC-SHA256 cut to 128 bits. */
import { createHmac, timingSafeEqual } from "node:crypto";
import type { LinkSigner } from "./port.ts";

const SIGNATURE_BYTES = 16;
/** Keeps these signatures from being good for anything else that the key may sign one day. */
const PURPOSE = "spikeline link 1\n";

export function createLinkSigner(key: Uint8Array): LinkSigner {
  function signatureOf(body: string): string {
    const digest = createHmac("sha256", key).update(PURPOSE).update(body).digest();
    return digest.subarray(0, SIGNATURE_BYTES).toString("base64url");
  }

  /** Compared as text: several texts decode to the same bytes, and only one of them is ours. */
  function isSignatureOf(body: string, given: string): boolean {
    const [expected, actual] = [Buffer.from(signatureOf(body)), Buffer.from(given)];
    return expected.length === actual.length && timingSafeEqual(expected, actual);
  }

  return {
    sign(text) {
      const body = Buffer.from(text, "utf8").toString("base64url");
      return `${body}.${signatureOf(body)}`;
    },
    verify(param) {
      const [body, signature, ...more] = param.split(".");
      if (body === undefined || signature === undefined || more.length > 0) return null;
      return isSignatureOf(body, signature) ? Buffer.from(body, "base64url").toString("utf8") : null;
    },
  };
}
