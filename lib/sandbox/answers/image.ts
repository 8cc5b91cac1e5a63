/** What CoinGecko answers for a coin without a picture; simulated coins have none. */
export const PLACEHOLDER_IMAGE = "missing_large.png";
export const PLACEHOLDER_IMAGES = {
  thumb: "missing_thumb.png",
  small: "missing_small.png",
  large: PLACEHOLDER_IMAGE,
};
