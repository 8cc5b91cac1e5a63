import { afterEach, expect, test } from "vitest";
import { createFakeRuntime } from "../../testing/fake-runtime.ts";
import { readWorkerScript, workerScript } from "./serve-worker.ts";
import { createFront } from "./server.ts";

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

async function serve(text: string | null): Promise<(init?: RequestInit) => Promise<Response>> {
  const worker = text === null ? null : workerScript(text);
  const server = createFront(createFakeRuntime(), () => Promise.resolve(), { worker });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return (init) => fetch(`http://127.0.0.1:${address.port}/sw.js`, init);
}

test("the worker is a script that is asked for each time, and sent only when it is another one", async () => {
  const get = await serve("self.skipWaiting()");
  const response = await get();
  expect(response.headers.get("content-type")).toContain("text/javascript");
  expect(response.headers.get("cache-control")).toBe("no-cache");
  expect(response.headers.get("service-worker-allowed")).toBe("/");
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(await response.text()).toBe("self.skipWaiting()");
  const again = await get({ headers: { "if-none-match": response.headers.get("etag") ?? "" } });
  expect(again.status).toBe(304);
  const newer = await serve("self.addEventListener('fetch', () => undefined)");
  expect((await newer({ headers: { "if-none-match": response.headers.get("etag") ?? "" } })).status).toBe(
    200,
  );
});

test("without a build of it there is none, and everything else works", async () => {
  expect(readWorkerScript("/no/such/file")).toBeNull();
  expect((await (await serve(null))()).status).toBe(404);
});
