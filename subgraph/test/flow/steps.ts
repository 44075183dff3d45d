import { zeroAddress } from "viem";
import { Story } from "./story.ts";
import * as capturing from "./verbs/capturing.ts";
import * as disputing from "./verbs/disputing.ts";
import * as funding from "./verbs/funding.ts";
import * as ledger from "./verbs/ledger.ts";
import * as operating from "./verbs/operating.ts";
import * as passing from "./verbs/passing.ts";
import * as returning from "./verbs/returning.ts";

/** Kind of step; returns false if nothing was ready for it. */
type Step = (story: Story) => Promise<boolean>;

/** Steps that can share a block with other steps. */
const PARTS: readonly Step[] = [
  ...[capturing.capture, capturing.capture, capturing.captureAndSplit, capturing.captureBatch],
  ...[capturing.release, capturing.releaseBySignature, returning.voidPart, returning.reclaim],
  ...[disputing.dispute, disputing.dispute, disputing.disputeBySignature],
  ...[disputing.submitEvidence, disputing.resolve, disputing.settle, disputing.expireDispute],
  ...[returning.refund, returning.refund, operating.setOperator, operating.setOperatorBySignature],
  ...[ledger.withdraw, ledger.withdrawTo, ledger.withdrawFor, ledger.setWithdrawFor],
  ledger.distribute,
];

/** All steps; payments must begin about as often as they end. */
const STEPS: readonly Step[] = [
  ...PARTS,
  ...Array.from({ length: 5 }, () => funding.fund),
  ...[funding.fundBatch, passing.toggleRefusal, passing.pass, passing.passLong],
];

/** Steps a run must include to be meaningful: the escrow's functions, and the events around them. */
export const KINDS = [
  ...["fund", "fundWithAuthorization", "fundBatch", "capture", "captureAndSplit", "captureBatch"],
  ...["captureWithSignature", "void", "reclaim", "refund", "dispute", "disputeWithSignature"],
  ...["submitEvidence", "resolve", "settle", "expireDispute", "setOperator"],
  ...["setOperatorWithSignature", "withdraw", "withdrawTo", "withdrawFor", "distribute"],
  "setWithdrawFor",
  ...["toggleRefusal", "pass", "passLong"],
];

/** Takes random but valid steps with payments, by accounts allowed to take them. */
export class Steps extends Story {
  /** Gives every account coins, and funds the first payments. */
  async begin(): Promise<void> {
    for (const { address } of this.world.tokens) {
      if (address === zeroAddress) continue;
      for (const account of this.spenders) await this.world.provide(account, address);
    }
    while (this.payments.length < 4) await funding.fund(this);
  }

  /** Takes `count` steps, some of them in one block. */
  async take(count: number): Promise<void> {
    for (let step = 0; step < count; step++) {
      if (step % 10 === 9) await this.inOneBlock();
      else await this.any();
    }
  }

  /** Takes one step of any kind. */
  any(): Promise<void> {
    return this.takeOne(STEPS);
  }

  /** Takes one of these steps; if nothing is ready for it, another one. */
  async takeOne(steps: readonly Step[]): Promise<void> {
    while (!(await this.random.pick(steps)(this))) {
      // Next kind.
    }
  }

  /** Funds three payments and takes a step with older ones, all in one block. */
  async inOneBlock(): Promise<void> {
    await this.together(async () => {
      await this.takeOne(PARTS);
      for (let count = 0; count < 3; count++) await this.takeOne([funding.fund]);
    });
  }
}
