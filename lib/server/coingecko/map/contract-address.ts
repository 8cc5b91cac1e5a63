type Platforms = Readonly<Record<string, string | null>> | null | undefined;

/** Platform ids with their contract addresses. `{"": ""}` is how CoinGecko says that a coin has a chain of its own: none. */
export function contractAddresses(platforms: Platforms): readonly (readonly [string, string])[] {
  return Object.entries(platforms ?? {}).flatMap(([platform, given]) => {
    const address = given?.trim() ?? "";
    return platform === "" || address === "" ? [] : [[platform, address] as const];
  });
}
