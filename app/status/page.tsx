import type { Metadata } from "next";
import { getRuntime } from "@/app/runtime";
import { Prefilled } from "@/components/market/prefilled";
import { StatusScreen } from "@/components/status/status-screen";
import { statusQuery } from "@/lib/client/status-query";
import { openStatus } from "@/lib/server/routes/status-route";

export const metadata: Metadata = { title: "Status" };
export const dynamic = "force-dynamic";

export default async function StatusPage() {
  const runtime = getRuntime();
  const status = await openStatus(runtime);
  return (
    <Prefilled queryKey={statusQuery.queryKey} json={status} receivedAtMs={runtime.clock.nowMs()}>
      <StatusScreen />
    </Prefilled>
  );
}
