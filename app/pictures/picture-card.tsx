/** How a picture looks. Every box says how it lays out its content: the drawing library knows flex alone. */
import type { Picture, PictureFigure } from "./picture";
import { PictureAxes } from "./picture-axes";
import { CANVAS, INK, LINE, lightColour, MUTED, TONES } from "./picture-colours";
import { EntryHead, EntryLine } from "./picture-entries";

function hasNumbers({ chart, entries, figures }: Picture): boolean {
  return chart !== null || entries.length > 0 || figures.length > 0;
}

export function PictureCard({ picture }: { readonly picture: Picture }) {
  const { banner, asOf, source, figures } = picture;
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        width: "100%",
        height: "100%",
        background: CANVAS,
        color: INK,
        fontFamily: "Geist",
        fontSize: 22,
      }}
    >
      {banner !== null && (
        <div
          style={{
            display: "flex",
            padding: "9px 56px",
            background: lightColour("var(--warn-canvas)"),
            borderBottom: `1px solid ${lightColour("var(--warn-line)")}`,
            color: lightColour("var(--warn-ink)"),
            fontSize: 20,
          }}
        >
          {banner}
        </div>
      )}
      <div style={{ display: "flex", flexDirection: "column", flexGrow: 1, padding: "34px 56px 30px 56px" }}>
        <div
          style={{
            display: "flex",
            flexDirection: "column",
            ...(hasNumbers(picture) ? {} : { margin: "auto 0" }),
          }}
        >
          <Head picture={picture} />
          <Body picture={picture} />
        </div>
        {figures.length > 0 && (
          <div style={{ display: "flex", marginTop: 22 }}>
            {figures.map((figure) => (
              <BigFigure key={figure.label} figure={figure} />
            ))}
          </div>
        )}
        <div
          style={{
            display: "flex",
            justifyContent: "space-between",
            marginTop: "auto",
            paddingTop: 14,
            borderTop: `1px solid ${LINE}`,
            color: MUTED,
            fontSize: 20,
          }}
        >
          <div style={{ display: "flex" }}>{[asOf, source].filter((text) => text !== "").join(" · ")}</div>
          <div style={{ display: "flex", color: INK, fontWeight: 600 }}>Spikeline</div>
        </div>
      </div>
    </div>
  );
}

/** Flex aligns text by its boxes: a smaller one is lifted until both stand on one line. */
const TITLE = {
  display: "flex",
  flexShrink: 0,
  fontSize: 46,
  fontWeight: 600,
  letterSpacing: -1,
  lineHeight: 1,
} as const;
/** With room for the descenders, which would be cut off with what overflows. */
const ON_ONE_LINE = { whiteSpace: "nowrap", paddingBottom: 8, marginBottom: -8 } as const;
const LONG_TITLE = { ...TITLE, fontSize: 32, marginBottom: 2 } as const;
const BESIDE_TITLE = {
  display: "flex",
  flexShrink: 0,
  fontSize: 28,
  lineHeight: 1,
  marginBottom: 3,
} as const;

/** In characters of a usual width: beside a price, and alone. */
const ROOM = { besidePrice: 22, alone: 36 } as const;

function Head({ picture: { title, tag, headline } }: { readonly picture: Picture }) {
  const isLong = title.length + tag.length > (headline === null ? ROOM.alone : ROOM.besidePrice);
  return (
    <div style={{ display: "flex", justifyContent: "space-between", alignItems: "flex-end" }}>
      <div style={{ display: "flex", alignItems: "flex-end", flex: 1, overflow: "hidden", ...ON_ONE_LINE }}>
        <div style={isLong ? LONG_TITLE : TITLE}>{title}</div>
        <div style={{ ...BESIDE_TITLE, marginLeft: 14, color: MUTED }}>{tag}</div>
      </div>
      {headline !== null && (
        <div style={{ display: "flex", alignItems: "flex-end", flexShrink: 0, marginLeft: 28 }}>
          <div style={TITLE}>{headline.text}</div>
          {headline.change !== null && (
            <div style={{ ...BESIDE_TITLE, marginLeft: 18, color: TONES[headline.change.tone] }}>
              {headline.change.text}
            </div>
          )}
          {headline.change !== null && (
            <div style={{ ...BESIDE_TITLE, marginLeft: 8, color: MUTED }}>{headline.change.label}</div>
          )}
        </div>
      )}
    </div>
  );
}

/** Numbers stand where they do below a chart. */
const CHART_HEIGHT = 300;

function Body({ picture: { chart, words, entries, figures } }: { readonly picture: Picture }) {
  return (
    <div style={{ display: "flex", marginTop: 20, justifyContent: "space-between" }}>
      {chart === null ? (
        <div
          style={{
            display: "flex",
            width: 640,
            ...(figures.length > 0 ? { height: CHART_HEIGHT, alignItems: "center" } : {}),
            color: MUTED,
            fontSize: 26,
            lineHeight: 1.4,
          }}
        >
          {words}
        </div>
      ) : (
        <PictureAxes chart={chart} />
      )}
      {entries.length > 0 && (
        <div style={{ display: "flex", flexDirection: "column", width: 380 }}>
          <EntryHead entry={entries[0]} />
          {entries.map((entry) => (
            <EntryLine key={entry.colour} entry={entry} />
          ))}
        </div>
      )}
    </div>
  );
}

function BigFigure({ figure: { label, text, tone } }: { readonly figure: PictureFigure }) {
  return (
    <div style={{ display: "flex", flexDirection: "column", width: 272 }}>
      <div style={{ display: "flex", color: MUTED, fontSize: 20 }}>{label}</div>
      <div style={{ display: "flex", marginTop: 2, fontSize: 32, fontWeight: 600, color: TONES[tone] }}>
        {text}
      </div>
    </div>
  );
}
