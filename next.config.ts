import type { NextConfig } from "next";

/** CoinGecko's picture hosts; logos are fetched and shrunk by our server, so that visitors ask nobody else. */
const LOGO_HOSTS = ["coin-images.coingecko.com", "assets.coingecko.com"];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check:types` checks the whole tree; a person who only starts the product need not wait for it again.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["better-sqlite3", "pino"],
  images: {
    remotePatterns: LOGO_HOSTS.map((hostname) => ({
      protocol: "https",
      hostname,
      pathname: "/coins/images/**",
    })),
    deviceSizes: [64],
    imageSizes: [32],
    formats: ["image/webp"],
    minimumCacheTTL: 86_400,
  },
};

export default config;
