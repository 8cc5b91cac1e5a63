/** What people read instead of an id. Names and symbols are free text at CoinGecko: some look blank, some are. */

const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Z}\p{C}]/gu;

function seen(text: string): string | null {
  return text.replace(UNSEEN, "") === "" ? null : text.trim();
}

/** Upper case; empty when there is nothing to see. */
export function symbolText(symbol: string): string {
  return seen(symbol)?.toUpperCase() ?? "";
}

/** The name, or what stands in for a name that cannot be seen: the symbol, else the id. */
export function nameText(name: string, symbol: string, id: string): string {
  return seen(name) ?? seen(symbol)?.toUpperCase() ?? id;
}
