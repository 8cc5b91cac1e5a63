import { tokenRoute } from "@/lib/server/routes/token-route";
import { hostRoute } from "../../host-route";

export const dynamic = "force-dynamic";
export const GET = hostRoute(tokenRoute);
