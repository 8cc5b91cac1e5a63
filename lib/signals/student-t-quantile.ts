/**
 * Quantiles of Student's t for whole degrees of freedom, by the finite sums of its distribution (Abramowitz and Stegun
 * 26.7.3–4).
 */

/** P(|T| ≤ √df · tan θ). */
function centralProbability(theta: number, degreesOfFreedom: number): number {
  const isOdd = degreesOfFreedom % 2 === 1;
  const cosine = Math.cos(theta);
  let term = isOdd ? cosine : 1;
  let sum = degreesOfFreedom === 1 ? 0 : term;
  for (let k = isOdd ? 3 : 2; k < degreesOfFreedom; k += 2) {
    term *= ((k - 1) / k) * cosine * cosine;
    sum += term;
  }
  const inner = Math.sin(theta) * sum;
  return isOdd ? (2 / Math.PI) * (theta + inner) : inner;
}

/** Halvings after which a double has no more digits to gain. */
const HALVINGS = 60;

/**
 * The t below which Student's distribution has the given probability. Throws RangeError unless the probability lies
 * between 0 and 1 and the degrees of freedom are a whole number from 1 on.
 */
export function studentTQuantile(probability: number, degreesOfFreedom: number): number {
  if (!(probability > 0 && probability < 1)) throw new RangeError(`not a probability: ${probability}`);
  if (!Number.isInteger(degreesOfFreedom) || degreesOfFreedom < 1)
    throw new RangeError(`not degrees of freedom: ${degreesOfFreedom}`);
  const central = Math.abs(2 * probability - 1);
  let low = 0;
  let high = Math.PI / 2;
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (centralProbability(middle, degreesOfFreedom) < central) low = middle;
    else high = middle;
  }
  return Math.sign(probability - 0.5) * Math.sqrt(degreesOfFreedom) * Math.tan(low);
}
