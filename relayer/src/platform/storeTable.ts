import type { Kysely, RawBuilder } from "kysely";
import type { Address } from "viem";
import type { Database, DatabaseTransaction } from "./database/database.ts";

/** Organisation with the ids and merchant addresses of its stores, to find its rows by. */
export interface OrganisationRows {
  organisationId: string;
  merchantIds: readonly string[];
  addresses: readonly Address[];
}

/** Table with rows of organisations: which rows, and what the deletion of an organisation does to them. */
export interface StoreTable {
  table: keyof Database & string;
  /** Condition for the rows of one organisation; by default the column `merchant_id`. */
  rowsOf?: (organisation: OrganisationRows) => RawBuilder<boolean>;
  /** Columns that tell its rows apart, where its partitions have a primary key and it has none. */
  key?: readonly string[];
  /** `keep`: bookkeeping needs the rows. */
  onDeletion: "delete" | "keep";
  /** New values of columns in kept rows, in place of personal data. */
  redacted?: Readonly<Record<string, RawBuilder<unknown>>>;
  /** Whether an export leaves the table out: working data that says nothing more. */
  isInternal?: boolean;
  /** Columns that an export leaves out: secrets and their hashes. */
  secrets?: readonly string[];
  /** `bytea` columns that hold text. */
  texts?: readonly string[];
}

/** Reasons for which an organisation cannot be deleted yet. */
export const blockerCodes = [
  "held_payments",
  "pending_payout_changes",
  "pending_transactions",
] as const;

/** What keeps an organisation from being deleted. */
export interface DeletionBlocker {
  code: (typeof blockerCodes)[number];
  /** Nothing does so where there are none. */
  count: number;
  /** One sentence: what there is, and what to do. */
  detail: string;
}

declare module "./part.ts" {
  interface Part {
    /** Tables with rows of organisations; a later one may refer to an earlier one. */
    storeTables?: readonly StoreTable[];
    /** Counts what keeps an organisation from being deleted. */
    deletionBlocker?(
      db: Kysely<Database>,
      organisation: OrganisationRows,
    ): Promise<DeletionBlocker>;
    /** Ends what works for an organisation, before its rows are deleted. */
    endStores?(tx: DatabaseTransaction, organisation: OrganisationRows): Promise<void>;
  }
}
