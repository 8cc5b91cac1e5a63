import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MIN_PEERS, turnoverPeerPcts } from "./turnover-peer-pct.ts";

/** Three terciles of `size` tokens each; within one, turnover grows with the position. */
function market(size: number) {
  return [1e6, 1e8, 1e10].flatMap((marketCapUsd) =>
    Array.from({ length: size }, (_, position) => ({
      turnover: position / size,
      marketCapUsd: marketCapUsd + position,
    })),
  );
}

describe("turnoverPeerPcts", () => {
  it("ranks a token among the others of its own tercile only", () => {
    const ranks = turnoverPeerPcts(market(11));
    const expected = Array.from({ length: 11 }, (_, position) => position / 10);
    expect(ranks.slice(0, 11)).toEqual(expected);
    expect(ranks.slice(11, 22)).toEqual(expected);
    expect(ranks.slice(22)).toEqual(expected);
  });

  it("is unknown with fewer than ten peers: ten tokens have nine each", () => {
    expect(MIN_PEERS).toBe(10);
    expect(turnoverPeerPcts(market(10))).toEqual(Array.from({ length: 30 }, () => null));
  });

  it("does not count a token of unknown turnover as a peer", () => {
    const rows = market(11).map((row, index) => (index === 3 ? { ...row, turnover: null } : row));
    const ranks = turnoverPeerPcts(rows);
    expect(ranks.slice(0, 11)).toEqual(Array.from({ length: 11 }, () => null));
    expect(ranks[11]).toBe(0);
  });

  it("is unknown for a token of unknown cap, without disturbing the others", () => {
    const ranks = turnoverPeerPcts([{ turnover: null, marketCapUsd: null }, ...market(11)]);
    expect(ranks[0]).toBeNull();
    expect(ranks.slice(1)).toEqual(turnoverPeerPcts(market(11)));
  });

  it("gives equal turnovers the same middle rank", () => {
    const rows = market(12).map((row) => ({ ...row, turnover: 0.2 }));
    expect(new Set(turnoverPeerPcts(rows))).toEqual(new Set([0.5]));
  });

  it("answers in the order of the input, each null or within 0–1", () => {
    const row = fc.record({
      turnover: fc.option(fc.double({ min: 0, max: 20, noNaN: true })),
      marketCapUsd: fc.option(fc.double({ min: 1, max: 1e9, noNaN: true })),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 90 }), (rows) => {
        const ranks = turnoverPeerPcts(rows);
        expect(ranks).toHaveLength(rows.length);
        expect(turnoverPeerPcts(rows.toReversed()).toReversed()).toEqual(ranks);
        for (const rank of ranks) {
          if (rank !== null) expect(Math.abs(rank - 0.5)).toBeLessThanOrEqual(0.5);
        }
      }),
    );
  });
});
