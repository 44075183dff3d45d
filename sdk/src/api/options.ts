/** Where and how a client sends its requests. */
export interface HandselOptions {
  /** URL of the relayer, such as `https://pay.example.com`. */
  url: string;
  /** API key `hs_…`; without one, only public operations answer. */
  apiKey?: string;
  /** Repetitions of a request that may be repeated, after the first attempt. Default: 2. */
  retries?: number;
  /** Milliseconds to wait for an answer. Default: 30,000. */
  timeout?: number;
  /** Sends the requests. Default: the global `fetch`. */
  fetch?: typeof fetch;
}

/** Settings of one request. */
export interface RequestOptions {
  /** Gives repeated requests one effect. Default: a new key for each call, the same for its retries. */
  idempotencyKey?: string;
  /** Ends the request early. */
  signal?: AbortSignal;
}

/** Settings of one request that changes something. */
export interface WriteOptions extends RequestOptions {
  /** Checks everything and answers as usual, but keeps nothing. */
  dryRun?: boolean;
}
