import { watchedRoute } from "@/lib/server/routes/watched-route";
import { hostRoute } from "../host-route";

export const dynamic = "force-dynamic";
export const GET = hostRoute(watchedRoute);
