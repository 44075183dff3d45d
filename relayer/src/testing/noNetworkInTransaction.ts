/**
 * Fails every test in which something asks a server other than PostgreSQL, or looks up a name, inside a database
 * transaction: a stranger who is slow would hold its locks and its connection.
 */
import { AsyncLocalStorage, createHook } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
import { Kysely } from "kysely";
import { afterEach, expect } from "vitest";

/** The transaction that what runs belongs to; what it leaves running after its end does not hold it up. */
const transaction = new AsyncLocalStorage<{ isOpen: boolean }>();

/** Where in the sources each forbidden call began. */
let found: string[] = [];

const begin = Kysely.prototype.transaction;
Kysely.prototype.transaction = function <DB>(this: Kysely<DB>) {
  const builder = begin.call(this) as ReturnType<Kysely<DB>["transaction"]>;
  const execute = builder.execute.bind(builder);
  builder.execute = async (work) => {
    const own = { isOpen: true };
    try {
      return await execute((tx) => transaction.run(own, () => work(tx)));
    } finally {
      own.isOpen = false;
    }
  };
  return builder;
} as typeof begin;

function note(what: string): void {
  if (!transaction.getStore()?.isOpen) return;
  const { stack = "" } = new Error();
  const own = stack.split("\n").filter((line) => line.includes("/relayer/src/"));
  found.push([`${what} inside a transaction`, ...own.slice(1)].join("\n"));
}

// fetch is undici's too.
subscribe("undici:request:create", () => note("a request"));
createHook({
  init: (_id, type) => {
    if (type === "GETADDRINFOREQWRAP" || type === "QUERYWRAP") note("a look-up of a name");
  },
}).enable();

/** Runs what a test itself asks while it holds a transaction open, as another process would. */
export function asStranger<Result>(work: () => Result): Result {
  return transaction.exit(work);
}

/** Returns the calls that were noted since the last time. */
export function takeNetworkCalls(): string[] {
  const calls = found;
  found = [];
  return calls;
}

afterEach(() => expect(takeNetworkCalls()).toEqual([]));
