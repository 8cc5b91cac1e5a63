import { historyRoute } from "@/lib/server/routes/history-route";
import { hostRoute } from "../../../host-route";

export const dynamic = "force-dynamic";
export const GET = hostRoute(historyRoute);
