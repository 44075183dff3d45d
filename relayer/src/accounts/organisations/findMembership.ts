import type { Kysely } from "kysely";
import type { Database } from "../../platform/database/database.ts";
import { type Merchant, merchantColumns } from "../merchant.ts";
import type { RefundLimit, Role } from "./permissions.ts";

/** Store of an organisation, and what one of its members may do there. */
export interface Membership {
  merchant: Merchant;
  memberId: string;
  organisationId: string;
  role: Role;
  refundLimits: readonly RefundLimit[];
  requireSecondFactor: boolean;
}

/** Lists the stores of an account's organisations with its roles, oldest first. */
export async function findMemberships(
  db: Kysely<Database>,
  accountId: string,
): Promise<Membership[]> {
  const rows = await db
    .selectFrom("members")
    .innerJoin("organisations", "organisations.id", "members.organisation_id")
    .innerJoin("merchants", "merchants.organisation_id", "organisations.id")
    .select(merchantColumns)
    .select(["members.id as member_id", "members.organisation_id as organisation", "role"])
    .select(["refund_limits", "require_second_factor"])
    .where("members.account_id", "=", accountId)
    .orderBy("merchants.id")
    .execute();
  return rows.map(
    ({ member_id, organisation, role, refund_limits, require_second_factor, ...merchant }) => ({
      merchant,
      memberId: member_id,
      organisationId: organisation,
      role,
      refundLimits: refund_limits,
      requireSecondFactor: require_second_factor,
    }),
  );
}
