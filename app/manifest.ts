import type { MetadataRoute } from "next";
import { pagePath } from "@/lib/contract/paths";

/** What an installed Spikeline is called and looks like. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: pagePath.board,
    name: "Spikeline: small-cap AI tokens",
    short_name: "Spikeline",
    description:
      "Is a small-cap AI token’s volume spike holding, is it real, and is it this token or the whole sector?",
    start_url: pagePath.board,
    scope: "/",
    display: "standalone",
    background_color: "#0e1013",
    theme_color: "#0e1013",
    icons: [
      { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
    shortcuts: [
      { name: "Watchlists", url: pagePath.watchlists },
      { name: "Board", url: pagePath.board },
    ],
  };
}
