import { AsyncLocalStorage } from "node:async_hooks";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { NextFunction, Request, RequestHandler, Response, Router } from "express";
import { Router as createRouter } from "express";
import type { Kysely } from "kysely";
import type { z } from "zod";
import { atMost } from "../atMost.ts";
import { isClosedStore } from "../closedStore.ts";
import type { Config } from "../configuration/config.ts";
import type { Database, DatabaseTransaction } from "../database/database.ts";
import { whileAwaited } from "../database/whileAwaited.ts";
import type { Deps } from "../part.ts";
import { type Caller, nameOf, type SignedIn } from "./authenticator.ts";
import { type Change, runOnce } from "./idempotency.ts";
import {
  type AnyOperation,
  isForPages,
  isVersioned,
  type Operation,
  toExpressPath,
} from "./operation.ts";
import { authenticationOf } from "./operationsOf.ts";
import { allowForeignPages } from "./originPolicy.ts";
import { limitByAddress, limitByCaller } from "./rateLimit.ts";
import { readLagging } from "./readLagging.ts";
import { parseBody, readBody, readQuery, requireReadable } from "./readRequest.ts";
import { requireKnownVersion } from "./requestId.ts";
import { validate } from "./validate.ts";

/** Validated request. */
export interface Input<Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType> {
  params: z.output<Params>;
  query: z.output<Query>;
  body: z.output<Body>;
  req: Request;
  res: Response;
}

/** Caller of a merchant's operation, and each of its fields. */
type Acting = Caller & { caller: Caller };

/** Creates a router for operations: a path in another letter case or with a slash at its end is another path. */
export function operationRouter(): Router {
  return createRouter({ strict: true, caseSensitive: true });
}

/** Runs the requests of one merchant at once, no more than some; the next waits. */
type Turns = ReturnType<typeof atMost>;

const turns = new WeakMap<Config, Turns>();

/**
 * Answers a merchant's request when it is its turn: all together have half of the process's database
 * connections, so that whatever one merchant asks, the others are answered.
 */
function inTurn<Result>(
  { config }: Deps,
  { merchantId }: Pick<Caller, "merchantId">,
  answer: () => Promise<Result>,
): Promise<Result> {
  const known =
    turns.get(config) ?? atMost(Math.max(1, Math.floor(config.databaseConnections / 2)));
  turns.set(config, known);
  return known(merchantId, answer);
}

/** Serves an operation that anyone may call. */
export function servePublic<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Answer extends z.ZodType,
>(
  router: Router,
  operation: Operation<Params, Query, Body, Answer> & { access: string },
  handler: (input: Input<Params, Query, Body>) => Promise<z.output<Answer>>,
): void {
  mount(router, operation, [limitByAddress(operation.limit)], async (req, res) => {
    send(res, operation, await handler(readInput(operation, req, res)));
  });
}

/** Serves an operation of the person who is signed in. */
export function serveAccount<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Answer extends z.ZodType,
>(
  router: Router,
  deps: Deps,
  operation: Operation<Params, Query, Body, Answer>,
  handler: (input: Input<Params, Query, Body> & { session: SignedIn }) => Promise<z.output<Answer>>,
): void {
  const { authenticator } = authenticationOf(deps.parts);
  const who = authenticator(deps);
  const signedIn: RequestHandler = async (req, res, next) => {
    const session = await who.authenticateAccount(req, operation);
    res.locals.session = session;
    await limitByCaller(operation.limit, `account:${session.accountId}`, res);
    next();
  };
  mount(router, operation, [limitByAddress(operation.limit), signedIn], async (req, res) => {
    const session: SignedIn = res.locals.session;
    send(res, operation, await handler({ ...readInput(operation, req, res), session }));
  });
}

/** Serves a merchant's operation that changes nothing. It reads from `db` alone, which may be the replica. */
export function serveRead<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Answer extends z.ZodType,
>(
  router: Router,
  deps: Deps,
  operation: Operation<Params, Query, Body, Answer>,
  handler: (
    input: Input<Params, Query, Body> & Acting & { db: Kysely<Database> },
  ) => Promise<z.output<Answer>>,
): void {
  mount(router, operation, [authenticateFor(deps, operation)], async (req, res) => {
    const input = { ...readInput(operation, req, res), ...actingOf(res) };
    const read = (db: Kysely<Database>) => handler({ ...input, db });
    const answer = await inTurn(deps, input, () => readLagging(deps, operation, input, res, read));
    send(res, operation, answer);
  });
}

/**
 * Serves a merchant's operation that streams text. An error before the first chunk is answered as a
 * problem document; a later one cuts the connection, so that the text does not look complete.
 */
export function serveText<Params extends z.ZodType, Query extends z.ZodType>(
  router: Router,
  deps: Deps,
  operation: Operation<Params, Query>,
  handler: (
    input: Input<Params, Query, z.ZodUnknown> & Acting & { db: Kysely<Database> },
  ) => AsyncGenerator<string>,
): void {
  mount(router, operation, [authenticateFor(deps, operation)], async (req, res) => {
    const { text } = operation.answer;
    const input = { ...readInput(operation, req, res), ...actingOf(res) };
    // The stream asks for more whenever the client has taken some, which is outside of the request.
    const inRequest = AsyncLocalStorage.snapshot();
    const { first, next } = await readLagging(deps, operation, input, res, async (db) => {
      const chunks = handler({ ...input, db });
      const next = () => inTurn(deps, input, () => inRequest(() => chunks.next()));
      return { first: await next(), next };
    });
    res.status(operation.answer.status);
    if (text) res.attachment(text.file).type(text.type);
    try {
      await pipeline(Readable.from(textOf(first, next)), res);
    } catch (error) {
      deps.log.warn({ err: error, operation: operation.id }, "an answer was cut off");
    }
  });
}

async function* textOf(
  first: IteratorResult<string, unknown>,
  next: () => Promise<IteratorResult<string, unknown>>,
) {
  for (let chunk = first; !chunk.done; chunk = await next()) yield chunk.value;
}

/** Caller of an operation that changes something. */
type WriteContext = Acting & {
  /** Whether this is a dry run: the answer is shown, nothing is kept. */
  dry: boolean;
};

/**
 * Serves a merchant's operation that changes something, in one database transaction. The
 * transaction also stores the answer under the request's `Idempotency-Key`, if it has one.
 */
export function serveWrite<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Answer extends z.ZodType,
>(
  router: Router,
  deps: Deps,
  operation: Operation<Params, Query, Body, Answer>,
  handler: (
    input: Input<Params, Query, Body> & WriteContext & { tx: DatabaseTransaction },
  ) => Promise<z.output<Answer>>,
): void {
  servePreparedWrite(router, deps, operation, async () => null, handler);
}

/**
 * Serves like {@link serveWrite}, with a step before the transaction for slow work such as a call
 * to another server. A replayed answer skips both steps.
 * @param prepare runs before the transaction
 * @param afterwards runs once the transaction is committed
 */
export function servePreparedWrite<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Answer extends z.ZodType,
  Prepared,
>(
  router: Router,
  deps: Deps,
  operation: Operation<Params, Query, Body, Answer>,
  prepare: (input: Input<Params, Query, Body> & WriteContext) => Promise<Prepared>,
  handler: (
    input: Input<Params, Query, Body> &
      WriteContext & { tx: DatabaseTransaction; prepared: Prepared },
  ) => Promise<z.output<Answer>>,
  afterwards: (prepared: Prepared) => Promise<void> = async () => {},
): void {
  mountWrite(router, deps, operation, (input) => ({
    ...{ prepare: () => prepare(input), afterwards },
    work: (tx: DatabaseTransaction, prepared: Prepared) => handler({ ...input, tx, prepared }),
  }));
}

/**
 * Serves like {@link servePreparedWrite} an operation whose whole change is one statement: it needs no
 * transaction, except to store the answer under an `Idempotency-Key`.
 */
export function serveStatement<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Answer extends z.ZodType,
  Prepared,
>(
  router: Router,
  deps: Deps,
  operation: Operation<Params, Query, Body, Answer>,
  prepare: (input: Input<Params, Query, Body> & WriteContext) => Promise<Prepared>,
  handler: (
    input: Input<Params, Query, Body> & WriteContext & { db: Kysely<Database>; prepared: Prepared },
  ) => Promise<z.output<Answer>>,
): void {
  mountWrite(router, deps, operation, (input) => ({
    ...{ prepare: () => prepare(input), afterwards: async () => {}, oneStatement: true },
    work: (db: Kysely<Database>, prepared: Prepared) => handler({ ...input, db, prepared }),
  }));
}

function mountWrite<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Answer extends z.ZodType,
  Prepared,
>(
  router: Router,
  deps: Deps,
  operation: Operation<Params, Query, Body, Answer>,
  changeOf: (input: Input<Params, Query, Body> & WriteContext) => Change<
    z.output<Answer>,
    Prepared
  > & {
    prepare: () => Promise<Prepared>;
    afterwards: (prepared: Prepared) => Promise<void>;
  },
): void {
  const who = authenticationOf(deps.parts).authenticator(deps);
  mount(router, operation, [authenticateFor(deps, operation)], async (req, res) => {
    const acting = actingOf(res);
    const input = readInput(operation, req, res);
    const dry = operation.dryRun === true && isDryRun(req);
    const change = changeOf({ ...input, ...acting, dry });
    let finish = async () => {};
    const work = {
      ...change,
      ...{ status: operation.answer.status, dry },
      prepare: async () => {
        const prepared = await change.prepare();
        if (res.closed) throw new Error("the client left before anything was changed");
        finish = () => change.afterwards(prepared);
        return prepared;
      },
    };
    const answer = await inTurn(deps, acting, () => runOnce(deps, nameOf(acting), req, work)).catch(
      (error: unknown) => {
        throw isClosedStore(error) ? who.refuseClosed(acting.caller) : error;
      },
    );
    if (!dry) deps.replica?.noteWrite(acting.merchantId);
    if (!dry && !answer.replayed) await finish();
    if (answer.replayed) res.setHeader("idempotent-replayed", "true");
    if (dry) res.setHeader("handsel-dry-run", "true").status(200).json(answer.body);
    else send(res, operation, answer.body);
  });
}

/** Returns whether a request is a dry run; some operations also take it as a field of the body. */
function isDryRun({ query, body }: Request): boolean {
  const { dry_run } = query;
  return dry_run === "true" || (body as { dry_run?: unknown } | undefined)?.dry_run === true;
}

function mount(
  router: Router,
  operation: AnyOperation,
  guards: RequestHandler[],
  answer: (req: Request, res: Response) => Promise<void>,
): void {
  const name: RequestHandler = (req, res, next) => {
    res.locals.operation = operation.id;
    res.setHeader("cache-control", "no-store");
    requireReadable(req);
    if (isVersioned(operation)) requireKnownVersion(req);
    // A change that has begun is finished, whoever waits for it.
    if (operation.method === "get") whileAwaited(departureOf(res), next);
    else next();
  };
  const before = [name, ...(operation.foreignPages ? [allowForeignPages] : []), ...guards];
  if (operation.method !== "get") before.push(parseBody);
  router[operation.method](toExpressPath(operation.path), ...before, answer);
}

/** Aborts when the client leaves before it is answered. */
function departureOf(res: Response): AbortSignal {
  const departure = new AbortController();
  res.once("close", () => {
    if (!res.writableFinished) departure.abort();
  });
  return departure.signal;
}

function authenticateFor(deps: Deps, operation: AnyOperation): RequestHandler {
  const { scheme, authenticator } = authenticationOf(deps.parts);
  const who = authenticator(deps);
  const mayBePage = isForPages(operation, scheme);
  return async (req: Request, res: Response, next: NextFunction) => {
    const caller = await who.authenticate(req, operation);
    res.locals.caller = caller;
    if (mayBePage) who.admitPage(caller, req, res);
    await limitByCaller(operation.limit, who.countedAs(caller, req), res);
    who.authorize(caller, operation);
    next();
  };
}

function actingOf(res: Response): Acting {
  const caller: Caller = res.locals.caller;
  return { ...caller, caller };
}

function readInput<Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType>(
  operation: Operation<Params, Query, Body, z.ZodType>,
  req: Request,
  res: Response,
): Input<Params, Query, Body> {
  return {
    params: validate(operation.params, req.params, operation.fieldErrors),
    query: readQuery(operation, req) as z.output<Query>,
    body: readBody(operation, req) as z.output<Body>,
    req,
    res,
  };
}

function send(res: Response, operation: AnyOperation, body: unknown): void {
  res.status(operation.answer.status);
  if (operation.answer.status === 204) res.end();
  else res.json(body);
}
