/**
 * Randomness as a function: the same key and indices give the same number, in any order of asking. All paths of the simulated
 * market are built on it, so that any moment can be asked without computing those before it.
 */

/** Mixes two 32-bit integers into one; a change of any bit changes about half of the result. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x165667b1, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return h ^ (h >>> 15);
}

/** The key of a named stream of numbers below a parent key (the seed, or a coin's key). */
export function keyOf(parent: number, name: string): number {
  let key = mix(parent | 0, name.length);
  for (let i = 0; i < name.length; i++) key = mix(key, name.charCodeAt(i));
  return key;
}

/** A number in (0, 1), uniformly distributed. */
export function uniform(key: number, i: number, j = 0): number {
  return ((mix(mix(key, i), j) >>> 0) + 0.5) / 2 ** 32;
}

/** A number of the standard normal distribution (Box and Muller 1958). */
export function gaussian(key: number, i: number, j = 0): number {
  const first = mix(mix(key, i), j);
  const second = mix(first, 0x51ed270b);
  const radius = Math.sqrt(-2 * Math.log(((first >>> 0) + 0.5) / 2 ** 32));
  return radius * Math.cos(2 * Math.PI * ((second >>> 0) / 2 ** 32));
}

/** A whole number from 0 to `count - 1`. */
export function pick(key: number, i: number, count: number): number {
  return Math.floor(uniform(key, i) * count);
}
