import { healthRoute } from "@/lib/server/routes/health-route";
import { hostRoute } from "../host-route";

export const dynamic = "force-dynamic";
export const GET = hostRoute(healthRoute);
