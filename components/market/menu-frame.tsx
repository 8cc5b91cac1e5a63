"use client";
/** A menu in the place of the button that asked for it. */
import { DropdownMenu } from "radix-ui";
import type { ReactNode } from "react";
import { createPortal } from "react-dom";

/** Of an entry. */
export const MENU_ITEM =
  "flex min-h-8 cursor-default flex-wrap items-center justify-between gap-x-3 px-3 py-1 outline-none select-none data-[highlighted]:bg-raised data-[disabled]:text-faint pointer-coarse:min-h-11";

interface MenuFrameProps {
  /** What it is about. */
  readonly label: string;
  /** Positioned, so that the menu finds its place. */
  readonly button: HTMLElement;
  /** The side of the button that it keeps to. */
  readonly align: "start" | "end";
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function MenuFrame({ label, button, align, onClose, children }: MenuFrameProps) {
  return (
    <DropdownMenu.Root open modal={false} onOpenChange={(isOpen) => !isOpen && onClose()}>
      {createPortal(
        <DropdownMenu.Trigger asChild>
          <span aria-hidden className="pointer-events-none absolute inset-0" />
        </DropdownMenu.Trigger>,
        button,
      )}
      <DropdownMenu.Portal container={button.closest("main")}>
        <DropdownMenu.Content
          align={align}
          sideOffset={2}
          collisionPadding={8}
          aria-label={label}
          aria-labelledby={undefined}
          className="z-20 max-h-(--radix-dropdown-menu-content-available-height) w-66 overflow-y-auto border border-line-strong bg-canvas py-1 text-sm text-ink shadow-lg"
          // Back to the button, or to the page's heading where it has gone, unless the press that closed the menu has led elsewhere.
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (document.activeElement !== document.body) return;
            const back = button.isConnected ? button : document.querySelector<HTMLElement>("main h1");
            back?.focus({ preventScroll: true });
          }}
          // A press on the button itself closes the menu by its own click.
          onInteractOutside={(event) => {
            if (event.target instanceof Node && button.contains(event.target)) event.preventDefault();
          }}
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

export function MenuLabel({ children }: { readonly children: ReactNode }) {
  return (
    <DropdownMenu.Label className="truncate px-3 py-1 text-xs text-muted">{children}</DropdownMenu.Label>
  );
}

export function MenuLine() {
  return <DropdownMenu.Separator className="my-1 h-px bg-line" />;
}
