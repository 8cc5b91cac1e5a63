/** Gives every page its nonce and security headers. Static files, the worker, the manifest and the API need no nonce. */
import { type NextRequest, NextResponse } from "next/server";
import { pageContentSecurityPolicy, SECURITY_HEADERS } from "./lib/server/http/security-headers";

export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = pageContentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
  return response;
}

export const config = { matcher: "/((?!api/|_next/static|_next/image|sw\\.js$|manifest\\.webmanifest$).*)" };
