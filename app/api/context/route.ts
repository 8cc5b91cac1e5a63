import { contextRoute } from "@/lib/server/routes/context-route";
import { hostRoute } from "../host-route";

export const dynamic = "force-dynamic";
export const GET = hostRoute(contextRoute);
