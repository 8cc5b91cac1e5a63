/** Addresses of contracts that do not exist, in the spelling of their chain. */
import { pick } from "../noise/hash.ts";

const BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const HEX = "0123456789abcdef";

function letters(key: number, alphabet: string, count: number): string {
  return Array.from({ length: count }, (_, i) => alphabet.charAt(pick(key, i, alphabet.length))).join("");
}

/** The address of a coin's contract on a platform: base58 on Solana, hexadecimal elsewhere. */
export function contractAddress(key: number, platform: string): string {
  return platform === "solana" ? letters(key, BASE58, 44) : `0x${letters(key, HEX, 40)}`;
}
