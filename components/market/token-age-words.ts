/** How long a token has been listed, in the days that the evidence allows. */
import type { ListingAge } from "@/lib/domain/listing-age";
import { formatCount } from "@/lib/format/count";

/** A token is called new up to this age. */
const NEW_DAYS = 30;

/** Days as `5` · `3–7` · `≥ 214` · `< 30`; null when nothing is known. */
export function listedDays(age: ListingAge | null): string | null {
  if (age === null) return null;
  const { atLeastDays, atMostDays } = age;
  if (atLeastDays === null) return atMostDays === null ? null : `< ${formatCount(atMostDays)}`;
  if (atMostDays === null) return `≥ ${formatCount(atLeastDays)}`;
  if (atLeastDays === atMostDays) return formatCount(atMostDays);
  return `${formatCount(atLeastDays)}–${formatCount(atMostDays)}`;
}

/** True when it is known to have been listed for at most a month. */
export function isNewlyListed(age: ListingAge | null): boolean {
  return age !== null && age.atMostDays !== null && age.atMostDays <= NEW_DAYS;
}
