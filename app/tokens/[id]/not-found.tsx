import type { Metadata } from "next";
import { UnknownToken } from "@/components/token/unknown-token";

export const metadata: Metadata = { title: "No such token" };

export default function TokenNotFound() {
  return <UnknownToken />;
}
