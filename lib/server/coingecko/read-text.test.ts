import { describe, expect, it } from "vitest";
import { readText } from "./read-text.ts";

const patient = <T>(promise: Promise<T>) => promise;

function bodyOf(...pieces: readonly number[][]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(Uint8Array.from(piece));
      controller.close();
    },
  });
}

describe("readText", () => {
  it("joins a character that two pieces share", () => {
    return expect(readText(bodyOf([0x61, 0xe2, 0x82], [0xac]), 10, patient)).resolves.toEqual({
      text: "a€",
      isWhole: true,
    });
  });

  it("survives bytes that are not UTF-8, the last one included", () => {
    return expect(readText(bodyOf([0x61, 0xa0, 0x62, 0xe2]), 10, patient)).resolves.toEqual({
      text: "a\ufffdb\ufffd",
      isWhole: true,
    });
  });

  it("no body is an empty text", () => {
    return expect(readText(null, 10, patient)).resolves.toEqual({ text: "", isWhole: true });
  });

  it("takes a body of exactly the limit, and stops at the first byte beyond it", async () => {
    expect(await readText(bodyOf([0x61, 0x62], [0x63]), 3, patient)).toEqual({ text: "abc", isWhole: true });
    expect(await readText(bodyOf([0x61, 0x62], [0x63, 0x64]), 3, patient)).toEqual({
      text: "ab",
      isWhole: false,
    });
  });

  it("lets go of a body that never ends", async () => {
    let isCancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(10)),
      cancel() {
        isCancelled = true;
      },
    });
    expect(await readText(endless, 100, patient)).toMatchObject({ isWhole: false });
    expect(isCancelled).toBe(true);
  });

  it("lets go of a body when the wait is stopped", async () => {
    let isCancelled = false;
    const silent = new ReadableStream<Uint8Array>({
      cancel() {
        isCancelled = true;
      },
    });
    await expect(readText(silent, 100, () => Promise.reject(new Error("enough")))).rejects.toThrow("enough");
    expect(isCancelled).toBe(true);
  });
});
