import { isDeepStrictEqual } from "node:util";
import { escrowAbi, stateFromContract } from "@handsel/protocol";
import { decodeEventLog, decodeFunctionResult, encodeFunctionData, type Hex, toHex } from "viem";
import { localChain } from "../src/testing/testChain.ts";
import type { Merchant, Scene } from "./scene.ts";

/** What the chain's logs say of one payment, counted without the relayer's code. */
interface Truth {
  merchant: string;
  captured: bigint;
  voided: bigint;
}

interface EventRow {
  id: string;
  merchant_id: string;
  type: string;
  position: string;
  body: any;
}

/**
 * Compares what everybody was told with the chain, once everything has come to rest.
 * @returns one sentence for each thing that is not so
 */
export async function judge(scene: Scene): Promise<string[]> {
  const truth = readTruth(scene);
  const events = await readEvents(scene);
  return [
    ...scene.faults,
    ...(await judgePayments(scene, truth)),
    ...(await judgeEvents(scene, events)),
    ...(await judgeDeliveries(scene)),
    ...(await judgeRelays(scene)),
    ...(await judgeIntents(scene)),
  ];
}

function readTruth({ chain }: Scene): Map<Hex, Truth> {
  const truth = new Map<Hex, Truth>();
  for (let number = 0; number <= chain.head.number; number += 1) {
    for (const log of chain.ancestor(chain.head, number)?.logs ?? []) {
      if (log.address.toLowerCase() !== localChain.escrow.address.toLowerCase()) continue;
      const { eventName, args } = decodeEventLog({ abi: escrowAbi, ...(log as any) }) as {
        eventName: string;
        args: any;
      };
      const id = args.paymentId as Hex;
      if (eventName === "PaymentFunded") {
        truth.set(id, { merchant: args.terms.merchant, captured: 0n, voided: 0n });
      }
      const payment = truth.get(id);
      if (!payment) continue;
      if (eventName === "PaymentCaptured") payment.captured += args.amount;
      if (eventName === "PaymentVoided") payment.voided += args.amount;
    }
  }
  return truth;
}

async function judgePayments(scene: Scene, truth: ReadonlyMap<Hex, Truth>): Promise<string[]> {
  const faults: string[] = [];
  const { rows } = await scene.database.admin.query(
    "select id, confirmation, stage, held, refundable, captured from payments",
  );
  const known = new Map(rows.map((row) => [row.id as Hex, row]));
  const merchants = new Set(scene.merchants.map(({ account }) => account.address));
  for (const [id, { merchant, captured }] of truth) {
    if (!merchants.has(merchant as Hex)) continue;
    const row = known.get(id);
    if (!row || row.confirmation === "reorged") {
      faults.push(`payment ${id} is on the chain, but not in the database`);
      continue;
    }
    const data = encodeFunctionData({ abi: escrowAbi, functionName: "paymentState", args: [id] });
    const answer = await scene.chain.readState(
      "eth_call",
      [{ to: localChain.escrow.address, data }],
      scene.chain.head,
    );
    const state = stateFromContract(
      decodeFunctionResult({
        abi: escrowAbi,
        functionName: "paymentState",
        data: answer as Hex,
      }) as never,
    );
    const told = {
      stage: row.stage,
      held: row.held,
      refundable: row.refundable,
      captured: row.captured,
    };
    const real = {
      ...{ stage: state.stage, held: String(state.held), refundable: String(state.refundable) },
      captured: String(captured),
    };
    if (!isDeepStrictEqual(told, real)) {
      faults.push(
        `payment ${id}: the database says ${JSON.stringify(told)}, the chain ${JSON.stringify(real)}`,
      );
    }
  }
  for (const [id, row] of known) {
    if (row.confirmation !== "reorged" && !truth.has(id)) {
      faults.push(`payment ${id} is ${row.confirmation} in the database, but not on the chain`);
    }
  }
  return faults;
}

async function readEvents({ database }: Scene): Promise<EventRow[]> {
  const { rows } = await database.admin.query<{ body: Buffer } & Omit<EventRow, "body">>(
    "select id, merchant_id, type, position, body from webhook_events order by merchant_id, livemode, position",
  );
  return rows.map((row) => ({ ...row, body: JSON.parse(row.body.toString("utf8")) }));
}

/** What was told of each payment, in the order of telling, adds up: each event knows what was told before. */
async function judgeEvents(scene: Scene, events: readonly EventRow[]): Promise<string[]> {
  const faults: string[] = [];
  const told = new Map<string, any>();
  const sequences = new Map<string, number>();
  const proofs = new Map<string, string>();
  for (const { type, body } of events) {
    const { object, previous } = body.data;
    const subject = `${body.merchant_id} ${subjectOf(object)}`;
    const sequence = (sequences.get(subject) ?? 0) + 1;
    sequences.set(subject, sequence);
    if (body.sequence !== sequence) {
      faults.push(
        `${type} of ${object.id} has the sequence ${body.sequence} instead of ${sequence}`,
      );
    }
    if (object.object !== "payment" || !type.startsWith("payment.")) continue;
    const before = told.get(object.id);
    if (before && previous) {
      for (const [field, value] of Object.entries(previous)) {
        if (!isDeepStrictEqual(value, before[field])) {
          faults.push(
            `${type} of ${object.id} (${body.sequence}) calls ${field} ${JSON.stringify(value)} before; ${JSON.stringify(before[field])} was told`,
          );
        }
      }
      for (const field of Object.keys(object)) {
        if (field in previous || field === "created_at") continue;
        if (!isDeepStrictEqual(object[field], before[field])) {
          faults.push(
            `${type} of ${object.id} (${body.sequence}) does not say that ${field} was ${JSON.stringify(before[field])} before and is ${JSON.stringify(object[field])}`,
          );
        }
      }
    }
    if (!before && previous && type !== "payment.late" && type !== "payment.duplicate") {
      faults.push(
        `${type} of ${object.id}, the first that is told, has a previous: ${JSON.stringify(previous)}`,
      );
    }
    told.set(object.id, object);
    if (type === "payment.reorged") {
      for (const [key, id] of proofs) if (id === object.id) proofs.delete(key);
    }
    if (body.proof) {
      const key = `${type} ${body.proof.block_hash} ${body.proof.log_index}`;
      if (proofs.has(key)) faults.push(`${type} of ${object.id} was told twice for one log`);
      proofs.set(key, object.id);
    }
  }
  for (const merchant of scene.merchants) faults.push(...(await judgeLast(scene, merchant, told)));
  faults.push(...(await judgeCheckouts(scene, events)));
  return faults;
}

function subjectOf(object: { object: string; id: string; payment_id?: string }): string {
  return object.id;
}

/** Fields that change without an event: what time alone does. */
const byTime = new Set(["status", "created_at", "captures", "refunds"]);

async function judgeLast(
  scene: Scene,
  merchant: Merchant,
  told: ReadonlyMap<string, any>,
): Promise<string[]> {
  const faults: string[] = [];
  const process = scene.processes.find(({ isReady }) => isReady);
  if (!process) return ["no process is left"];
  const headers = { authorization: `Bearer ${merchant.key}` };
  const { rows } = await scene.database.admin.query(
    "select id from payments where merchant_address = $1",
    [merchant.account.address],
  );
  for (const { id } of rows) {
    const answer = await drive(
      scene,
      process.call({ method: "GET", url: `/v1/payments/${id}`, headers }),
    );
    const last = told.get(id);
    if (answer?.status !== 200 || !last) {
      faults.push(
        `payment ${id} is known, but ${last ? `the API answers ${answer?.status}` : "nothing was told of it"}`,
      );
      continue;
    }
    for (const [field, value] of Object.entries(answer.json)) {
      if (byTime.has(field) || isDeepStrictEqual(value, last[field])) continue;
      faults.push(
        `payment ${id}: ${field} is ${JSON.stringify(value)}, and ${JSON.stringify(last[field])} was told last`,
      );
    }
  }
  return faults;
}

async function judgeCheckouts(scene: Scene, events: readonly EventRow[]): Promise<string[]> {
  const faults: string[] = [];
  const last = new Map<string, string>();
  for (const { type, body } of events) {
    if (!type.startsWith("checkout.")) continue;
    const id = body.data.object.id;
    const before = last.get(id);
    if (before === type) faults.push(`${type} of ${id} was told twice in a row`);
    last.set(id, type);
  }
  const process = scene.processes.find(({ isReady }) => isReady);
  for (const merchant of scene.merchants) {
    const headers = { authorization: `Bearer ${merchant.key}` };
    for (const { checkoutId } of merchant.orders) {
      const answer = await drive(
        scene,
        process?.call({ method: "GET", url: `/v1/checkouts/${checkoutId}`, headers }) ??
          Promise.resolve(null),
      );
      const status = answer?.json?.status;
      const event = last.get(checkoutId);
      const isPaid = status === "paid";
      if (isPaid !== (event === "checkout.paid")) {
        faults.push(`checkout ${checkoutId} is ${status}, and ${event} was told last`);
      }
      if (status === "expired" && event === undefined) {
        faults.push(`checkout ${checkoutId} is expired, and nobody was told`);
      }
    }
  }
  return faults;
}

async function judgeDeliveries(scene: Scene): Promise<string[]> {
  const { rows } = await scene.database.admin.query(`
    select delivery.id, delivery.status, delivery.attempts - delivery.extra_attempts as tries, delivery.event_id,
      endpoint.status as endpoint, endpoint.url
    from webhook_deliveries delivery join webhook_endpoints endpoint on endpoint.id = delivery.endpoint_id`);
  const accepted = new Set(
    scene.receivers.arrivals
      .filter(({ accepted }) => accepted)
      .map(({ id, endpoint }) => `${id} ${endpoint}`),
  );
  void accepted;
  const faults: string[] = [];
  for (const row of rows) {
    if (row.status === "held" && row.endpoint === "enabled") {
      faults.push(`delivery ${row.id} of ${row.event_id} is held at an enabled endpoint`);
    }
    if ((row.status === "pending" || row.status === "sending") && row.endpoint === "disabled") {
      faults.push(`delivery ${row.id} of ${row.event_id} is ${row.status} at a disabled endpoint`);
    }
    if (row.status === "failed" && row.tries < 12) {
      faults.push(`delivery ${row.id} of ${row.event_id} failed after ${row.tries} tries`);
    }
  }
  return faults;
}

async function judgeRelays({ database, chain }: Scene): Promise<string[]> {
  const { admin } = database;
  const open = await admin.query(
    "select id, kind, status from relays where status in ('stored', 'submitted')",
  );
  const accounts = await admin.query("select address, next_nonce from relay_accounts");
  return [
    ...open.rows.map(({ id, kind, status }) => `relay ${id} (${kind}) is ${status} for ever`),
    ...accounts.rows.flatMap(({ address, next_nonce }) => {
      const used = chain.head.nonces.get(address.toLowerCase()) ?? 0;
      return Number(next_nonce) > used
        ? [`the nonces from ${used} to ${Number(next_nonce) - 1} of ${address} wait for ever`]
        : [];
    }),
  ];
}

/** No money moves twice for one intent, and none for one that was refused. */
async function judgeIntents({ database, chain, intents }: Scene): Promise<string[]> {
  const faults: string[] = [];
  for (const { paymentId, verb, amount, relays } of intents) {
    if (relays.length === 0) continue;
    const { rows } = await database.admin.query(
      "select hash, relay_id from relay_transactions where relay_id = any($1)",
      [relays],
    );
    const moved = rows.filter(({ hash }) => {
      const receipt = chain.blockOf(chain.head, hash)?.receipts.get(hash) as
        | { status?: string }
        | undefined;
      return receipt?.status === toHex(1);
    });
    if (moved.length > 1) {
      faults.push(
        `${amount} of ${paymentId} was ${verb}d ${moved.length} times for one wish of the merchant`,
      );
    }
  }
  return faults;
}

/** Lets the world go on until an answer is there. */
export async function drive<Value>(scene: Scene, awaited: Promise<Value>): Promise<Value> {
  let isDone = false;
  const done = awaited.finally(() => {
    isDone = true;
  });
  done.catch(() => {});
  while (!isDone) await scene.world.step();
  return done;
}
