"use client";
/** Tokens with their numbers. Rows that are still on their way keep their room, so that nothing jumps when they come. */
import { useMemo, useRef } from "react";
import type { BoardRow } from "@/lib/domain/board";
import { COLUMNS, type ColumnId } from "@/lib/domain/board-view";
import { RowNotice } from "./row-notice";
import type { TableView } from "./sort-links";
import { gridStyle } from "./token-grid";
import { type TokenFacts, TokenRows } from "./token-rows";
import { TokenTableHead } from "./token-table-head";
import { useAnnouncement } from "./use-announcement";
import { useLeftRow } from "./use-left-row";
import { useRowButtons } from "./use-row-buttons";
import { useRowFocus } from "./use-row-focus";
import { useRowKeys } from "./use-row-keys";
import { useRowMenu } from "./use-row-menu";
import { type HrefOf, viewHref } from "./view-link";
import "./token-table.css";
import "./token-row.css";
import "./token-card.css";

interface TokenTableProps {
  readonly caption: string;
  readonly rows: readonly BoardRow[];
  readonly view: TableView;
  /** Rows after these that have not arrived yet. */
  readonly awaited: number;
  /** True when the numbers are older than they should be: they stay, in grey. */
  readonly isStale: boolean;
  readonly facts: TokenFacts;
  /** How the page spells a view in its address; the board's way unless told otherwise. */
  readonly hrefOf?: HrefOf;
}

export function TokenTable(props: TokenTableProps) {
  const { caption, rows, view, awaited, isStale, facts, hrefOf = viewHref } = props;
  const columns = useSameColumns(view.columns);
  const head = useRef<HTMLTableSectionElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const { announcement, announce } = useAnnouncement();
  const { open, Menu, toggle, close } = useRowMenu(announce);
  const { onPin, onMenu } = useRowButtons(announce, toggle);
  const focus = useRowFocus(body, rows);
  useRowKeys({ rows, focus, announce, onPin });
  useLeftRow({ rows, awaited, focus });

  return (
    <>
      <table
        role="table"
        className="token-table"
        style={gridStyle(columns)}
        data-density={view.density}
        data-stale={isStale}
        aria-rowcount={rows.length + awaited + 1}
      >
        <caption className="sr-only">{caption}</caption>
        <TokenTableHead
          view={view}
          columns={columns}
          hrefOf={hrefOf}
          ref={head}
          onScroll={({ currentTarget }) => alignSideways(body.current, currentTarget)}
        />
        <TokenRows
          rows={rows}
          columns={columns}
          awaited={awaited}
          facts={facts}
          focus={focus}
          menuId={open?.part === "all" ? open.row.id : null}
          onPin={onPin}
          onMenu={onMenu}
          ref={body}
          onScroll={({ currentTarget }) => alignSideways(head.current, currentTarget)}
        />
      </table>
      {open !== null && Menu !== null && (
        <Menu key={open.row.id} row={open.row} button={open.button} announce={announce} onClose={close} />
      )}
      <RowNotice announcement={announcement} />
    </>
  );
}

/** The same list for as long as it names the same columns. */
function useSameColumns(columns: readonly ColumnId[]): readonly ColumnId[] {
  const names = columns.join();
  return useMemo(() => {
    const wanted = names.split(",");
    return COLUMNS.filter((column) => wanted.includes(column));
  }, [names]);
}

/** Head and rows are pushed sideways together, and the style sheet knows of it. */
function alignSideways(follower: HTMLElement | null, leader: HTMLElement): void {
  if (follower !== null) follower.scrollLeft = leader.scrollLeft;
  leader.parentElement?.toggleAttribute("data-pushed", leader.scrollLeft > 0);
}
