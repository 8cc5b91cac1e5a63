import { expect, test } from "vitest";
import { fontsOf, scriptsOf } from "./page-scripts.ts";

test("every script that the page runs or preloads counts once", () => {
  const html = `
    <link rel="preload" as="script" fetchPriority="low" href="/a.js"/>
    <link rel="preload" as="font" href="/f.woff2"/>
    <script src="/a.js" async=""></script><script nonce="x">inline()</script><script src="/b.js" id="_R_" async=""></script>`;
  expect(scriptsOf(html)).toEqual(["/a.js", "/b.js"]);
});

test("what only browsers without modules load does not", () => {
  expect(scriptsOf('<script src="/old.js" noModule=""></script><script src="/new.js"></script>')).toEqual([
    "/new.js",
  ]);
});

test("fonts are what the reply preloads as such", () => {
  const link =
    '</a.woff2>; rel=preload; as="font"; crossorigin=""; type="font/woff2", </b.js>; rel=preload; as="script"';
  expect(fontsOf(link)).toEqual(["/a.woff2"]);
  expect(fontsOf("</b.js>; rel=preload; as=script, </c.woff2>; rel=preload; as=font")).toEqual(["/c.woff2"]);
});
