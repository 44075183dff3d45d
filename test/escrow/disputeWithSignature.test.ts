import { expect } from "chai";
import { network } from "hardhat";
import type { PaymentTerms } from "../../protocol/src/index.ts";
import { at, clockOf, disputed, fund, funded, stateOf } from "../helpers/actions.ts";
import { effectsOf } from "../helpers/effects.ts";
import { addressOf, day, environmentOf, idOf } from "../helpers/environment.ts";
import { expectRevert } from "../helpers/reverts.ts";
import { shouldCheckSignature } from "../helpers/signatureBehavior.ts";
import { signDispute } from "../helpers/signatures.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

const evidence = "ipfs://evidence";

async function signed(overrides: Partial<PaymentTerms> = {}) {
  const env = await setup();
  const terms = await funded(env, { arbiter: addressOf(env.people.arbiter), ...overrides });
  const deadline = BigInt(env.start + 365 * day);
  const signature = await signDispute(env, terms, { evidence, deadline });
  const { account } = env.people.relayer;
  const submit = (text = evidence, of = terms) =>
    env.escrow.write.disputeWithSignature([of, text, deadline, signature], { account });
  return { env, terms, submit };
}

describe("disputeWithSignature", () => {
  describe("by its signature", () => {
    shouldCheckSignature<PaymentTerms>(setup, {
      signer: "payer",
      prepare: async (env, payer) => {
        const terms = env.buildTerms({ payer, arbiter: addressOf(env.people.arbiter) });
        await fund(env, terms, env.people.stranger);
        return terms;
      },
      sign: (env, terms, deadline, signing) =>
        signDispute(env, terms, { evidence, deadline }, signing),
      send: (env, terms, deadline, signature) =>
        env.escrow.write.disputeWithSignature([terms, evidence, deadline, signature], {
          account: env.people.relayer.account,
        }),
      done: async (env, terms) => (await stateOf(env, terms)).stage === 2,
    });
  });

  it("disputes for the payer, and publishes the payer's evidence", async () => {
    const { env, terms, submit } = await signed();
    const effects = await effectsOf(env, terms.token, () => submit());
    const { payer, arbiter } = terms;
    expect(effects).to.deep.equal({
      events: [
        {
          name: "PaymentDisputed",
          args: { paymentId: idOf(env, terms), actor: payer, arbiter },
        },
        {
          name: "Evidence",
          args: {
            arbitrator: arbiter,
            evidenceGroupId: BigInt(idOf(env, terms)),
            party: payer,
            evidence,
          },
        },
      ],
      balances: {},
      credits: {},
    });
  });

  it("never works twice", async () => {
    const { env, terms, submit } = await signed();
    await submit();
    await expectRevert(submit(), "PaymentNotHeld", [idOf(env, terms), 2]);
    await env.escrow.write.resolve([terms, 1n], { account: env.people.arbiter.account });
    await expectRevert(submit(), "PaymentNotHeld", [idOf(env, terms), 3]);
  });

  it("refuses other evidence than the signed", async () => {
    const { terms, submit } = await signed();
    await expectRevert(submit(""), "SignatureInvalid", [terms.payer]);
    await expectRevert(submit(`${evidence}.`), "SignatureInvalid", [terms.payer]);
  });

  it("refuses another payment than the signed", async () => {
    const { env, terms, submit } = await signed();
    const other = await funded(env, { arbiter: terms.arbiter });
    await expectRevert(submit(evidence, other), "SignatureInvalid", [terms.payer]);
    const open = await disputed(env);
    await expectRevert(submit(evidence, open), "PaymentNotHeld", [idOf(env, open), 2]);
  });

  it("refuses a payment without an arbiter", async () => {
    const { submit } = await signed({ arbiter: "0x0000000000000000000000000000000000000000" });
    await expectRevert(submit(), "ArbiterMissing");
  });

  it("refuses the end of the capture window", async () => {
    const { env, terms, submit } = await signed();
    const closedAt = (await clockOf(env, terms)) + terms.capturePeriod;
    await at(env, closedAt);
    await expectRevert(submit(), "DisputeClosed", [BigInt(closedAt), BigInt(closedAt)]);
  });
});
