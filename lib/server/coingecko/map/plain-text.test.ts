import { describe, expect, it } from "vitest";
import { plainText } from "./plain-text.ts";

describe("plainText", () => {
  it.each([
    ["plain words stay", "Lantern lights models.", "Lantern lights models."],
    ["tags go, their text stays", 'See <a href="https://a.example">the <b>site</b></a>.', "See the site."],
    ["CRLF becomes one line end", "one\r\ntwo\rthree", "one\ntwo\nthree"],
    ["paragraphs are parted by one empty line", "<p>one</p>\r\n\r\n\r\n<p>two</p>", "one\n\ntwo"],
    ["a line break is a line break", "one<br/>two<BR>three", "one\ntwo\nthree"],
    ["list items get their bullets", "<ul><li>one</li><li>two</li></ul>", "• one\n• two"],
    [
      "entities are decoded once",
      "a &amp; b &lt; c &#39;d&#x27; &amp;lt; e&nbsp;f",
      "a & b < c 'd' &lt; e f",
    ],
    ["an unknown entity stays", "a &madeup; b & c", "a &madeup; b & c"],
    ["a code point that is none vanishes", "a&#0;b&#xD800;c&#x110000;d&#9999999;e", "abcde"],
    ["comparisons are not tags", "cap < 5 and volume > 3, a<5", "cap < 5 and volume > 3, a<5"],
    [
      "scripts, styles and comments are not read",
      "a<script>x()</script>b<style>p{}</style><!-- c -->d",
      "abd",
    ],
    ["an unclosed script swallows the rest", "a<script>x()", "a"],
    ["decoded markup is text, not markup", "&lt;b&gt;bold&lt;/b&gt;", "<b>bold</b>"],
    ["marks that turn the text around are removed", "a\u202Eb\u2066c\u0007d", "abcd"],
    ["runs of blanks shrink", "a \t  b\n   c", "a b\nc"],
    ["nothing is nothing", " \r\n <p></p> ", ""],
  ])("%s", (_promise, html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it.each(["<", "<a ", "<!--", "<script", "</script ", "&#", "<br", "\n ", "<p>"])(
    "broken markup of any size does not stall: %j",
    (piece) => {
      expect(plainText(piece.repeat(200_000)).length).toBeLessThanOrEqual(piece.length * 200_000);
    },
  );
});
