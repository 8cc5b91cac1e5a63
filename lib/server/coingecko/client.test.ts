/** The client against a real HTTP server on this machine, and against answers that no server would give. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFakeClock, type FakeClock } from "../../testing/fake-clock.ts";
import { isUpstreamError } from "../errors.ts";
import { type ClientOptions, createClient } from "./client.ts";
import { FIREWALL_PAGE, nestedStatusBody, statusBody } from "./fixtures/error-bodies.ts";
import type { UpstreamRequest } from "./port.ts";
import { pingRequest } from "./requests/ping.ts";

const NOW_MS = Date.UTC(2026, 4, 22, 8, 40);
const KEY = "CG-notARealKey123";
const GREETING = '{"gecko_says":"(V3) hello"}';
const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

let handle: Handler = () => undefined;
let baseUrl = "";
let onRequest: () => void = () => undefined;
const server = createServer((request, response) => {
  handle(request, response);
  onRequest();
});

async function listen(listener: Server): Promise<string> {
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  const address = listener.address();
  if (address === null || typeof address === "string") throw new Error("not listening on a port");
  return `127.0.0.1:${address.port}`;
}

beforeAll(async () => {
  baseUrl = `http://${await listen(server)}/api/v3`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function arrivalOfRequest(): Promise<void> {
  return new Promise((resolve) => {
    onRequest = resolve;
  });
}

function clientWith(options: Partial<ClientOptions> = {}) {
  return createClient({
    fetch,
    baseUrl,
    key: null,
    keyHeader: null,
    clock: createFakeClock(NOW_MS),
    ...options,
  });
}

/** Answers everything with these bytes. */
function answer(status: number, headers: Record<string, string>, body: string | Uint8Array): void {
  handle = (_request, response) => response.writeHead(status, headers).end(body);
}

async function faultOf(asking: Promise<unknown>) {
  const error: unknown = await asking.then(
    () => new Error("it was answered"),
    (reason: unknown) => reason,
  );
  if (!isUpstreamError(error)) throw error;
  return error.fault;
}

describe("a good answer", () => {
  it("comes decoded and as received", async () => {
    answer(200, JSON_TYPE, GREETING);
    expect(await clientWith()(pingRequest())).toEqual({ value: "(V3) hello", raw: GREETING });
  });

  it("is asked below the base address, with our name and no key when there is none", async () => {
    let asked: IncomingMessage | undefined;
    handle = (request, response) => {
      asked = request;
      response.writeHead(200, JSON_TYPE).end(GREETING);
    };
    await clientWith({ baseUrl: `${baseUrl}/`, key: KEY })(pingRequest());
    expect([asked?.method, asked?.url]).toEqual(["GET", "/api/v3/ping"]);
    expect(asked?.headers).toMatchObject({ accept: "application/json", "user-agent": "spikeline" });
    expect(JSON.stringify(asked?.rawHeaders)).not.toMatch(/x-cg|CG-/);
  });

  it.each(["x-cg-demo-api-key", "x-cg-pro-api-key"] as const)(
    "carries the key in %s alone",
    async (keyHeader) => {
      let asked: IncomingMessage | undefined;
      handle = (request, response) => {
        asked = request;
        response.writeHead(200, JSON_TYPE).end(GREETING);
      };
      await clientWith({ key: KEY, keyHeader })(pingRequest());
      expect(asked?.headers[keyHeader]).toBe(KEY);
      expect(asked?.url).not.toContain(KEY);
    },
  );

  it.each([
    ["gzip", gzipSync(GREETING)],
    ["br", brotliCompressSync(GREETING)],
  ])("may be packed with %s", async (encoding, bytes) => {
    answer(200, { ...JSON_TYPE, "content-encoding": encoding }, bytes);
    expect((await clientWith()(pingRequest())).value).toBe("(V3) hello");
  });

  it("survives a byte that is not UTF-8", async () => {
    answer(200, JSON_TYPE, Buffer.from(GREETING.replace("hello", "hel\xa0lo"), "latin1"));
    expect((await clientWith()(pingRequest())).value).toBe("(V3) hel\ufffdlo");
  });

  it("leaves no timer behind", async () => {
    answer(200, JSON_TYPE, GREETING);
    const clock = createFakeClock(NOW_MS);
    await clientWith({ clock })(pingRequest());
    expect(clock.sleeping()).toBe(0);
  });
});

describe("an answer that is none", () => {
  it.each([
    [
      "a page on 200",
      200,
      { "content-type": "text/html" },
      FIREWALL_PAGE,
      "JSON expected, text/html received",
    ],
    ["no content type", 200, {}, GREETING, "JSON expected, no content type received"],
    [
      "JSON cut off",
      200,
      JSON_TYPE,
      GREETING.slice(0, 12),
      "/ping: not JSON, or cut off after 12 characters",
    ],
    ["an empty body", 200, JSON_TYPE, "", "/ping: not JSON, or cut off after 0 characters"],
    ["another shape", 200, JSON_TYPE, "[]", "/ping: not in its shape: all of it"],
    ["no content", 204, {}, "", "HTTP 204"],
    ["a redirect", 302, { location: "/api/v3/elsewhere" }, "", "HTTP 302, a redirect, which is not followed"],
  ])("%s is an invalid answer", async (_what, status, headers: Record<string, string>, body, detail) => {
    answer(status, headers, body);
    expect(await faultOf(clientWith()(pingRequest()))).toEqual({
      kind: "invalid-answer",
      detail,
      atMs: NOW_MS,
      retryAtMs: null,
    });
  });

  it("a redirect is not followed, to whichever host it leads", async () => {
    const urls: (string | undefined)[] = [];
    handle = (request, response) => {
      urls.push(request.url);
      response.writeHead(301, { location: "/api/v3/elsewhere" }).end();
    };
    await faultOf(clientWith()(pingRequest()));
    expect(urls).toEqual(["/api/v3/ping"]);
  });

  it("what is packed small and unpacks beyond the limit is refused", async () => {
    answer(200, { ...JSON_TYPE, "content-encoding": "gzip" }, gzipSync(Buffer.alloc(300_000, " ")));
    expect(await faultOf(clientWith({ maxBytes: 100_000 })(pingRequest()))).toMatchObject({
      kind: "invalid-answer",
      detail: "the answer is larger than 100000 bytes",
    });
  });

  it("what cannot be unpacked is an invalid answer", async () => {
    answer(200, { ...JSON_TYPE, "content-encoding": "gzip" }, GREETING);
    expect(await faultOf(clientWith()(pingRequest()))).toMatchObject({ kind: "invalid-answer" });
  });

  it("what is not HTTP is an invalid answer", async () => {
    handle = (_request, response) => response.socket?.end("hello, who is there?\r\n\r\n");
    expect(await faultOf(clientWith()(pingRequest()))).toMatchObject({ kind: "invalid-answer" });
  });
});

describe("an error answer", () => {
  it("a 429 says when to come back", async () => {
    answer(429, { ...JSON_TYPE, "retry-after": "53" }, statusBody(429, "Slow down."));
    expect(await faultOf(clientWith()(pingRequest()))).toEqual({
      kind: "rate-limited",
      detail: "HTTP 429: Slow down.",
      atMs: NOW_MS,
      retryAtMs: NOW_MS + 53_000,
    });
  });

  it("the history wall is not a rejected key", async () => {
    answer(401, JSON_TYPE, nestedStatusBody(10_012, "Beyond 365 days."));
    expect(await faultOf(clientWith()(pingRequest()))).toMatchObject({ kind: "history-wall" });
  });

  it("never shows the key, even when the upstream repeats it", async () => {
    answer(401, JSON_TYPE, statusBody(10_002, `The key ${KEY} is unknown.`));
    const fault = await faultOf(clientWith({ key: KEY, keyHeader: "x-cg-demo-api-key" })(pingRequest()));
    expect(fault).toMatchObject({
      kind: "key-rejected",
      detail: "HTTP 401 (code 10002): The key [key] is unknown.",
    });
  });

  it("an endless error page is read no further than needed", async () => {
    handle = (_request, response) => {
      response.writeHead(503, { "content-type": "text/html" });
      const write = () => {
        if (response.writable && !response.destroyed) response.write("<p>down</p>".repeat(10_000), write);
      };
      write();
    };
    expect(await faultOf(clientWith()(pingRequest()))).toMatchObject({ kind: "server-error" });
  });

  it("a status counts although its body breaks off", async () => {
    handle = (_request, response) => {
      response.writeHead(429, { "content-length": "100", "retry-after": "7" });
      response.write("Thr", () => response.destroy());
    };
    expect(await faultOf(clientWith()(pingRequest()))).toMatchObject({
      kind: "rate-limited",
      retryAtMs: NOW_MS + 7_000,
    });
  });
});

describe("no answer", () => {
  it("a connection that breaks off is unreachable", async () => {
    handle = (_request, response) => response.socket?.destroy();
    expect(await faultOf(clientWith()(pingRequest()))).toMatchObject({ kind: "unreachable" });
  });

  it("a body that breaks off is unreachable", async () => {
    handle = (_request, response) => {
      response.writeHead(200, { ...JSON_TYPE, "content-length": "100" });
      response.write(GREETING, () => response.destroy());
    };
    expect(await faultOf(clientWith()(pingRequest()))).toMatchObject({ kind: "unreachable" });
  });

  it("a port where nobody listens is unreachable, with the system's code", async () => {
    const gone = createServer();
    const host = await listen(gone);
    await new Promise((resolve) => gone.close(resolve));
    expect(await faultOf(clientWith({ baseUrl: `http://${host}` })(pingRequest()))).toMatchObject({
      kind: "unreachable",
      detail: `no answer from ${host} (ECONNREFUSED)`,
    });
  });
});

describe("time", () => {
  async function faultAfter(clock: FakeClock, ms: number, asking: Promise<unknown>) {
    const fault = faultOf(asking);
    await clock.advance(ms);
    return fault;
  }

  it("a server that never answers is given up after 10 s", async () => {
    handle = () => undefined;
    const clock = createFakeClock(NOW_MS);
    const arrived = arrivalOfRequest();
    const asking = clientWith({ clock })(pingRequest());
    await arrived;
    expect(await faultAfter(clock, 10_000, asking)).toEqual({
      kind: "timed-out",
      detail: "no complete answer within 10 s",
      atMs: NOW_MS + 10_000,
      retryAtMs: null,
    });
  });

  it("a body that drips counts against the same 10 s", async () => {
    const clock = createFakeClock(NOW_MS);
    let drip: ReadableStreamDefaultController<Uint8Array> | undefined;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        drip = controller;
      },
    });
    const slow = () => Promise.resolve(new Response(body, { headers: JSON_TYPE }));
    const fault = faultOf(clientWith({ clock, fetch: slow })(pingRequest()));
    for (const byte of GREETING.slice(0, 9)) {
      drip?.enqueue(Buffer.from(byte));
      await clock.advance(1_000);
    }
    expect(clock.sleeping()).toBe(1);
    await clock.advance(1_000);
    expect(await fault).toMatchObject({ kind: "timed-out", atMs: NOW_MS + 10_000 });
  });

  it("a fetch that ignores its signal is given up all the same", async () => {
    const clock = createFakeClock(NOW_MS);
    const deaf = () => new Promise<Response>(() => undefined);
    const asking = clientWith({ clock, fetch: deaf, timeoutMs: 2_500 })(pingRequest());
    expect(await faultAfter(clock, 2_500, asking)).toMatchObject({
      kind: "timed-out",
      detail: "no complete answer within 2.5 s",
    });
  });

  it("a 429 whose body hangs is still a 429", async () => {
    const clock = createFakeClock(NOW_MS);
    const hanging = () => Promise.resolve(new Response(new ReadableStream(), { status: 429 }));
    const asking = clientWith({ clock, fetch: hanging })(pingRequest());
    expect(await faultAfter(clock, 10_000, asking)).toMatchObject({ kind: "rate-limited" });
  });

  it("the caller can give up earlier", async () => {
    const caller = new AbortController();
    const deaf = () => new Promise<Response>(() => undefined);
    const asking = clientWith({ fetch: deaf })(pingRequest(), caller.signal);
    caller.abort();
    expect(await faultOf(asking)).toMatchObject({ kind: "timed-out", detail: "the caller gave up waiting" });
  });
});

describe("what cannot be asked", () => {
  it.each(["ftp://a.example", "https://user:pass@a.example", "https://a.example/?q=1", "nowhere"])(
    "the base address %s is refused at once",
    (address) => {
      expect(() => clientWith({ baseUrl: address })).toThrow("base address");
    },
  );

  it("a key that no header can carry is refused at once, unnamed", () => {
    const spoilt = `${KEY}\nx`;
    const creating = () => clientWith({ key: spoilt, keyHeader: "x-cg-demo-api-key" });
    expect(creating).toThrow("the API key holds characters");
    expect(creating).not.toThrow(KEY);
  });

  it.each(["/../../admin", "/..", "ping", "@evil.example/"])(
    "the path %s never leaves the API",
    async (path) => {
      let calls = 0;
      const counting = () => {
        calls += 1;
        return Promise.resolve(new Response());
      };
      const request: UpstreamRequest<string> = { ...pingRequest(), path };
      await expect(
        clientWith({ baseUrl: "https://api.example/api/v3", fetch: counting })(request),
      ).rejects.toThrow();
      expect(calls).toBe(0);
    },
  );
});
