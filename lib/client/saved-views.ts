/**
 * Views of the board that this visitor has given a name, in the order of saving. Kept in the browser as queries of the address,
 * and read like any address when opened, so that a view outlives what it was made with.
 */
import * as z from "zod/mini";
import { createStored } from "./stored.ts";

export const MAX_VIEWS = 30;
export const MAX_NAME_LENGTH = 60;
const MAX_QUERY_LENGTH = 4_000;

export interface SavedView {
  readonly name: string;
  /** As `formatBoardView` writes it: empty, or with its question mark. */
  readonly query: string;
}

const SavedViewJson = z.object({
  name: z.string().check(z.refine((text) => viewName(text) === text)),
  query: z.string().check(z.maxLength(MAX_QUERY_LENGTH)),
});

/** What is no view, has a name twice or is one too many is left out. */
const KeptViews = z.pipe(
  z.array(z.unknown()),
  z.transform((items: unknown[]): readonly SavedView[] => {
    const byName = new Map<string, SavedView>();
    for (const item of items) {
      const { data } = z.safeParse(SavedViewJson, item);
      if (data !== undefined && !byName.has(data.name)) byName.set(data.name, data);
    }
    return [...byName.values()].slice(0, MAX_VIEWS);
  }),
);

export const savedViews = createStored("views", KeptViews, []);

/** The name as it is kept: without white space around it or runs of it; null when nothing is left, or more than 60 characters. */
export function viewName(text: string): string | null {
  const name = text.trim().replace(/\s+/g, " ");
  return name === "" || name.length > MAX_NAME_LENGTH ? null : name;
}

/** The list with the view, in the place of the one of the same name or at the end; null when there is no room. */
export function withView(views: readonly SavedView[], view: SavedView): readonly SavedView[] | null {
  const isKnown = views.some(({ name }) => name === view.name);
  if (isKnown) return views.map((other) => (other.name === view.name ? view : other));
  return views.length < MAX_VIEWS ? [...views, view] : null;
}

export function withoutView(views: readonly SavedView[], name: string): readonly SavedView[] {
  return views.filter((view) => view.name !== name);
}

/** The view back at its old place; the list as it is when its name or its room has been taken since. */
export function withViewBack(
  views: readonly SavedView[],
  view: SavedView,
  index: number,
): readonly SavedView[] {
  if (views.length >= MAX_VIEWS || views.some(({ name }) => name === view.name)) return views;
  return views.toSpliced(index, 0, view);
}

/** The list with another name for a view; null when that name is another view's. */
export function withNewName(
  views: readonly SavedView[],
  from: string,
  to: string,
): readonly SavedView[] | null {
  if (from !== to && views.some(({ name }) => name === to)) return null;
  return views.map((view) => (view.name === from ? { ...view, name: to } : view));
}
