/** Answers as CoinGecko gives them: a status and a body. Its error bodies come in several shapes, each kept here once. */

export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** Tells a refusal from what was understood. */
export function isReply(value: object): value is Reply {
  return "status" in value && "body" in value;
}

export function ok(body: unknown): Reply {
  return { status: 200, body };
}

export function missingParameter(name: string): Reply {
  return { status: 422, body: { error: `Missing parameter ${name}` } };
}

export function invalidParameter(name: string): Reply {
  return { status: 422, body: { error: `Invalid parameter ${name}` } };
}

export function invalidCurrency(): Reply {
  return { status: 400, body: { error: "invalid vs_currency" } };
}

export function coinNotFound(): Reply {
  return { status: 404, body: { error: "coin not found" } };
}

export function unknownPath(): Reply {
  return { status: 404, body: { error: "Incorrect path. Please check the API documentation." } };
}

/** History beyond what free plans may ask for; the status is nested once more than in other errors. */
export function historyWall(nowMs: number): Reply {
  return {
    status: 401,
    body: {
      error: {
        status: {
          timestamp: new Date(nowMs).toISOString(),
          error_code: 10012,
          error_message:
            "The time range is beyond the past 365 days, which is all that public API users may query.",
        },
      },
    },
  };
}

export function planTooLow(nowMs: number, what: string): Reply {
  return {
    status: 401,
    body: {
      status: {
        timestamp: new Date(nowMs).toISOString(),
        error_code: 10005,
        error_message: `This request is limited to paid plans: ${what}.`,
      },
    },
  };
}
