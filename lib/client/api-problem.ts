/** The one error that asking our own server can end with. Its problem is what screens show. */
import type { Problem, ProblemKind } from "../contract/problem.ts";

export class ApiProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.name = "ApiProblem";
    this.problem = problem;
  }
}

declare module "@tanstack/react-query" {
  interface Register {
    defaultError: ApiProblem;
  }
}

/** A problem that the browser itself has found: our server gave no answer, or none that can be read. */
function foundHere(kind: ProblemKind, title: string, detail: string): ApiProblem {
  return new ApiProblem({
    type: `urn:spikeline:problem:${kind}`,
    title,
    status: 0,
    detail,
    kind,
    retryAt: null,
    source: null,
  });
}

export function serverUnreachable(): ApiProblem {
  return foundHere(
    "unreachable",
    "This Spikeline server cannot be reached",
    "No answer from the server that sent this page. It may have been stopped, or the network is down.",
  );
}

export function unreadableAnswer(): ApiProblem {
  return foundHere(
    "invalid-answer",
    "This server’s answer could not be read",
    "Something between here and the server answered in its place, or the server is of another version: reload the page.",
  );
}
