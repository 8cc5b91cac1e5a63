import type { Metadata } from "next";
import { MethodsScreen } from "@/components/methods/methods-screen";

export const metadata: Metadata = {
  title: "Methods",
  description: "How each number on Spikeline is computed, and when it is left unknown.",
};

export default function MethodsPage() {
  return <MethodsScreen />;
}
