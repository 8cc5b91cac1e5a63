import type { MetadataRoute } from "next";
import { getRuntime } from "@/app/runtime";
import { pagePath } from "@/lib/contract/paths";

export const dynamic = "force-dynamic";

export default function robots(): MetadataRoute.Robots {
  const { publicUrl } = getRuntime();
  return {
    rules: { userAgent: "*", allow: pagePath.board, disallow: "/api/" },
    ...(publicUrl === null ? {} : { sitemap: new URL("/sitemap.xml", publicUrl).href }),
  };
}
