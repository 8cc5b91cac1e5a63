import { searchRoute } from "@/lib/server/routes/search-route";
import { hostRoute } from "../host-route";

export const dynamic = "force-dynamic";
export const GET = hostRoute(searchRoute);
