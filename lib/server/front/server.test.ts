import { afterEach, describe, expect, test } from "vitest";
import { BoardJson } from "../../contract/board.ts";
import { Problem } from "../../contract/problem.ts";
import { PulseJson } from "../../contract/pulse.ts";
import { SearchJson } from "../../contract/search.ts";
import { HealthJson, StatusJson } from "../../contract/status.ts";
import { TokenJson } from "../../contract/token.ts";
import { coinId } from "../../domain/ids.ts";
import { buildQuote } from "../../testing/builders.ts";
import { createFakeRuntime, type FakeRuntime } from "../../testing/fake-runtime.ts";
import { createFront } from "./server.ts";

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

async function serve(
  runtime: FakeRuntime = createFakeRuntime(),
): Promise<(path: string, init?: RequestInit) => Promise<Response>> {
  const server = createFront(runtime, (request, response) => {
    response.end(`page ${request.url ?? ""}`);
    return Promise.resolve();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return (path, init) => fetch(`http://127.0.0.1:${address.port}${path}`, init);
}

describe("the front", () => {
  test("each address of the API answers in its own shape", async () => {
    const get = await serve();
    expect(BoardJson.parse(await (await get("/api/board")).json()).rows).toHaveLength(1);
    expect(PulseJson.parse(await (await get("/api/pulse")).json()).market?.benchmark.priceUsd).toBe(77_246);
    expect(TokenJson.parse(await (await get("/api/tokens/gradient-one")).json()).row.turnover).toBeCloseTo(
      1.2821,
      4,
    );
    expect(SearchJson.parse(await (await get("/api/search?q=oth")).json()).coins).toHaveLength(1);
    expect(StatusJson.parse(await (await get("/api/status")).json()).source.kind).toBe("sandbox");
    expect(HealthJson.parse(await (await get("/api/health")).json()).ok).toBe(true);
  });

  test("health and status ask nothing", async () => {
    const runtime = createFakeRuntime();
    const get = await serve(runtime);
    await get("/api/health");
    await get("/api/status");
    expect(runtime.asked).toEqual([]);
  });

  test("a current board is given again without asking, until it may be refreshed", async () => {
    const runtime = createFakeRuntime();
    const get = await serve(runtime);
    await get("/api/board");
    const asked = runtime.asked.length;
    await get("/api/board");
    expect(runtime.asked).toHaveLength(asked);
    runtime.now = 60_000;
    await get("/api/board");
    expect(runtime.asked.length).toBeGreaterThan(asked);
  });

  test("a board to which something may still be added is asked for again", async () => {
    const runtime = createFakeRuntime({ members: new Map() });
    const get = await serve(runtime);
    await get("/api/board");
    const asked = runtime.asked.length;
    await get("/api/board");
    expect(runtime.asked.length).toBeGreaterThan(asked);
  });

  test("a browser that has the board already gets 304 without a body", async () => {
    const get = await serve();
    const etag = (await get("/api/board")).headers.get("etag") ?? "";
    const again = await get("/api/board", { headers: { "if-none-match": etag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
  });

  test("the board goes out compressed, and asks to be revalidated", async () => {
    const tokens = Array.from({ length: 20 }, (_, index) => buildQuote({ id: coinId(`token-${index}`) }));
    const get = await serve(createFakeRuntime({ quotes: tokens }));
    const response = await get("/api/board", { headers: { "accept-encoding": "br" } });
    expect(response.headers.get("content-encoding")).toBe("br");
    expect(response.headers.get("cache-control")).toContain("no-cache");
    expect(response.headers.get("vary")).toBe("accept-encoding");
    expect(BoardJson.parse(await response.json()).rowCount).toBe(20);
  });

  test("HEAD has the headers and no body", async () => {
    const response = await (await serve())("/api/board", { method: "HEAD" });
    expect(Number(response.headers.get("content-length"))).toBeGreaterThan(100);
    expect(await response.text()).toBe("");
  });

  test.each([
    ["/api/nothing", "GET", 404, "unknown-route"],
    ["/api/tokens/No%20Such", "GET", 404, "unknown-token"],
    ["/api/tokens/invented", "GET", 404, "unknown-token"],
    ["/api/board", "POST", 405, "method-not-allowed"],
  ])("%s by %s is a problem", async (path, method, status, kind) => {
    const response = await (await serve())(path, { method });
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(Problem.parse(await response.json()).kind).toBe(kind);
  });

  test("everything carries the security headers, and JSON may not be run or framed", async () => {
    const { headers } = await (await serve())("/api/board");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  test("a visitor who asks for token after token is slowed down, the board is not", async () => {
    const get = await serve();
    const all = await Promise.all(Array.from({ length: 80 }, () => get("/api/tokens/gradient-one")));
    const refused = all.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(20);
    expect(Number(refused[0]?.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await get("/api/board")).status).toBe(200);
    expect((await get("/tokens/gradient-one")).status).toBe(429);
    expect((await get("/%74okens//gradient-one")).status).toBe(429);
  });

  test("searching has an allowance of its own, wide enough to type, and uses up nobody else's", async () => {
    const get = await serve();
    const all = await Promise.all(Array.from({ length: 250 }, (_, n) => get(`/api/search?q=other${n}`)));
    expect(all.filter(({ status }) => status === 429)).toHaveLength(10);
    expect((await get("/api/tokens/gradient-one")).status).toBe(200);
  });

  test("one search is never answered with another's result, and no text is an error", async () => {
    const get = await serve();
    const search = async (query: string) => SearchJson.parse(await (await get(`/api/search${query}`)).json());
    expect((await search("?q=oth")).coins.map(({ id }) => id)).toEqual(["other"]);
    expect(await search("?q=nothing-of-the-kind")).toMatchObject({ coins: [], moreCount: 0 });
    expect((await search("?ids=other,gone,No%20Id")).coins.map(({ id }) => id)).toEqual(["other"]);
    expect((await search("?ids=other,gone,No%20Id")).unlistedIds).toEqual(["gone"]);
    for (const odd of ["", "?q=", "?q=%E0%A4%A", "?q=%3Cscript%3E", "?q=%00", "?ids=", "?q=a&q=b", "?x"]) {
      const { status, headers } = await get(`/api/search${odd}`);
      expect(status).toBe(200);
      expect(headers.get("content-type")).toContain("application/json");
    }
  });

  test("other addresses are pages, overlong and unreadable ones are refused", async () => {
    const get = await serve();
    expect(await (await get("/methods")).text()).toBe("page /methods");
    expect((await get(`/?sort=${"x".repeat(5_000)}`)).status).toBe(414);
    expect((await get("/tokens/%E0%A4%A")).status).toBe(400);
  });
});
