import { PotDistributed } from "../../generated/HandselEscrow/HandselEscrow";
import { potOf } from "../store/pot";
import { createPotAction } from "../store/potAction";
import { nameRecipients, shareOut, splitListOf } from "../store/splitList";
import { tokenOf } from "../store/token";

/** A pot was divided. `captureAndSplit` divides exactly the commission it just added. */
export function handlePotDistributed(event: PotDistributed): void {
  const amount = event.params.amount;
  const list = splitListOf(event.params.splits, event.block);
  nameRecipients(list, event.params.recipients, event.block);
  shareOut(event.params.recipients, event.params.token, amount, event.block);

  const pot = potOf(event.address, event.params.token, event.params.splits, event.block);
  pot.distributed = pot.distributed.plus(amount);
  pot.balance = pot.balance.minus(amount);
  pot.updatedAt = event.block.timestamp;
  pot.save();
  createPotAction(pot, "distributed", event.params.actor, amount, event).save();

  const token = tokenOf(event.params.token);
  token.pots = token.pots.minus(amount);
  token.save();
}
