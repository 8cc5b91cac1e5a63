/** A week at a glance: one path, drawn by the server, without axes. What it says is beside it in words. */
import { sparklinePath } from "./sparkline-path";

const WIDTH = 100;
const HEIGHT = 28;
const INSET = 2;

export function Sparkline({ outline }: { readonly outline: readonly (number | null)[] }) {
  return (
    <svg aria-hidden width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="block">
      <path
        d={sparklinePath(outline, WIDTH, HEIGHT, INSET)}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.25"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
