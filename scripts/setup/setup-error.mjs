/** A failure that is told to the user in plain words, without a stack. */
export class SetupError extends Error {
  /** @param {string} message the whole text: what failed, and what to try */
  constructor(message) {
    super(message);
    this.name = "SetupError";
  }
}
