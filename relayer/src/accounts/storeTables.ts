import { type RawBuilder, sql } from "kysely";
import type { OrganisationRows, StoreTable } from "../platform/storeTable.ts";

const ofOrganisation = ({ organisationId }: OrganisationRows): RawBuilder<boolean> =>
  sql`organisation_id = ${organisationId}`;

/** What organisations have in the tables of accounts and of the platform. */
export const accountStoreTables: readonly StoreTable[] = [
  {
    table: "organisations",
    rowsOf: ({ organisationId }) => sql`id = ${organisationId}`,
    onDeletion: "keep",
  },
  { table: "merchants", rowsOf: ofOrganisation, onDeletion: "keep" },
  { table: "members", rowsOf: ofOrganisation, onDeletion: "delete" },
  {
    table: "invitations",
    rowsOf: ofOrganisation,
    onDeletion: "delete",
    secrets: ["token_hash"],
  },
  { table: "api_keys", onDeletion: "delete", secrets: ["hash"] },
  { table: "payout_changes", onDeletion: "keep", redacted: { label: sql`null` } },
  { table: "audit_entries", rowsOf: ofOrganisation, onDeletion: "keep" },
  {
    table: "idempotency_keys",
    rowsOf: ({ merchantIds }) =>
      sql`caller_id = any(${merchantIds.flatMap((id) => [`${id}:live`, `${id}:test`])})`,
    onDeletion: "delete",
    isInternal: true,
  },
];
