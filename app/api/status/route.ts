import { statusRoute } from "@/lib/server/routes/status-route";
import { hostRoute } from "../host-route";

export const dynamic = "force-dynamic";
export const GET = hostRoute(statusRoute);
