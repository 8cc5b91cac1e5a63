import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_SHARED_IDS, sharedPart } from "../../contract/watchlists/shared-list.ts";
import { coinId } from "../../domain/ids.ts";
import { randomBook } from "../../testing/random-books.ts";
import { listFragment, MAX_FRAGMENT_LENGTH, readListFragment } from "./list-link.ts";

const PICKS = {
  name: "AI picks",
  badge: { kind: "emoji", emoji: "👩‍💻" },
  ids: [coinId("opengradient"), coinId("bittensor")],
} as const;

const squeezed = (text: string | Buffer) => `#1.${deflateRawSync(text).toString("base64url")}`;

describe("a list as a fragment", () => {
  it("every list with tokens comes back", async () => {
    await fc.assert(
      fc.asyncProperty(randomBook, async ({ lists }) => {
        for (const list of lists.filter(({ pins }) => pins.length > 0)) {
          const part = sharedPart(list);
          expect(await readListFragment(await listFragment(part))).toEqual({ list: part });
        }
      }),
      { numRuns: 30 },
    );
  });

  it("200 ids as long as can be that do not resemble each other still fit", async () => {
    const ids = fc
      .sample(fc.stringMatching(/^[a-z0-9_-]{97}$/), { numRuns: MAX_SHARED_IDS, seed: 1 })
      .map((text, index) => coinId(`${text}${index}`));
    const fragment = await listFragment({ ...PICKS, ids });
    expect(fragment.length).toBeLessThan(MAX_FRAGMENT_LENGTH);
    expect(await readListFragment(fragment)).toEqual({ list: { ...PICKS, ids } });
  });
});

describe("a fragment that cannot be read", () => {
  it.each(["", "#"])("%j holds no list", async (fragment) => {
    expect(await readListFragment(fragment)).toEqual({ problem: "none" });
  });

  it("one of a later version is told apart from a broken one", async () => {
    expect(await readListFragment("#2.whatever")).toEqual({ problem: "newer" });
  });

  it("every end cut off a link breaks it, and none gives another list", async () => {
    const fragment = await listFragment(PICKS);
    for (let length = 2; length < fragment.length; length += 1) {
      expect(await readListFragment(fragment.slice(0, length))).toEqual({ problem: "broken" });
    }
  });

  it.each([
    ["#main", "an anchor"],
    ["#1.", "nothing"],
    ["#0.AAAA", "a version that never was"],
    ["#1.a+b/", "other characters"],
    ["#1.A", "half a byte"],
    [`#1.${"A".repeat(MAX_FRAGMENT_LENGTH)}`, "too long"],
    [squeezed("hello"), "another text"],
    [squeezed(Buffer.from([0xff, 0xfe])), "no UTF-8"],
    [squeezed("\ufeffAI\n\nbitcoin\nx"), "a line too many"],
  ])("%s (%s) is broken", async (fragment) => {
    expect(await readListFragment(fragment)).toEqual({ problem: "broken" });
  });

  it("what swells to megabytes is given up at 64 kB", async () => {
    const bomb = squeezed(`AI\n\n${"a,".repeat(2_000_000)}`);
    expect(bomb.length).toBeLessThan(MAX_FRAGMENT_LENGTH);
    expect(await readListFragment(bomb)).toEqual({ problem: "broken" });
  });

  it("no text is an error", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (text) => {
        await readListFragment(text);
        await readListFragment(`#1.${text}`);
      }),
    );
  });
});
