import { createServer } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { createFakeRuntime } from "../../testing/fake-runtime.ts";
import { jsonReply } from "../http/reply.ts";
import { representationOf } from "../http/representation.ts";
import type { RouteDefinition } from "../routes/route.ts";
import { createServeApi } from "./serve-api.ts";
import { createVisitorLimit } from "./visitor-limit.ts";

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A route whose replies stay current, and which tells what it was asked. */
function echo(pattern: string, asked: string[]): RouteDefinition {
  return {
    pattern,
    allowance: "none",
    answer(_runtime, { params, query }) {
      const question = `${Object.values(params).join(",")}?${query.toString()}`;
      asked.push(question);
      return Promise.resolve(jsonReply(representationOf(question), () => true));
    },
  };
}

async function serve(...routes: RouteDefinition[]): Promise<(path: string) => Promise<unknown>> {
  const serveApi = createServeApi(createFakeRuntime(), routes, createVisitorLimit(), () => "");
  const server = createServer((request, response) => {
    void serveApi(request, response, (request.url ?? "").split("?")[0] ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return async (path) => {
    const response = await fetch(`http://127.0.0.1:${address.port}${path}`);
    const body: unknown = await response.json();
    return body;
  };
}

describe("a reply that is still current", () => {
  it("is given again to the same question, and never to another query or another parameter", async () => {
    const asked: string[] = [];
    const get = await serve(echo("/api/echo", asked), echo("/api/echo/{id}", asked));
    for (const path of ["/api/echo?q=a", "/api/echo?q=b", "/api/echo", "/api/echo?q=a&q=b"]) {
      expect(await get(path)).toBe(path.replace("/api/echo", "").replace(/^$/, "?"));
    }
    expect(await get("/api/echo/one?q=a")).toBe("one?q=a");
    expect(await get("/api/echo/two?q=a")).toBe("two?q=a");
    const before = asked.length;
    expect(await get("/api/echo/two?q=a")).toBe("two?q=a");
    expect(asked).toHaveLength(before);
  });
});
