/** What an answer from the network is: our server's own, or something else that speaks in its place. */

export interface NetworkAnswer {
  readonly status: number;
  /** As the header has it; null without one. */
  readonly contentType: string | null;
}

/** The media types of what is kept. */
export const PAGE_TYPE = "text/html";
export const ANSWER_TYPE = "application/json";

/** As `lib/contract/problem.ts` has it, which would bring the library along that checks shapes. */
const PROBLEM_TYPE = "application/problem+json";

function isOf(type: string, { contentType }: NetworkAnswer): boolean {
  return contentType?.split(";", 1)[0]?.trim().toLowerCase() === type;
}

/** Whether a proxy says that there is nobody behind it. The problems of our own server, such as an upstream's, are its answers. */
export function isServerGone(answer: NetworkAnswer): boolean {
  return answer.status >= 502 && !isOf(PROBLEM_TYPE, answer);
}

/** Whether it may be given in the server's place later: no problem, and nothing of another kind than was asked for. */
export function isWorthKeeping(answer: NetworkAnswer, type: string): boolean {
  return answer.status === 200 && isOf(type, answer);
}
