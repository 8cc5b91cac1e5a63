import { expect, test } from "vitest";
import { createPictureDesk } from "./picture-desk";

/** Draws when it is told to. */
function createPainter() {
  const begun: string[] = [];
  const endings = new Map<string, { done: (bytes: Buffer) => void; fail: (error: Error) => void }>();
  return {
    begun,
    draw: (content: string) => {
      begun.push(content);
      return new Promise<Buffer>((done, fail) => endings.set(content, { done, fail }));
    },
    finish: (content: string) => endings.get(content)?.done(Buffer.from(content)),
    fail: (content: string) => endings.get(content)?.fail(new Error(content)),
  };
}

function deskOf(limits = { atOnce: 2, waiting: 1, keptBytes: 100 }) {
  const painter = createPainter();
  return { ...painter, desk: createPictureDesk(painter.draw, limits) };
}

/** Lets what has been settled go on. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

test("a picture is drawn once for all who ask while it is drawn, and after", async () => {
  const { desk, begun, finish } = deskOf();
  const both = Promise.all([desk.bytes("a", "a"), desk.bytes("a", "a")]);
  finish("a");
  expect((await both).map(String)).toEqual(["a", "a"]);
  expect(String(await desk.bytes("a", "a"))).toBe("a");
  expect(begun).toEqual(["a"]);
});

test("two are drawn at once, one waits, and the next is turned away", async () => {
  const { desk, begun, finish } = deskOf();
  const drawn = ["a", "b", "c"].flatMap((key) => desk.bytes(key, key) ?? []);
  expect(desk.bytes("d", "d")).toBeNull();
  expect(begun).toEqual(["a", "b"]);
  finish("a");
  await settled();
  expect(begun).toEqual(["a", "b", "c"]);
  finish("b");
  finish("c");
  expect((await Promise.all(drawn)).map(String)).toEqual(["a", "b", "c"]);
});

test("one that cannot be drawn leaves its place, and can be asked again", async () => {
  const { desk, begun, fail, finish } = deskOf({ atOnce: 1, waiting: 1, keptBytes: 100 });
  const failing = desk.bytes("a", "a");
  const waiting = desk.bytes("b", "b");
  fail("a");
  await expect(failing).rejects.toThrow("a");
  await settled();
  finish("b");
  expect(String(await waiting)).toBe("b");
  void desk.bytes("a", "a");
  expect(begun).toEqual(["a", "b", "a"]);
});

test("what is kept stays within its bytes: the oldest goes first", async () => {
  const { desk, begun, finish } = deskOf({ atOnce: 1, waiting: 0, keptBytes: 4 });
  for (const key of ["a", "b", "c"]) {
    const drawing = desk.bytes(key, key);
    finish(key);
    await drawing;
    await settled();
  }
  await desk.bytes("c", "c");
  expect(begun).toEqual(["a", "b", "c"]);
  void desk.bytes("a", "a");
  expect(begun).toEqual(["a", "b", "c", "a"]);
});
