/** What the rest of the server knows of signed links. */
export interface LinkSigner {
  /** The text and its signature as one parameter of an address. */
  sign(text: string): string;
  /** The text that was signed with this server's key; null for everything else, one letter changed included. */
  verify(param: string): string | null;
}
