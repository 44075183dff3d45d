import { expect } from "chai";
import { network } from "hardhat";
import type { Hex } from "viem";
import {
  explainContractError,
  maxAmount,
  type PaymentTerms,
  paymentId,
} from "../../protocol/src/index.ts";
import { pick, randomSource, randomTerms } from "../../protocol/testing/randomTerms.ts";
import { signFunding } from "../helpers/actions.ts";
import { addressOf, environmentOf, idOf } from "../helpers/environment.ts";
import { approvePermit2, signPermit2 } from "../helpers/fundingWays.ts";
import { signDispute, signOperator, signRelease, signSettlement } from "../helpers/signatures.ts";
import { storeState } from "../helpers/storeState.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

describe("TypeScript and Solidity agree about signatures", () => {
  it("on every message that a party signs, whatever it says, and on no other", async () => {
    const env = await setup();
    const random = randomSource("differential messages");
    const { payer, merchant, stranger } = env.people;
    const byPayer = { by: payer, escrow: env.domain };
    const { simulate } = env.escrow;
    const edge = (): bigint => pick(random, [1n, maxAmount, 1n + random(maxAmount)]);
    const isRefused = async (call: Promise<unknown>): Promise<boolean> => {
      const refusal = await call.then(() => null, explainContractError);
      // Any other refusal would hide whether the signature is the message's.
      expect(refusal?.name ?? "SignatureInvalid").to.equal("SignatureInvalid");
      return refusal !== null;
    };
    for (let round = 0; round < 40; round += 1) {
      const now = BigInt(await chain.networkHelpers.time.latest());
      const deadline = pick(random, [now, now + random(2n ** 40n), 2n ** 256n - 1n]);
      const terms: PaymentTerms = {
        ...randomTerms(random),
        ...{ payer: addressOf(payer), merchant: addressOf(merchant), capturePeriod: 0 },
        ...{ arbiter: addressOf(stranger), feeBps: Number(random(10_001n)), toLedger: true },
      };
      const held = edge();
      const clock = Number(now);
      await storeState(env, idOf(env, terms), { held, refundable: 0n, clock, stage: "held" });
      const part = pick(random, [1n, 1n + random(held), held]);
      const payerAmount = pick(random, [0n, random(held), held]);
      const evidence = pick(random, ["", "ipfs://ünïcode", "\u0000 ".repeat(40)]);
      const operator = randomTerms(random).payee;
      const approved = pick(random, [true, false]);
      const owner = addressOf(merchant);
      const nonce = await env.escrow.read.nonces([owner]);

      const release = (amount: bigint, by: Partial<{ held: bigint; deadline: bigint }> = {}) =>
        signRelease(env, terms, { amount, held, deadline, ...by });
      const captured = async (signature: Promise<Hex>, of = terms) =>
        isRefused(simulate.captureWithSignature([of, part, deadline, await signature]));
      expect(await captured(release(part))).to.equal(false);
      for (const other of [
        ...[release(part + 1n), release(part, { held: held + 1n })],
        release(part, { deadline: deadline - 1n }),
        signSettlement(terms, { payerAmount: part, held, deadline }, byPayer),
      ]) {
        expect(await captured(other)).to.equal(true);
      }

      const divided = async (of: { payerAmount: bigint; held: bigint; deadline: bigint }) => {
        const signatures = [
          await signSettlement(terms, of, byPayer),
          await signSettlement(terms, of, { ...byPayer, by: merchant }),
        ] as const;
        return isRefused(simulate.settle([terms, payerAmount, deadline, ...signatures]));
      };
      const agreed = { payerAmount, held, deadline };
      expect(await divided(agreed)).to.equal(false);
      for (const name of ["payerAmount", "held", "deadline"] as const) {
        expect(await divided({ ...agreed, [name]: agreed[name] ^ 1n }), name).to.equal(true);
      }

      const disputed = async (of: { evidence: string; deadline: bigint }) => {
        const signature = await signDispute(env, terms, of);
        return isRefused(simulate.disputeWithSignature([terms, evidence, deadline, signature]));
      };
      expect(await disputed({ evidence, deadline })).to.equal(false);
      expect(await disputed({ evidence: `${evidence}.`, deadline })).to.equal(true);
      expect(await disputed({ evidence, deadline: deadline - 1n })).to.equal(true);

      const appointment = { merchant: owner, operator, approved, nonce, deadline };
      const appointed = async (of: typeof appointment) => {
        const signature = await signOperator(env, of);
        const args = [owner, operator, approved, deadline, signature] as const;
        return isRefused(simulate.setOperatorWithSignature(args));
      };
      expect(await appointed(appointment)).to.equal(false);
      for (const other of [
        { operator: addressOf(stranger) },
        { approved: !approved },
        { nonce: nonce + 1n },
        { deadline: deadline - 1n },
        { merchant: addressOf(payer) },
      ]) {
        expect(await appointed({ ...appointment, ...other })).to.equal(true);
      }
      // A nonce that is not zero.
      await env.escrow.write.setOperator([operator, false], { account: merchant.account });
    }
  });

  it("on the authorization and the Permit2 message that pay any terms", async () => {
    const env = await setup();
    await approvePermit2(env, env.token.address);
    const random = randomSource("differential consents");
    const { simulate } = env.escrow;
    const idIfFunded = (call: Promise<{ result: Hex }>) =>
      call.then(
        ({ result }) => result,
        () => null,
      );
    for (let round = 0; round < 40; round += 1) {
      const any = randomTerms(random);
      const terms = env.buildTerms({
        ...{ orderReference: any.orderReference, salt: any.salt, toLedger: any.toLedger },
        ...{ amount: pick(random, [1n, maxAmount, 1n + random(maxAmount)]), refundPeriod: 0 },
        ...{ fundBy: pick(random, [env.start + 1_000, 2 ** 40 - 1]) },
        ...{ feeBps: Number(random(10_001n)), inspectionPeriod: Number(random(1_000n)) },
      });
      const changed = { ...terms, salt: terms.salt ^ 1n };
      const nonce = random(2n ** 256n);
      const byAuthorization = async (of: PaymentTerms) =>
        idIfFunded(simulate.fundWithAuthorization([terms, await signFunding(env, of)]));
      const byPermit2 = async (of: PaymentTerms) =>
        idIfFunded(simulate.fundWithPermit2([terms, nonce, await signPermit2(env, of, nonce)]));
      const id = paymentId(terms, env.domain);
      expect([await byAuthorization(terms), await byPermit2(terms)]).to.deep.equal([id, id]);
      expect([await byAuthorization(changed), await byPermit2(changed)]).to.deep.equal([
        ...[null, null],
      ]);
    }
  });
});
