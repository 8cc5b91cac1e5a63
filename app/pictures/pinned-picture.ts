/** The picture of a pinned link whose page has no numbers any more: the link's own, once its signature has been found good. */
import { lineLook } from "@/components/charts/multi-line-look";
import { linePlaces } from "@/components/compare/line-places";
import { pinnedWords } from "@/components/market/pinned-words";
import { fromInstant } from "@/lib/contract/instant";
import type { FigureJson, LinkCheckJson } from "@/lib/contract/link";
import type { LinkPage } from "@/lib/contract/link-page";
import type { CoinId } from "@/lib/domain/ids";
import type { Source } from "@/lib/domain/source";
import { formatCompactUsd } from "@/lib/format/compact";
import { formatPriceUsd } from "@/lib/format/price";
import { drawableText } from "./drawable-text";
import type { MadePicture, Picture } from "./picture";
import { lightColour } from "./picture-colours";
import { changeFigure, plainFigure, sourceWords } from "./picture-words";

const KEEP_SEC = 86_400;
const TITLE_LENGTH = 48;
/** As much of an id as fits beside its figures. */
const NAME_LENGTH = 12;
const WORDS_LENGTH = 240;

type ValueOf = (figure: FigureJson["figure"]) => number | null;

function valuesIn(figures: readonly FigureJson[], id: string): ValueOf {
  return (figure) => figures.find((one) => one.id === id && one.figure === figure)?.then ?? null;
}

function tokenNumbers(valueOf: ValueOf): Pick<Picture, "headline" | "entries" | "figures"> {
  return {
    headline: {
      text: drawableText(formatPriceUsd(valueOf("priceUsd")), 20),
      change: changeFigure("24h", valueOf("change24h")),
    },
    entries: [],
    figures: [
      plainFigure("Volume, 24h", formatCompactUsd(valueOf("volume24hUsd"))),
      plainFigure("Market cap", formatCompactUsd(valueOf("marketCapUsd"))),
    ],
  };
}

function comparedNumbers(
  ids: readonly CoinId[],
  figures: readonly FigureJson[],
): Pick<Picture, "headline" | "entries" | "figures"> {
  const places = linePlaces(ids);
  const entries = ids.map((id) => {
    const look = lineLook(places.get(id) ?? 0);
    const valueOf = valuesIn(figures, id);
    return {
      colour: lightColour(look.colour),
      dash: look.dash,
      name: drawableText(id, NAME_LENGTH),
      figures: [
        changeFigure("Return", valueOf("totalReturn")),
        plainFigure("Price", formatPriceUsd(valueOf("priceUsd"))),
      ],
    };
  });
  return { headline: null, entries, figures: [] };
}

/** Null where nothing in the link can be believed, it belongs elsewhere, or its numbers are not of the source that is on. */
export function pinnedPicture(check: LinkCheckJson, page: LinkPage, source: Source): MadePicture | null {
  const { link, figures, state } = check;
  if (link?.sourceKey !== source.key || figures.length === 0) return null;
  const ids = page.kind === "token" ? [page.id] : page.view.ids;
  const { headline, explanation } = pinnedWords(check, null);
  const atMs = fromInstant(link.at);
  return {
    status: 200,
    keepSec: state === "unchecked" ? 0 : KEEP_SEC,
    figures: {
      at: new Date(atMs).toISOString(),
      source: link.sourceKey,
      pinned: figures.map(({ id, figure, then }) => ({ id, figure, then })),
    },
    picture: {
      title: drawableText(ids.join(", "), TITLE_LENGTH),
      tag: "",
      chart: null,
      words: drawableText(`${headline}. ${explanation}`, WORDS_LENGTH),
      ...(page.kind === "token"
        ? tokenNumbers(valuesIn(figures, page.id))
        : comparedNumbers(page.view.ids, figures)),
      ...sourceWords({ source, stale: null }, atMs, true),
    },
  };
}
