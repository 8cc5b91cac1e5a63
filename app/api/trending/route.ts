import { trendingRoute } from "@/lib/server/routes/trending-route";
import { hostRoute } from "../host-route";

export const dynamic = "force-dynamic";
export const GET = hostRoute(trendingRoute);
