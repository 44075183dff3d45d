import { type Kysely, sql } from "kysely";

/** Endpoints that receive everything that their format has also receive what it has since: second payments of charges. */
export async function up<Tables>(db: Kysely<Tables>): Promise<void> {
  await sql`
    update webhook_endpoints set event_types = event_types || array['payment.duplicate']
    where format = 'coinbase_commerce'
      and event_types @> array['checkout.created', 'payment.seen', 'checkout.reorged', 'checkout.paid',
        'checkout.expired', 'payment.late']`.execute(db);
}
