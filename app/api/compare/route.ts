import { compareRoute } from "@/lib/server/routes/compare-route";
import { hostRoute } from "../host-route";

export const dynamic = "force-dynamic";
export const GET = hostRoute(compareRoute);
