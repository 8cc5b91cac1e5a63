/** What every answer store promises. Each implementation's test runs this. */
import { expect, it } from "vitest";
import type { AnswerStore } from "./port.ts";

export function testAnswerStore(createStore: () => AnswerStore): void {
  it("gives back what was written, to the character, with its time", () => {
    const store = createStore();
    const raw = '[{"name":"日本 🚀 \\u0000","price":2.014e-7}]';
    store.write("live", "/coins/markets", raw, 1_700_000_000_123);
    expect(store.read("live", "/coins/markets")).toEqual({ raw, fetchedAtMs: 1_700_000_000_123 });
  });

  it("gives null for what was never written", () => {
    expect(createStore().read("live", "/coins/markets")).toBeNull();
  });

  it("a newer answer replaces the older one", () => {
    const store = createStore();
    store.write("live", "/global", "old", 1);
    store.write("live", "/global", "new", 2);
    expect(store.read("live", "/global")).toEqual({ raw: "new", fetchedAtMs: 2 });
  });

  it("keeps the answers of two sources apart", () => {
    const store = createStore();
    store.write("live", "/global", "real", 1);
    store.write("sandbox:1", "/global", "simulated", 1);
    expect(store.read("live", "/global")?.raw).toBe("real");
    expect(store.read("stand-in:127.0.0.1:4010", "/global")).toBeNull();
  });

  it("deletes what was fetched before a moment, of every source, and nothing else", () => {
    const store = createStore();
    store.write("live", "/old", "a", 99);
    store.write("sandbox:1", "/old", "b", 99);
    store.write("live", "/new", "c", 100);
    store.deleteFetchedBefore(100);
    expect(store.read("live", "/old")).toBeNull();
    expect(store.read("sandbox:1", "/old")).toBeNull();
    expect(store.read("live", "/new")?.raw).toBe("c");
  });

  it("keeps large and empty answers", () => {
    const store = createStore();
    const large = JSON.stringify(Array.from({ length: 50_000 }, (_, index) => Math.sin(index)));
    store.write("live", "/large", large, 1);
    store.write("live", "/empty", "", 1);
    expect(store.read("live", "/large")?.raw).toBe(large);
    expect(store.read("live", "/empty")?.raw).toBe("");
  });
}
