import { regimesRoute } from "@/lib/server/routes/regimes-route";
import { hostRoute } from "../host-route";

export const dynamic = "force-dynamic";
export const GET = hostRoute(regimesRoute);
