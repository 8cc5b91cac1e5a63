import { linkRoute } from "@/lib/server/routes/link-route";
import { hostRoute } from "../host-route";

export const dynamic = "force-dynamic";
export const GET = hostRoute(linkRoute);
