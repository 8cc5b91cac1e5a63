/** The assets of a comparison within its picture, a line for each. */
import type { PictureEntry } from "./picture";
import { LINE, MUTED, TONES } from "./picture-colours";

export function EntryHead({ entry }: { readonly entry: PictureEntry | undefined }) {
  return (
    <div style={{ display: "flex", justifyContent: "flex-end", height: 28, color: MUTED, fontSize: 18 }}>
      {entry?.figures.map(({ label }) => (
        <div key={label} style={{ display: "flex", justifyContent: "flex-end", width: 112 }}>
          {label}
        </div>
      ))}
    </div>
  );
}

export function EntryLine({ entry: { colour, dash, name, figures } }: { readonly entry: PictureEntry }) {
  return (
    <div
      style={{
        display: "flex",
        alignItems: "center",
        justifyContent: "space-between",
        height: 42,
        borderBottom: `1px solid ${LINE}`,
        fontSize: 20,
      }}
    >
      <div
        style={{
          display: "flex",
          alignItems: "center",
          width: 150,
          overflow: "hidden",
          whiteSpace: "nowrap",
        }}
      >
        <div
          style={{
            display: "flex",
            width: 18,
            marginRight: 10,
            borderTop: `4px ${dash === "none" ? "solid" : "dashed"} ${colour}`,
          }}
        />
        {name}
      </div>
      {figures.map(({ label, text, tone }) => (
        <div
          key={label}
          style={{ display: "flex", justifyContent: "flex-end", width: 112, color: TONES[tone] }}
        >
          {text}
        </div>
      ))}
    </div>
  );
}
