/** Sends a message; without MAIL_URL messages are written to the outbox folder in the data folder. */
export interface Mail {
  send(message: {
    readonly to: string;
    readonly subject: string;
    readonly text: string;
    readonly headers?: Readonly<Record<string, string>>;
  }): Promise<void>;
}
