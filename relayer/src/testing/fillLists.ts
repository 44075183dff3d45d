import { newOffer, type PaymentTerms, paymentStatuses, termsToJson } from "@handsel/protocol";
import { type Kysely, sql } from "kysely";
import { type Address, type Hash, numberToHex, zeroAddress } from "viem";
import { checkoutStatuses } from "../checkouts/checkoutStatus.ts";
import type { Database } from "../platform/database/database.ts";

/** Values that fill lists: each that is rare is found among the oldest rows alone. */
export interface Filled {
  payer: { common: Address; rare: Address };
  reference: { common: string; rare: string };
  token: { common: string; rare: string };
  link: { common: string; rare: string };
  transaction: { common: string; rare: string };
  type: { common: string; rare: string };
  name: { common: string; rare: string };
  /** Payment and checkout among the oldest. */
  payment: Hash;
  checkout: string;
  /** Endpoint, disabled so that nothing is sent. */
  endpoint: string;
  /** Event in the middle of the log. */
  event: string;
  /** Time after the oldest rows, in ISO 8601. */
  oldest: string;
}

/**
 * The oldest rows, which have every rare value and status, each with each: so many that to sort all that
 * match is dearer than to read a page in order.
 */
const RARE = 4_800;

/**
 * Fills every list of a merchant with rows of the local chain, by statements that PostgreSQL runs alone.
 * @param rows of each of the large tables, so many that most are not among the oldest
 * @param token of the local chain
 */
export async function fillLists(
  db: Kysely<Database>,
  { id: merchantId, address }: { id: string; address: Address },
  token: { symbol: string; address: Address },
  rows: number,
): Promise<Filled> {
  const start = Date.now() - rows * 100;
  const idOf = (prefix: string, index: number) =>
    `${prefix}_${(start + index * 100).toString(16).padStart(12, "0")}${"0".repeat(20)}`;
  const id = (prefix: string) =>
    sql`${sql.lit(prefix)} || '_' || lpad(to_hex(${sql.lit(start)}::bigint + i * 100), 12, '0') || repeat('0', 20)`;
  const hash = (name: string) =>
    sql`'0x' || encode(sha256(convert_to(${sql.lit(name)} || i, 'UTF8')), 'hex')`;
  const filled: Filled = {
    payer: { common: numberToHex(1, { size: 20 }), rare: numberToHex(2, { size: 20 }) },
    reference: { common: "everyone", rare: "nobody" },
    token: { common: token.symbol, rare: "ETH" },
    link: { common: idOf("pl", 1), rare: idOf("pl", 2) },
    transaction: { common: numberToHex(1, { size: 32 }), rare: numberToHex(2, { size: 32 }) },
    type: { common: "payment.confirmed", rare: "payment.disputed" },
    name: { common: "ines", rare: "oliver" },
    payment: "0x",
    checkout: idOf("cs", 1),
    endpoint: idOf("we", 1),
    event: idOf("evt", rows >> 1),
    oldest: new Date(start + RARE * 100).toISOString(),
  };
  const isRare = sql`i <= ${sql.lit(RARE)}`;
  /** Rare in each second of the oldest rows, for each pair of a rare value and a status. */
  const either = (common: unknown, rare: unknown) =>
    sql`case when ${isRare} and i % 2 = 0 then ${rare} else ${common} end`;
  const value = ({ common, rare }: { common: string; rare: string }) =>
    either(sql.lit(common), sql.lit(rare));
  const status = (all: readonly string[], common: string) =>
    sql`case when ${isRare}
      then (array[${sql.join(all.map((each) => sql.lit(each)))}])[1 + (i / 2) % ${sql.lit(all.length)}]
      else ${sql.lit(common)} end`;
  const terms = (by: Partial<PaymentTerms>) =>
    sql.lit(
      JSON.stringify(
        termsToJson({
          ...newOffer({
            ...{ merchant: address, payee: address, token: token.address, amount: 25_000_000n },
            ...{ fundBy: Math.floor(Date.now() / 1000) + 86_400, inspectionPeriod: 0 },
            ...{ capturePeriod: 604_800, refundPeriod: 2_592_000, feeBps: 0 },
            ...{ feeRecipient: zeroAddress, salt: 1n },
          }),
          ...by,
        }),
      ),
    );
  const ofEitherToken = (by: Partial<PaymentTerms>) =>
    either(terms(by), terms({ ...by, token: zeroAddress }));
  const series = sql`from generate_series(1, ${sql.lit(rows)}) as i`;
  const time = sql`to_timestamp((${sql.lit(start)}::bigint + i * 100) / 1000.0)`;

  await sql`
    insert into payment_links (id, livemode, merchant_id, chain_id, token, offer, offer_id, description,
      line_items, order_salt, metadata, expires_in, inspection_period, capture_period, refund_period, ends_at)
    select ${id("pl")}, false, ${sql.lit(merchantId)}, 31337, ${sql.lit(token.symbol)}, ${terms({})}::json, ${hash("link")},
      'A lamp', '[]', ${hash("salt")}, '{}', 3600, 0, 604800, 2592000, now() + interval '1 day'
    from generate_series(1, ${sql.lit(Math.max(100, rows / 100))}) as i`.execute(db);
  await sql`
    insert into checkouts (id, livemode, merchant_id, chain_id, offer_id, offer, token, amount, description,
      client_reference_id, metadata, status, payer, transaction_hash, payment_link_id, expires_at,
      expiry_checked_at, expired_at, created_at)
    select id, false, ${sql.lit(merchantId)}, 31337, ${hash("offer")}, (${ofEitherToken({})})::json, ${value(filled.token)},
      25000000, 'A lamp', ${value(filled.reference)}, '{}', status, ${value(filled.payer)},
      ${value(filled.transaction)}, ${value(filled.link)}, now() + interval '1 day', now(),
      case when status = 'expired' then now() end, ${time}
    from (select i, ${id("cs")} as id, ${status(checkoutStatuses, "paid")} as status ${series}) as made`.execute(
    db,
  );
  await sql`
    insert into payments (id, livemode, chain_id, merchant_address, checkout_id, client_reference_id, description,
      payer, token, terms, confirmation, stage, status, held, refundable, captured, fees, refunded,
      returned, clock, funded_at, transaction_hash, block_hash, block_number, log_index, created_at)
    select ${hash("payment")}, false, 31337, ${sql.lit(address)}, ${id("cs")}, ${value(filled.reference)},
      'A lamp', ${value(filled.payer)}, ${value(filled.token)},
      (${ofEitherToken({ payer: filled.payer.common })})::json,
      'finalized', 'settled', ${status(paymentStatuses, "captured")}, 0, 25000000, 25000000, 0, 0, 0,
      ${sql.lit(Math.floor(start / 1000))}, ${time}, ${value(filled.transaction)}, ${hash("block")}, i, 0, ${time}
    ${series}`.execute(db);
  await sql`
    insert into webhook_events (id, livemode, merchant_id, position, subject, sequence, type, body)
    select ${id("evt")}, false, ${sql.lit(merchantId)}, i, ${hash("payment")}, 1, ${value(filled.type)},
      convert_to('{"id":"x","data":{"object":{"id":"' || repeat('x', 900) || '"}}}', 'UTF8')
    ${series}`.execute(db);
  await sql`
    insert into webhook_endpoints (id, livemode, merchant_id, url, key_id, sealed_secret, status, disabled_reason)
    values (${filled.endpoint}, false, ${merchantId}, 'https://shop.example/hook', '0', '', 'disabled', 'requested')`.execute(
    db,
  );
  await sql`
    insert into webhook_deliveries (id, event_id, endpoint_id, event_type, due_at, status)
    select ${id("whd")}, ${id("evt")}, ${sql.lit(filled.endpoint)}, ${value(filled.type)}, now() + interval '1 day',
      ${status(["pending", "sending", "delivered", "failed"], "delivered")}
    ${series}`.execute(db);
  // By hand, because PostgreSQL plans otherwise for a table that it has vacuumed, at a time of its choice.
  await sql`vacuum analyze`.execute(db);
  const { id: payment } = await db
    .selectFrom("payments")
    .select("id")
    .where("checkout_id", "=", filled.checkout)
    .executeTakeFirstOrThrow();
  return { ...filled, payment };
}
