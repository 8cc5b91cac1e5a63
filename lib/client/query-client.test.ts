import { hydrate } from "@tanstack/react-query";
import { expect, it } from "vitest";
import { PART_OF_AN_ANSWER } from "./polled.ts";
import { createQueryClient, prefilled } from "./query-client.ts";

it("puts the server's answer into the browser's store", () => {
  const client = createQueryClient();
  hydrate(client, prefilled(["board"], { rows: [1] }, 1_000));
  expect(client.getQueryData(["board"])).toEqual({ rows: [1] });
});

it("never puts a part in the place of the whole", () => {
  const client = createQueryClient();
  client.setQueryData(["board"], { rows: [1, 2, 3] });
  hydrate(client, prefilled(["board"], { rows: [1] }, PART_OF_AN_ANSWER));
  expect(client.getQueryData(["board"])).toEqual({ rows: [1, 2, 3] });
});
