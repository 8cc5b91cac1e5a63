/** The page's one typeface, made by `scripts/subset-font.mjs` before the pages are built. */
import localFont from "next/font/local";

export const sans = localFont({
  src: "../dist/fonts/geist-latin.woff2",
  variable: "--font-geist-sans",
  weight: "400 600",
  display: "swap",
});
