/** `GET /ping`. */
import { z } from "zod";

export const Ping = z.object({ gecko_says: z.string() });
export type Ping = z.infer<typeof Ping>;
