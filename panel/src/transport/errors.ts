/** The server could not be reached, or did not answer in time. */
export class Unreachable extends Error {}

/** The server answered that it will not do this; the message is a sentence for the agent, empty if it sent none. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}
