import fc from "fast-check";
import { expect, test } from "vitest";
import { createLinkSigner } from "./link-signer.ts";

const signer = createLinkSigner(new Uint8Array(32).fill(7));
const text = fc.string({ unit: "grapheme", maxLength: 200 });

test("what was signed is read again, in any script", () => {
  fc.assert(fc.property(text, (given) => signer.verify(signer.sign(given)) === given));
});

test("any flipped bit makes it nothing", () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.integer({ min: 0, max: 6 }), (given, place, bit) => {
      const param = signer.sign(given);
      const at = place % param.length;
      const flipped = String.fromCharCode(param.charCodeAt(at) ^ (1 << bit));
      return signer.verify(param.slice(0, at) + flipped + param.slice(at + 1)) === null;
    }),
  );
});

test("every other spelling of the same bytes is refused, padding and unused bits included", () => {
  const param = signer.sign("a");
  const [body = "", signature = ""] = param.split(".");
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const others = Array.from(letters, (last) => `${body}.${signature.slice(0, -1)}${last}`).filter(
    (other) => other !== param,
  );
  for (const other of [
    ...others,
    `${param}=`,
    `${body}=.${signature}`,
    `${param}.`,
    `.${param}`,
    ` ${param}`,
  ])
    expect(signer.verify(other), other).toBeNull();
});

test("another key's signature is none", () => {
  const other = createLinkSigner(new Uint8Array(32).fill(8));
  expect(signer.verify(other.sign("text"))).toBeNull();
});

test("any text is refused without an error", () => {
  fc.assert(fc.property(fc.string({ unit: "binary-ascii" }), (param) => signer.verify(param) === null));
});

test("the parameter needs no escaping, and its signature has 128 bits", () => {
  const param = signer.sign("Zeichen: ∞ ✓");
  expect(encodeURIComponent(param)).toBe(param);
  expect(Buffer.from(param.split(".")[1] ?? "", "base64url")).toHaveLength(16);
});
