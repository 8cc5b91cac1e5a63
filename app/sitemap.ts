/** The pages that stay; empty where the address that visitors use is not known, because a sitemap has whole addresses. */
import type { MetadataRoute } from "next";
import { getRuntime } from "@/app/runtime";
import { pagePath } from "@/lib/contract/paths";

export const dynamic = "force-dynamic";

export default function sitemap(): MetadataRoute.Sitemap {
  const { publicUrl } = getRuntime();
  if (publicUrl === null) return [];
  const { board, trending, compare, methods, status } = pagePath;
  return [board, trending, compare, methods, status].map((path) => ({ url: new URL(path, publicUrl).href }));
}
