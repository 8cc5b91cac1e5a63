/** `GET /pictures/tokens/{id}` and `GET /pictures/compare`, with the query of the page: its picture, for wherever its link is shown. */
import { drawPicture } from "@/app/pictures/draw-picture";
import { makePicture } from "@/app/pictures/make-picture";
import { createPictureDesk } from "@/app/pictures/picture-desk";
import { pictureReply } from "@/app/pictures/picture-reply";
import { getRuntime } from "@/app/runtime";

export const dynamic = "force-dynamic";

/** A picture weighs some 90 kB. */
const desk = createPictureDesk(drawPicture, { atOnce: 2, waiting: 12, keptBytes: 8_000_000 });

interface PictureContext {
  readonly params: Promise<{ address: readonly string[] }>;
}

export async function GET(request: Request, { params }: PictureContext): Promise<Response> {
  const { address } = await params;
  const { search } = new URL(request.url);
  const made = await makePicture(getRuntime(), `/${address.join("/")}${search}`);
  return pictureReply(made, desk, request.headers.get("if-none-match"));
}
