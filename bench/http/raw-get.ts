/** A GET over HTTP whose body stays as it was sent, compressed or not: `fetch` would unpack it. */
import { Agent, get, type IncomingHttpHeaders } from "node:http";

export interface RawReply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** As many connections as there are requests under way. */
const agent = new Agent({ maxSockets: Number.POSITIVE_INFINITY });

export function rawGet(url: string, headers: Readonly<Record<string, string>> = {}): Promise<RawReply> {
  return new Promise((resolve, reject) => {
    get(url, { headers, agent }, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece));
      response.once("error", reject);
      response.once("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) }),
      );
    }).once("error", reject);
  });
}

/** The reply, which must be a success in the encoding. Throws otherwise: a bench of errors measures nothing. */
export async function rawGetIn(encoding: "br" | "gzip" | "identity", url: string): Promise<RawReply> {
  const reply = await rawGet(url, { "accept-encoding": encoding });
  const sentIn = reply.headers["content-encoding"] ?? "identity";
  if (reply.status !== 200 || sentIn !== encoding) {
    throw new Error(`${url} answered ${reply.status} in ${sentIn}, not 200 in ${encoding}`);
  }
  return reply;
}
