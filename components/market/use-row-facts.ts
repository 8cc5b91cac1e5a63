"use client";
/** What rows are marked by beside their own figures. The same object until something of it changes. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { contextQuery } from "@/lib/client/context-query";
import { trendingPlaces } from "@/lib/domain/select-rows";
import type { TokenFacts } from "./token-rows";

export function useRowFacts(): TokenFacts {
  const { data } = useQuery(contextQuery);
  const trending = data?.trending ?? null;
  const notices = data?.notices;
  return useMemo(
    () => ({
      trendingPlaces: trendingPlaces(trending),
      notices: new Map(notices?.map(({ id, text }) => [id, text])),
    }),
    [trending, notices],
  );
}
