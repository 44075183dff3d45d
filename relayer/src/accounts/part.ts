import { join } from "node:path";
import { Router } from "express";
import type { Part } from "../platform/part.ts";
import { auditOperations, auditRoutes } from "./audit/auditRoutes.ts";
import { createAuthenticator, keyScheme } from "./authenticate.ts";
import { accountsConfiguration } from "./configuration.ts";
import { factorOperations, factorRoutes } from "./factors/factorRoutes.ts";
import { merchantOperations, merchantRoutes } from "./merchantRoutes.ts";
import { organisationOperations, organisationRoutes } from "./organisations/organisationRoutes.ts";
import { payoutOperations, payoutRoutes } from "./payouts/payoutRoutes.ts";
import { pendingPayoutChanges } from "./payouts/pendingPayoutChanges.ts";
import { startPayoutChanges } from "./payouts/startPayoutChanges.ts";
import { accountOperations, accountRoutes } from "./people/accountRoutes.ts";
import { forgetSessions } from "./sessions/forgetSessions.ts";
import { sessionOperations, sessionRoutes } from "./sessions/sessionRoutes.ts";
import { accountStoreTables } from "./storeTables.ts";

/** Accounts: merchants, their API keys and sessions. */
export const accountsPart: Part = {
  name: "accounts",
  configuration: accountsConfiguration,
  migrations: join(import.meta.dirname, "migrations"),
  storeTables: accountStoreTables,
  deletionBlocker: pendingPayoutChanges,
  authentication: { scheme: keyScheme, authenticator: createAuthenticator },
  operations: () => [
    ...sessionOperations,
    ...accountOperations,
    ...factorOperations,
    ...organisationOperations,
    ...payoutOperations,
    ...auditOperations,
    ...merchantOperations,
  ],
  routes: (deps) =>
    Router().use(
      sessionRoutes(deps),
      accountRoutes(deps),
      factorRoutes(deps),
      organisationRoutes(deps),
      payoutRoutes(deps),
      auditRoutes(deps),
      merchantRoutes(deps),
    ),
  workers: (deps) => [startPayoutChanges(deps)],
  maintain: ({ db }) => forgetSessions(db),
};
