"use client";
/**
 * A list whose order the visitor makes: by dragging a handle, with the keyboard on it (space takes up, arrows move, space puts down),
 * or a step at a time by two plain buttons.
 */
import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import { type ReactNode, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { StepButton, type StepBy } from "./step-button";
import { type MoveItem, useHeldOrder } from "./use-held-order";

export interface SortableItem {
  readonly id: string;
  /** For those who listen. */
  readonly name: string;
  readonly content: ReactNode;
}

interface SortableListProps {
  readonly label: string;
  readonly items: readonly SortableItem[];
  /** `toIndex`: among all items, once it has been taken out. */
  readonly onMove: MoveItem;
}

/** A press that moves less is a click. */
const DRAGGED_PX = 4;

const INSTRUCTIONS =
  "Press space to take it up, the arrow keys to move it, space again to put it down, escape to leave it where it was.";

/** The focus stays on the button that was pressed; where its item has come to an end, it goes to the other one. */
function focusStep(list: HTMLElement | null, id: string, by: StepBy): void {
  const row = list?.querySelector(`[data-item="${CSS.escape(id)}"]`);
  const usable = Array.from(row?.querySelectorAll<HTMLElement>("button[data-step]:enabled") ?? []);
  (usable.find(({ dataset }) => dataset["step"] === String(by)) ?? usable[0])?.focus();
}

export function SortableList({ label, items: given, onMove }: SortableListProps) {
  const { ordered: items, move } = useHeldOrder(given, onMove);
  const list = useRef<HTMLUListElement>(null);
  const [said, setSaid] = useState("");
  // Ids of its own for descriptions would differ between server and browser.
  const contextId = useId();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: DRAGGED_PX } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const ids = items.map(({ id }) => id);
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    const toIndex = over === null ? -1 : ids.indexOf(String(over.id));
    if (toIndex !== -1 && over?.id !== active.id) void move(String(active.id), toIndex);
  };
  const step = ({ id, name }: SortableItem, by: StepBy) => {
    const toIndex = ids.indexOf(id) + by;
    // A button that is moved in the document loses the focus.
    flushSync(() => void move(id, toIndex));
    focusStep(list.current, id, by);
    setSaid(`${name} is at place ${toIndex + 1} of ${ids.length}.`);
  };
  return (
    <DndContext
      id={contextId}
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={onDragEnd}
      accessibility={{
        announcements: announcementsFor(items),
        screenReaderInstructions: { draggable: INSTRUCTIONS },
      }}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <ul ref={list} aria-label={label} className="border-t border-line">
          {items.map((item, index) => (
            <SortableRow
              key={item.id}
              item={item}
              isFirst={index === 0}
              isLast={index === items.length - 1}
              onStep={(by) => step(item, by)}
            />
          ))}
        </ul>
      </SortableContext>
      <p role="status" className="sr-only">
        {said}
      </p>
    </DndContext>
  );
}

function announcementsFor(items: readonly SortableItem[]): Announcements {
  const nameOf = (id: UniqueIdentifier) => items.find((item) => item.id === id)?.name ?? String(id);
  const placeOf = (id: UniqueIdentifier) =>
    `place ${items.findIndex((item) => item.id === id) + 1} of ${items.length}`;
  return {
    onDragStart: ({ active }) => `${nameOf(active.id)} is taken up, ${placeOf(active.id)}.`,
    onDragOver: ({ active, over }) =>
      over === null || over.id === active.id
        ? undefined
        : `${nameOf(active.id)} is over ${placeOf(over.id)}.`,
    onDragEnd: ({ active, over }) =>
      over === null ? undefined : `${nameOf(active.id)} is put down, ${placeOf(over.id)}.`,
    onDragCancel: ({ active }) => `${nameOf(active.id)} is left where it was.`,
  };
}

interface SortableRowProps {
  readonly item: SortableItem;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onStep: (by: StepBy) => void;
}

function SortableRow({ item: { id, name, content }, isFirst, isLast, onStep }: SortableRowProps) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id });
  const moved = transform === null ? undefined : `translate3d(0, ${transform.y}px, 0)`;
  return (
    <li
      ref={setNodeRef}
      data-item={id}
      style={{ transform: moved, transition }}
      className={`flex items-center gap-2 border-b border-line bg-canvas motion-reduce:transition-none! ${isDragging ? "relative z-1 shadow-lg" : ""}`}
    >
      <button
        {...attributes}
        {...listeners}
        ref={setActivatorNodeRef}
        type="button"
        aria-label={`Move ${name}`}
        className="flex size-9 shrink-0 cursor-grab touch-none items-center justify-center text-muted hover:text-ink max-sm:size-11"
      >
        <svg aria-hidden width="12" height="14" viewBox="0 0 12 14" fill="currentColor">
          {[2, 7, 12].flatMap((y) => [3, 9].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.3" />))}
        </svg>
      </button>
      <div className="min-w-0 flex-1">{content}</div>
      {!(isFirst && isLast) && (
        <span className="flex shrink-0">
          <StepButton name={name} by={-1} isDisabled={isFirst} onStep={onStep} />
          <StepButton name={name} by={1} isDisabled={isLast} onStep={onStep} />
        </span>
      )}
    </li>
  );
}
