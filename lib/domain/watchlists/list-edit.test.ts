import { expect, it } from "vitest";
import { EMPTY_BOOK, type ListBadge } from "../watchlist.ts";
import { listOf, withBadge, withList, withListNamed, withoutList } from "./edit-lists.ts";
import { isSameBadge, withListEdited } from "./list-edit.ts";

const RED = { kind: "colour", colour: "red" } as const;
const ROCKET = { kind: "emoji", emoji: "🚀" } as const;
const OPENED = { name: "AI picks", badge: RED };

function opened() {
  const made = withList(EMPTY_BOOK, OPENED.name, OPENED.badge);
  if (made === null) throw new Error("no list");
  return made;
}

it("a name that another tab has given meanwhile stays where only the mark was changed", () => {
  const { book, slug } = opened();
  const renamed = withListNamed(book, slug, "Small AI") ?? book;
  const edited = withListEdited(renamed, slug, OPENED, { name: "AI picks", badge: ROCKET });
  expect(edited && listOf(edited, slug)).toMatchObject({ name: "Small AI", badge: ROCKET });
});

it("a mark that another tab has given meanwhile stays where only the name was changed", () => {
  const { book, slug } = opened();
  const marked = withBadge(book, slug, ROCKET) ?? book;
  const edited = withListEdited(marked, slug, OPENED, { name: " Large  AI ", badge: { ...RED } });
  expect(edited && listOf(edited, slug)).toMatchObject({ name: "Large AI", badge: ROCKET });
});

it("a mark can be taken off", () => {
  const { book, slug } = opened();
  const edited = withListEdited(book, slug, OPENED, { name: "AI picks", badge: null });
  expect(edited && listOf(edited, slug)).toMatchObject({ name: "AI picks", badge: null });
});

it("a list that has gone meanwhile, and a name that is none, are refused", () => {
  const { book, slug } = opened();
  expect(withListEdited(withoutList(book, slug) ?? book, slug, OPENED, OPENED)).toBeNull();
  expect(withListEdited(book, slug, OPENED, { ...OPENED, name: "  " })).toBeNull();
});

it("marks are the same by what they show", () => {
  const badges: readonly (ListBadge | null)[] = [
    null,
    RED,
    { kind: "colour", colour: "blue" },
    ROCKET,
    { kind: "emoji", emoji: "🔥" },
  ];
  badges.forEach((one, index) => {
    badges.forEach((other, otherIndex) => {
      expect(isSameBadge(one, other && { ...other })).toBe(index === otherIndex);
    });
  });
});
