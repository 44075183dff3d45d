import { ApiError } from "../../platform/errors.ts";
import type { Caller } from "../../platform/http/authenticator.ts";
import { requireProof } from "../authenticate.ts";

/**
 * Holds a member to the refund limit of a token. Support without a limit for it refunds nothing; above a limit support
 * is refused, and others need a recent proof. Keys have no limits but their scopes.
 * @throws ApiError refund_limit_exceeded, step_up_required
 */
export function requireRefund(
  { member }: Pick<Caller, "member">,
  { chainId, token, amount }: { chainId: number; token: string; amount: bigint },
): void {
  if (!member) return;
  const limit = member.refundLimits.find(
    (each) => each.chain_id === chainId && each.token === token,
  );
  if (limit ? amount <= BigInt(limit.amount) : member.role !== "support") return;
  if (member.role !== "support") {
    requireProof(member);
    return;
  }
  throw new ApiError(
    "refund_limit_exceeded",
    limit
      ? `You may refund at most ${limit.amount} base units of ${token} at once: ask an owner.`
      : `You have no refund limit for ${token} on chain ${chainId}: ask an owner for one.`,
    "amount",
  );
}
