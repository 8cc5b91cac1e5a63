/** Changes of the view from a control. Each starts from what the address says now, so that none undoes another made just before. */
import { showView, showViewInstead, viewHref } from "@/components/market/view-link";
import { paramsOf } from "@/lib/client/params-of";
import { parseBoardView } from "@/lib/contract/board-params";
import type { BoardFilter, BoardView } from "@/lib/domain/board-view";

type Change = (view: BoardView) => BoardView;

function viewInAddress(): BoardView {
  return parseBoardView(paramsOf(new URLSearchParams(window.location.search))).view;
}

/** The back button leads back. */
export function changeView(change: Change): void {
  showView(viewHref(change(viewInAddress())));
}

export function changeFilter(change: (filter: BoardFilter) => Partial<BoardFilter>): void {
  changeView((view) => withFilter(view, change(view.filter)));
}

/** Takes the place of the view before: for text, which changes with every key. */
export function changeText(text: string): void {
  showViewInstead(viewHref(withFilter(viewInAddress(), { text })));
}

export function withFilter(view: BoardView, changes: Partial<BoardFilter>): BoardView {
  return { ...view, filter: { ...view.filter, ...changes } };
}
