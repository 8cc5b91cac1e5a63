import { boardRoute } from "@/lib/server/routes/board-route";
import { hostRoute } from "../host-route";

export const dynamic = "force-dynamic";
export const GET = hostRoute(boardRoute);
