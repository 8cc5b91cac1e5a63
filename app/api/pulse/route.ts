import { pulseRoute } from "@/lib/server/routes/pulse-route";
import { hostRoute } from "../host-route";

export const dynamic = "force-dynamic";
export const GET = hostRoute(pulseRoute);
