import type { Kysely } from "kysely";
import { z } from "zod";
import type { Database } from "../../platform/database/database.ts";
import type { Deps } from "../../platform/part.ts";
import { factorKinds, findFactors } from "../factors/findFactors.ts";
import { findMemberships, type Membership } from "../organisations/findMembership.ts";
import { permissionsOf, roleSchema } from "../organisations/permissions.ts";
import { nameOf } from "../people/account.ts";
import { findSession } from "./findSession.ts";
import { noSession } from "./noSession.ts";
import type { Session } from "./session.ts";

const storeFields = { id: z.string(), name: z.string(), address: z.string(), role: roleSchema };

/** Session as the API shows it. */
export const sessionSchema = z
  .object({
    account: z.object({ id: z.string(), name: z.string().nullable() }),
    merchant: z
      .object(storeFields)
      .nullable()
      .meta({ description: "The oldest store; null for an account without any." }),
    stores: z.array(
      z.object({
        ...storeFields,
        organisation_id: z.string(),
        permissions: z
          .array(z.string())
          .meta({ description: "What the role may do there, as in the scopes of keys." }),
      }),
    ),
    second_factor: z.enum(["none", "required", "verified"]).meta({
      description: "`required` until `/v1/session/verify` has one: then nothing else can be done.",
    }),
    factors: z.array(z.enum(factorKinds)),
    step_up_until: z.iso.datetime().nullable(),
    expires_at: z.iso.datetime(),
    factor_reset: z.object({ id: z.string(), effective_at: z.iso.datetime() }).nullable(),
  })
  .meta({ id: "Session" });

export type ShownSession = z.output<typeof sessionSchema>;

/** Shows the session of a token. @throws ApiError session_missing */
export async function showSession(
  deps: Pick<Deps, "config">,
  db: Kysely<Database>,
  token: string | null,
): Promise<ShownSession> {
  const session = token === null ? null : await findSession(db, token);
  if (!session) throw noSession();
  return describeSession(deps, db, session);
}

/** Describes a session; until its second factor is proved, without stores. */
export async function describeSession(
  { config }: Pick<Deps, "config">,
  db: Kysely<Database>,
  session: Session,
): Promise<ShownSession> {
  const { accountId, secondFactor, isProved, provedUntil, expiresAt } = session;
  const isDue = secondFactor === "required";
  const account = await db
    .selectFrom("accounts")
    .select(["id", "sealed_name"])
    .where("id", "=", accountId)
    .executeTakeFirstOrThrow();
  const reset = await db
    .selectFrom("factor_resets")
    .select(["id", "effective_at"])
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  const memberships = isDue ? [] : await findMemberships(db, accountId);
  const [first] = memberships;
  return {
    account: { id: accountId, name: isDue ? null : nameOf(config.encryptionKey, account) },
    merchant: first ? toStore(first) : null,
    stores: memberships.map((each) => ({
      ...toStore(each),
      organisation_id: each.organisationId,
      permissions: permissionsOf(each.role),
    })),
    second_factor: secondFactor,
    factors: await findFactors(db, accountId),
    step_up_until: isProved && !isDue ? provedUntil.toISOString() : null,
    expires_at: expiresAt.toISOString(),
    factor_reset: reset ? { id: reset.id, effective_at: reset.effective_at.toISOString() } : null,
  };
}

function toStore({ merchant: { id, name, address }, role }: Membership) {
  return { id, name, address, role };
}
