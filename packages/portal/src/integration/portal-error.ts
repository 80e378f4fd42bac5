/** Stops a build with words for the person who runs it: options that do not fit, or records with errors. */
export class PortalError extends Error {
  /** @param message What is wrong and what to do, one problem a line. */
  constructor(message: string) {
    super(message);
    this.name = 'PortalError';
  }
}
