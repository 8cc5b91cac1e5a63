/** What a picture shows, before it is drawn: texts as they stand in it, and what is drawn as paths. Pictures of equal content are one picture. */

export const PICTURE_WIDTH = 1200;
export const PICTURE_HEIGHT = 630;
/** What a chart gives of its height to a note. */
export const NOTE_ROW = 24;

export type Tone = "ink" | "gain" | "loss";

export interface PictureFigure {
  readonly label: string;
  readonly text: string;
  readonly tone: Tone;
}

/** A path of a chart, for SVG. */
export interface PictureShape {
  readonly path: string;
  /** `none` where it has none, as `fill`. */
  readonly stroke: string;
  readonly fill: string;
  readonly strokeWidth: number;
  readonly dash: string;
}

/** A stretch of time with a ground of its own. */
export interface PictureShade {
  readonly left: number;
  readonly width: number;
  readonly opacity: number;
  /** Empty where it has no room. */
  readonly label: string;
}

export interface PictureTick {
  /** Pixels from the top, or from the left, of the plot. */
  readonly at: number;
  readonly text: string;
}

/** To the right of the plot. */
export interface PictureLabel extends PictureTick {
  /** Of the line that it ends; null for a tick. */
  readonly colour: string | null;
}

export interface PictureChart {
  readonly title: string;
  /** What the chart cannot show and has to be said; empty where nothing has. */
  readonly note: string;
  /** Of the plot alone. */
  readonly width: number;
  readonly height: number;
  /** Room for the labels to its right. */
  readonly gutter: number;
  readonly shades: readonly PictureShade[];
  readonly gridAt: readonly number[];
  /** In the order of drawing. */
  readonly shapes: readonly PictureShape[];
  readonly valueLabels: readonly PictureLabel[];
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
