/** Seconds after which a client may try again. */
export const RETRY_SECONDS = 5;

/** Failure to get a connection within the time that a request waits for one. */
export class NoConnectionError extends Error {}

/** PostgreSQL's codes, or the beginnings of a class of them, for what passes or an administrator mends. */
const reasons: Readonly<Record<string, string>> = {
  "08": "The connection to the database broke.",
  "25006": "The database takes no writes.",
  "53100": "The database's disk is full.",
  "53200": "The database is out of memory.",
  "53300": "The database has no free connection.",
  "57P01": "The database was stopped.",
  "57P02": "The database was stopped.",
  "57P03": "The database is starting or stopping.",
};

/** Codes of the operating system for a connection that broke. */
const broken = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT"]);

/** What `pg` says of a connection that broke; these errors have no code. */
const brokenWords = /^Connection terminated|^Client has encountered a connection error/;

/** Returns one sentence if an error says that the database does not work at the moment; otherwise null. */
export function describeUnavailable(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof NoConnectionError) {
    return describeUnavailable(error.cause) ?? "No connection to the database was free.";
  }
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const known = reasons[code] ?? reasons[code.slice(0, 2)];
  if (known !== undefined) return known;
  if (broken.has(code) || brokenWords.test(error.message)) return "The database does not answer.";
  return null;
}
