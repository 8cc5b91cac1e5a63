/** The server's runtime, for pages and API routes alone: importing this from a client component fails the build. */
import "server-only";

export { getRuntime } from "@/lib/server/runtime";
