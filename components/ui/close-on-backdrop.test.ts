import { describe, expect, it, vi } from "vitest";
import { backdropHandlers } from "./close-on-backdrop";

function closesAfter(pressed: "inside" | "outside" | "nowhere", clicked: "inside" | "outside"): boolean {
  const dialog = { close: vi.fn() };
  const targetOf = (place: "inside" | "outside") => (place === "outside" ? dialog : {});
  const { onPointerDown, onClick } = backdropHandlers();
  if (pressed !== "nowhere") onPointerDown({ target: targetOf(pressed), currentTarget: dialog });
  onClick({ target: targetOf(clicked), currentTarget: dialog });
  return dialog.close.mock.calls.length > 0;
}

describe("a dialog is closed by a press outside it, and by nothing else", () => {
  it.each([
    ["outside", "outside", true],
    ["inside", "outside", false],
    ["inside", "inside", false],
    ["outside", "inside", false],
    ["nowhere", "outside", false],
  ] as const)("pressed %s, clicked %s: %s", (pressed, clicked, isClosed) => {
    expect(closesAfter(pressed, clicked)).toBe(isClosed);
  });

  it("a press counts for one click", () => {
    const dialog = { close: vi.fn() };
    const { onPointerDown, onClick } = backdropHandlers();
    onPointerDown({ target: dialog, currentTarget: dialog });
    onClick({ target: {}, currentTarget: dialog });
    onClick({ target: dialog, currentTarget: dialog });
    expect(dialog.close).not.toHaveBeenCalled();
  });
});
