import { join } from "node:path";
import { Router } from "express";
import type { Part } from "../platform/part.ts";
import { createAuthenticator, keyScheme } from "./authenticate.ts";
import { accountsConfiguration } from "./configuration.ts";
import { forgetSessions } from "./forgetSessions.ts";
import { merchantOperations, merchantRoutes } from "./merchantRoutes.ts";
import { sessionOperations, sessionRoutes } from "./sessionRoutes.ts";

/** Accounts: merchants, their API keys and sessions. */
export const accountsPart: Part = {
  name: "accounts",
  configuration: accountsConfiguration,
  migrations: join(import.meta.dirname, "migrations"),
  authentication: { scheme: keyScheme, authenticator: createAuthenticator },
  operations: () => [...sessionOperations, ...merchantOperations],
  routes: (deps) => Router().use(sessionRoutes(deps), merchantRoutes(deps)),
  maintain: ({ db }) => forgetSessions(db),
};
