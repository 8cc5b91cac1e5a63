/**
 * CoinGecko's HTML as text that reads well. It is shown as text, never as markup, so this is about legibility and not
 * about safety. Every pattern runs in linear time, however broken the markup is.
 */

const COMMENT = /<!--[^]*?(?:-->|$)/g;
const UNREAD_ELEMENT = /<(script|style)\b[^]*?(?:<\/\1\s*>|$)/gi;
const LINE_BREAK = /<br\b[^<>]*>|<\/(?:div|tr|h[1-6])\s*>/gi;
const PARAGRAPH_BREAK = /<\/?(?:p|ul|ol|table|blockquote)\b[^<>]*>/gi;
const LIST_ITEM = /<li\b[^<>]*>/gi;
const TAG = /<\/?[a-z][^<>]*>/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi;
/** Control characters, and marks that turn the direction of the text around them. */
const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Bidi_Control}\ufeff]/gu;

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["apos", "'"],
  ["bull", "•"],
  ["copy", "©"],
  ["euro", "€"],
  ["gt", ">"],
  ["hellip", "…"],
  ["ldquo", "“"],
  ["lsquo", "‘"],
  ["lt", "<"],
  ["mdash", "—"],
  ["middot", "·"],
  ["nbsp", " "],
  ["ndash", "–"],
  ["quot", '"'],
  ["rdquo", "”"],
  ["reg", "®"],
  ["rsquo", "’"],
  ["trade", "™"],
]);

function character(codePoint: number): string {
  const isScalar = codePoint <= 0x10ffff && (codePoint < 0xd800 || codePoint > 0xdfff);
  return isScalar ? String.fromCodePoint(codePoint) : "";
}

function decodeEntities(text: string): string {
  return text.replace(ENTITY, (entity, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return character(Number.parseInt(decimal, 10));
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    return NAMED.get(name?.toLowerCase() ?? "") ?? entity;
  });
}

/** Text without markup: paragraphs parted by one empty line, list items by "• ", entities decoded, no blank ends. */
export function plainText(html: string): string {
  const unmarked = html
    .replace(/\r\n?/g, "\n")
    .replace(COMMENT, "")
    .replace(UNREAD_ELEMENT, "")
    .replace(LIST_ITEM, "\n• ")
    .replace(LINE_BREAK, "\n")
    .replace(PARAGRAPH_BREAK, "\n\n")
    .replace(TAG, "");
  return decodeEntities(unmarked)
    .replace(INVISIBLE, "")
    .split("\n")
    .map((line) => line.replace(/[ \t\u00a0]+/g, " ").trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
