import { expect } from "chai";
import { network } from "hardhat";
import { zeroAddress } from "viem";
import {
  arbitrationPeriod,
  maxAmount,
  type PaymentState,
  type PaymentTerms,
  paymentId,
  paymentStatus,
  paymentStatuses,
  paymentWindows,
  stages,
  stateFromContract,
  termsToJson,
} from "../../protocol/src/index.ts";
import { pick, randomSource, randomTerms } from "../../protocol/testing/randomTerms.ts";
import { fund } from "../helpers/actions.ts";
import { addressOf, environmentOf, idOf } from "../helpers/environment.ts";
import { expectRevert, revertOf } from "../helpers/reverts.ts";
import { storeState } from "../helpers/storeState.ts";

/** The dApp's rule of what an account can do, without its types, which need a browser's. */
interface Pages {
  availableActions(
    payment: { terms: PaymentTerms; state: PaymentState },
    caller: { address: string; isOperator: boolean },
    now: number,
  ): readonly { action: string; opensAt: number | null }[];
}
const pages = new URL("../../dapp/src/features/payment/availableActions.ts", import.meta.url);
const { availableActions }: Pages = await import(pages.href);

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

describe("TypeScript and Solidity agree about time", () => {
  it("on the status of any terms in any state at any time", async () => {
    const env = await setup();
    const random = randomSource("differential status");
    const seen = new Set<string>();
    for (let round = 0; round < 400; round += 1) {
      const terms = { ...randomTerms(random), capturePeriod: Number(random(1_000n)) };
      const now = await chain.networkHelpers.time.latest();
      const state: PaymentState = {
        held: pick(random, [0n, 1n, random(maxAmount), maxAmount]),
        refundable: pick(random, [0n, 1n, random(maxAmount), maxAmount]),
        // Around now: before, at and after the end of the window.
        clock: now - terms.capturePeriod + Number(random(5n)) - 2,
        stage: pick(random, stages),
      };
      const id = paymentId(terms, env.domain);
      await storeState(env, id, state);
      const stored = await env.escrow.read.paymentState([id]);
      expect(stateFromContract(stored)).to.deep.equal(state);
      const status = paymentStatus(terms, state, now);
      expect(paymentStatuses[await env.escrow.read.paymentStatus([terms])]).to.equal(status);
      seen.add(status);
    }
    expect([...seen].sort()).to.deep.equal([...paymentStatuses].sort());
  });

  it("on every window of any terms at any stage, and the lens with them", async () => {
    const env = await setup();
    const lens = await chain.viem.deployContract("HandselLens");
    const random = randomSource("differential lens");
    const never = 2n ** 256n - 1n;
    const timeOf = (seconds: bigint) =>
      seconds === 0n || seconds === never ? null : Number(seconds);
    const seen = new Set<string>();
    for (let round = 0; round < 300; round += 1) {
      const terms = randomTerms(random);
      const state: PaymentState = {
        held: 5n,
        refundable: 5n,
        clock: Number(pick(random, [1n, random(2n ** 40n), 2n ** 40n - 1n])),
        stage: pick(random, stages.slice(1)),
      };
      const id = paymentId(terms, env.domain);
      await storeState(env, id, state);
      const [view] = await lens.read.payments([env.escrow.address, [terms]]);
      const windows = paymentWindows(terms, state);
      expect(
        {
          ...{ captureStart: timeOf(view?.captureStart ?? 0n) },
          ...{ captureEnd: timeOf(view?.captureEnd ?? 0n) },
          ...{ arbitrationEnd: timeOf(view?.arbitrationEnd ?? 0n) },
          refundEnd: Number(view?.refundEnd),
        },
        `${state.stage} ${JSON.stringify(termsToJson(terms))}`,
      ).to.deep.equal(windows);
      // A window without an end is not one that is over.
      if (state.stage === "held" && terms.capturePeriod === 0) {
        expect(view?.captureEnd).to.equal(never);
      }
      seen.add(`${state.stage} ${windows.captureEnd === null}`);
    }
    expect([...seen].sort()).to.deep.equal([
      ...["disputed true", "held false", "held true", "returned true", "settled true"],
    ]);
  });

  it("on the first and the last second of every window, as the contract's calls keep them", async () => {
    const env = await setup();
    const random = randomSource("differential windows");
    const account = addressOf(env.people.merchant);
    const { simulate } = env.escrow;
    const seen = new Set<string>();
    for (let round = 0; round < 150; round += 1) {
      const terms = env.buildTerms({
        ...{ arbiter: addressOf(env.people.arbiter), toLedger: true },
        inspectionPeriod: Number(pick(random, [0n, 1n, random(10n ** 9n)])),
        capturePeriod: Number(pick(random, [0n, 1n, random(10n ** 9n)])),
        refundPeriod: Number(pick(random, [0n, 1n, random(10n ** 9n)])),
      });
      const time = await chain.networkHelpers.time.latest();
      // A second before, at or after the limit of one of the periods.
      const period = pick(random, [
        ...[terms.inspectionPeriod, terms.capturePeriod, terms.refundPeriod, arbitrationPeriod],
      ]);
      const clock = time - period + Number(random(3n)) - 1;
      const stage = pick(random, ["held", "disputed"] as const);
      const state: PaymentState = { held: 5n, refundable: 5n, clock, stage };
      const { captureStart, captureEnd, arbitrationEnd, refundEnd } = paymentWindows(terms, state);
      await storeState(env, idOf(env, terms), state);

      /** The call is refused with this second as its limit; or, if there is none, not for its time. */
      const limited = async (
        call: Promise<unknown>,
        error: string,
        limit: number | bigint | null,
      ) => {
        const data = await call.then(
          () => null,
          (failure) => revertOf(failure)?.data ?? null,
        );
        const said = data && { error: data.errorName, args: data.args };
        expect(
          /Closed|NotOpen|NotOver/.test(said?.error ?? "") ? said : null,
          `${error} at ${clock} + ${time - clock}`,
        ).to.deep.equal(limit === null ? null : { error, args: [BigInt(time), BigInt(limit)] });
        seen.add(`${error} ${limit !== null}`);
      };
      const isEarly = captureStart !== null && time < captureStart;
      const isLate = captureEnd !== null && time >= captureEnd;
      const capture = simulate.capture([terms, 1n, false], { account });
      if (isEarly) await limited(capture, "CaptureNotOpen", captureStart);
      else await limited(capture, "CaptureClosed", isLate ? captureEnd : null);
      if (stage === "held") {
        const opensAt = captureEnd ?? 2n ** 256n - 1n;
        await limited(simulate.reclaim([terms]), "ReclaimNotOpen", isLate ? null : opensAt);
        const dispute = simulate.dispute([terms, ""], { account });
        await limited(dispute, "DisputeClosed", isLate ? captureEnd : null);
      } else {
        const isOver = arbitrationEnd !== null && time >= arbitrationEnd;
        await limited(
          simulate.expireDispute([terms]),
          "ArbitrationNotOver",
          isOver ? null : arbitrationEnd,
        );
      }
      await limited(
        simulate.refund([terms, 1n, false], { account }),
        "RefundClosed",
        time >= refundEnd ? refundEnd : null,
      );
    }
    const limits = ["CaptureClosed", "ReclaimNotOpen", "DisputeClosed", "ArbitrationNotOver"];
    expect([...seen].sort()).to.deep.equal(
      [
        ...[...limits, "RefundClosed"].flatMap((error) => [`${error} false`, `${error} true`]),
        "CaptureNotOpen true",
      ].sort(),
    );
  });

  it("on the last second in which any terms can be funded", async () => {
    const env = await setup();
    for (const late of [0, 1, 2]) {
      const fundBy = (await chain.networkHelpers.time.latest()) + 100;
      const terms = env.buildTerms({ fundBy });
      await chain.networkHelpers.time.setNextBlockTimestamp(fundBy - 1 + late);
      const funding = fund(env, terms);
      if (late === 0) await funding;
      else {
        await expectRevert(funding, "FundingClosed", [BigInt(fundBy - 1 + late), BigInt(fundBy)]);
      }
    }
  });

  it("on what an account can do, as the dApp offers it and the lens answers", async () => {
    const env = await setup();
    const lens = await chain.viem.deployContract("HandselLens");
    const random = randomSource("differential actions");
    const seen = new Set<string>();
    for (let round = 0; round < 300; round += 1) {
      const terms = { ...randomTerms(random), inspectionPeriod: Number(random(3n)) };
      if (terms.payer === terms.merchant || terms.payer === terms.payee) continue;
      terms.capturePeriod = pick(random, [0, terms.inspectionPeriod + 1]);
      terms.refundPeriod = Number(random(5n));
      const now = await chain.networkHelpers.time.latest();
      const stage = pick(random, stages.slice(1));
      const isOpen = stage === "held" || stage === "disputed";
      const state: PaymentState = {
        ...{ stage, clock: now - Number(random(5n)), held: isOpen ? 1n + random(9n) : 0n },
        refundable: pick(random, [0n, 1n + random(9n)]),
      };
      await storeState(env, paymentId(terms, env.domain), state);
      const people = [terms.payer, terms.merchant, terms.payee, terms.arbiter];
      for (const account of [...people, zeroAddress]) {
        const [said] = await lens.read.actions([env.escrow.address, [terms], account]);
        const answered = [
          ...((account === terms.payer && said?.capture) || 0n ? ["release"] : []),
          ...((account !== terms.payer && said?.capture) || 0n ? ["capture"] : []),
          ...(said?.void ? ["void"] : []),
          ...(said?.refund ? ["refund"] : []),
          ...(said?.reclaim ? ["reclaim"] : []),
          ...(said?.dispute ? ["dispute"] : []),
          ...(said?.submitEvidence ? ["submitEvidence"] : []),
          ...(said?.resolve ? ["resolve"] : []),
          ...(said?.expireDispute ? ["expireDispute"] : []),
        ];
        const caller = { address: account, isOperator: false };
        const offered = availableActions({ terms, state }, caller, now)
          .filter(({ opensAt }) => opensAt === null)
          .map(({ action }) => action);
        expect([...offered].sort(), JSON.stringify(termsToJson(terms))).to.deep.equal(
          answered.sort(),
        );
        for (const action of offered) seen.add(action);
      }
    }
    expect([...seen].sort()).to.deep.equal([
      ...[
        "capture",
        "dispute",
        "reclaim",
        "refund",
        "release",
        "resolve",
        "submitEvidence",
        "void",
      ],
    ]);
  });
});
