"use client";
/** What the rows of a list are marked by beside their own figures. The same object until something of it changes. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { TokenFacts } from "@/components/market/token-rows";
import { contextQuery } from "@/lib/client/context-query";
import { trendingPlaces } from "@/lib/domain/select-rows";

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
