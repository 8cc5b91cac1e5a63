import { expect, test } from "vitest";
import type { MadePicture, Picture } from "./picture";
import type { PictureDesk } from "./picture-desk";
import { FIGURES_HEADER, pictureReply } from "./picture-reply";
import { plainPicture } from "./plain-picture";

const desk: PictureDesk<Picture> = { bytes: (key) => Promise.resolve(Buffer.from(key)) };
const MADE: MadePicture = {
  ...plainPicture("Title", "", 200),
  keepSec: 300,
  figures: { name: "Größe ∞", priceUsd: 1 },
};

test("the same content has the same tag, and is not sent twice", async () => {
  const first = await pictureReply(MADE, desk, null);
  const etag = first.headers.get("etag");
  expect(first.status).toBe(200);
  expect(first.headers.get("cache-control")).toBe("public, max-age=300");
  const again = await pictureReply(MADE, desk, etag);
  expect(again.status).toBe(304);
  expect(await again.text()).toBe("");
  const other = await pictureReply({ ...MADE, picture: { ...MADE.picture, title: "Other" } }, desk, etag);
  expect(other.status).toBe(200);
});

test("the numbers stand in a header in ASCII, as they are", async () => {
  const header = (await pictureReply(MADE, desk, null)).headers.get(FIGURES_HEADER) ?? "";
  expect(header).toMatch(/^[ -~]+$/);
  expect(JSON.parse(header)).toEqual(MADE.figures);
});

test("what could not be had is a picture that nobody keeps and that can be asked again", async () => {
  const reply = await pictureReply(plainPicture("CoinGecko cannot be reached", "", 503), desk, null);
  expect(reply.status).toBe(503);
  expect(reply.headers.get("content-type")).toBe("image/png");
  expect(reply.headers.get("cache-control")).toBe("no-store");
  expect(Number(reply.headers.get("retry-after"))).toBeGreaterThan(0);
});

test("where too many wait already, one is told when to come again", async () => {
  const reply = await pictureReply(MADE, { bytes: () => null }, null);
  expect(reply.status).toBe(503);
  expect(Number(reply.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(reply.headers.get("cache-control")).toBe("no-store");
});
