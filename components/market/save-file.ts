/** Hands a file to the browser, which saves it under the name. */
import { MINUTE_MS } from "@/lib/domain/time";

export function saveFile(content: Blob, fileName: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser may read it a little later.
  setTimeout(() => URL.revokeObjectURL(url), MINUTE_MS);
}
