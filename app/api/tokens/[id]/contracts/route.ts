import { contractsRoute } from "@/lib/server/routes/contracts-route";
import { hostRoute } from "../../../host-route";

export const dynamic = "force-dynamic";
export const GET = hostRoute(contractsRoute);
