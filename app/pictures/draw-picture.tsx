/** A picture as a PNG, drawn with the fonts that came with the product. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { ImageResponse } from "next/og";
import { PICTURE_HEIGHT, PICTURE_WIDTH, type Picture } from "./picture";
import { PictureCard } from "./picture-card";

const FONTS = "node_modules/geist/dist/fonts/geist-sans";

function readFont(name: string): Promise<Buffer> {
  return readFile(path.join(/* turbopackIgnore: true */ process.cwd(), FONTS, name));
}

async function readFonts() {
  const [regular, semiBold] = await Promise.all([
    readFont("Geist-Regular.ttf"),
    readFont("Geist-SemiBold.ttf"),
  ]);
  return [
    { name: "Geist", data: regular, weight: 400 as const },
    { name: "Geist", data: semiBold, weight: 600 as const },
  ];
}

let fonts: ReturnType<typeof readFonts> | null = null;

export async function drawPicture(picture: Picture): Promise<Buffer> {
  fonts ??= readFonts();
  const response = new ImageResponse(<PictureCard picture={picture} />, {
    width: PICTURE_WIDTH,
    height: PICTURE_HEIGHT,
    fonts: await fonts,
  });
  return Buffer.from(await response.arrayBuffer());
}
