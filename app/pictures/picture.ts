/** What a picture shows, before it is drawn: texts as they stand in it, and lines as paths. Pictures of equal content are one picture. */

export const PICTURE_WIDTH = 1200;
export const PICTURE_HEIGHT = 630;

export type Tone = "ink" | "gain" | "loss";

export interface PictureFigure {
  readonly label: string;
  readonly text: string;
  readonly tone: Tone;
}

export interface PictureLine {
  /** For SVG. */
  readonly path: string;
  readonly colour: string;
  readonly dash: string;
}

export interface PictureTick {
  /** Pixels from the top, or from the left, of the plot. */
  readonly at: number;
  readonly text: string;
}

export interface PictureChart {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PictureLine[];
  readonly valueTicks: readonly PictureTick[];
  readonly timeTicks: readonly PictureTick[];
}

/** One asset of several: how its line looks, what it is called, how it went. */
export interface PictureEntry {
  readonly colour: string;
  /** Of its line, for `stroke-dasharray`. */
  readonly dash: string;
  readonly name: string;
  readonly figures: readonly PictureFigure[];
}

export interface Picture {
  readonly title: string;
  /** Beside the title, smaller. */
  readonly tag: string;
  readonly headline: { readonly text: string; readonly change: PictureFigure | null } | null;
  readonly chart: PictureChart | null;
  /** In the chart's place where there is none. */
  readonly words: string;
  readonly entries: readonly PictureEntry[];
  readonly figures: readonly PictureFigure[];
  readonly asOf: string;
  readonly source: string;
  /** That the numbers are not CoinGecko's own; null for live ones. */
  readonly banner: string | null;
}

/** A picture with what its address is answered with besides. */
export interface MadePicture {
  readonly picture: Picture;
  readonly status: number;
  /** The same numbers as data, for the header; null where there are none. */
  readonly figures: unknown;
  /** How long others may keep it; zero where it is to be asked again. */
  readonly keepSec: number;
}
