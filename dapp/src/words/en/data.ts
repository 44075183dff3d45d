import { plural } from "./plural.ts";

export const takeTitle = "Take your data with you";
export const takeAdvice =
  "Everything that is kept about you: wallets, passkeys, sessions, memberships, notices, and the newest audit entries of what you did, as JSON.";
export const download = "Download";
export const file = "handsel-account.json";
export const deleteTitle = "Delete your account";
export const deleteAdvice =
  "Your name, wallets, ways to sign in, sessions, notices and wallet backups are deleted for ever. Audit logs and changes of payout addresses keep your account's id, because bookkeeping needs them. The last owner of an organisation makes another member its owner first.";
export const deleteIt = "Delete my account";
export const sure = "Delete your account for ever?";
export const sureAdvice = "Nobody can bring it back, and you are signed out at once.";
export const type = "Type delete to go on";
export const word = "delete";
export const typeWrong = "Type the word delete.";
export const cancel = "Cancel";
export const takeOrganisation = "Take the organisation's data with you";
export const takeOrganisationAdvice =
  "Everything that is kept of its stores in both modes: orders, customers, payments, messages, statements, events, the audit log and the settings. One JSON object a line, with what is encrypted here in plain text; keys and webhook secrets are left out.";
export const exportOrganisation = "Export";
export const organisationFile = "handsel-organisation.ndjson";
export const deleteOrganisation = "Delete the organisation";
export const deleteOrganisationAdvice =
  "Its stores, links and checkouts end at once, and every member loses them. Refunds stay possible from the merchant's wallet, on the chain. What the chain knows stays there for ever. Members keep their own accounts.";
export const goes = "Deleted for ever";
export const loses = "Stays for your books, without personal fields";
export const stays = "Stays for your books";
/** @see the tables of the service: several may have one name */
export const tables: Readonly<Record<string, string>> = {
  api_keys: "API keys",
  api_requests: "what your keys asked of the API",
  audit_entries: "the audit log",
  checkout_customers: "customers' names and mail addresses",
  checkout_offers: "offers that payers could choose from",
  checkouts: "orders: their metadata and return addresses go",
  confirmation_policies: "rules by which payments were confirmed",
  customer_records: "names and notes that you gave to customers' wallets",
  customer_sums: "sums of what each wallet paid",
  customers: "sums of what each wallet paid",
  invitations: "open invitations",
  members: "members and their roles",
  merchant_logos: "logos",
  merchant_profiles: "what payers are told: mail address, tax number, legal details",
  merchants: "names and addresses of the stores",
  messages: "messages with payers",
  organisations: "the organisation's name",
  payment_links: "payment links: their metadata and return addresses go",
  payments: "payments: their metadata goes",
  payout_changes: "changes of payout addresses: their labels go",
  receipt_counters: "receipts and their numbers",
  receipts: "receipts and their numbers",
  relay_transactions: "transactions that this server sent",
  relays: "transactions that payers asked for: networks that they came from go",
  settlement_proposals: "settlements: their notes go",
  statements: "statements in disputes",
  unexpected_payments: "decisions about late payments",
  webhook_attempts: "events and their deliveries",
  webhook_deliveries: "events and their deliveries",
  webhook_endpoints: "webhooks and their secrets",
  webhook_events: "events and their deliveries",
};
export const blockers = {
  held_payments: (count: number) =>
    plural(count, {
      one: "One payment still holds money",
      other: `${count} payments still hold money`,
    }),
  pending_payout_changes: (count: number) =>
    plural(count, {
      one: "A change of a payout address waits",
      other: `${count} changes of payout addresses wait`,
    }),
  pending_transactions: (count: number) =>
    plural(count, {
      one: "A transaction is on its way",
      other: `${count} transactions are on their way`,
    }),
} as const;
export const blockerAdvice = {
  held_payments: "Capture the money or return it, in live mode.",
  pending_payout_changes: "Stop it under Payout addresses.",
  pending_transactions: "Look again once it is mined.",
} as const;
export const deleteTheOrganisation = "Delete the organisation";
export const sureOrganisation = "Delete the organisation for ever?";
export const theOrganisation = "The organisation";
export const sureOrganisationAdvice = (name: string) =>
  `${name} goes with all of its stores, in both modes. Nobody can bring it back. Export its data first, if you may need it.`;
