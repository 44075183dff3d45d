import { pause } from "../time/pause.ts";
import { ApiUnreachable } from "./api.ts";

/** The relayer has the signature, but the chain does not show its effect yet. */
export class RelaySlow extends Error {
  override name = "RelaySlow";
}

/** `submitting`: handing the signature to the relayer; `relayed`: waiting for the chain. */
export type RelayPhase = "submitting" | "relayed";

/** Milliseconds to wait for the chain before the page says that it is late. */
const patience = 45_000;

/** Milliseconds between two questions to the contract. */
const interval = 800;

/** Questions to the contract between two submissions. */
const submissionInterval = 10;

interface Relay {
  /** Hands the signature to the relayer, which acts on it once, however often it comes. */
  submit: () => Promise<unknown>;
  /** Asks the contract. */
  isDone: () => Promise<boolean>;
  onPhase: (phase: RelayPhase) => void;
}

/**
 * Hands a signature to the relayer, and waits until the contract shows its effect.
 * @throws RelaySlow, ApiProblem, ApiUnreachable
 */
export async function relayAndWait({ submit, isDone, onPhase }: Relay): Promise<void> {
  onPhase("submitting");
  await submit().catch(async (error: unknown) => {
    // The relayer may have sent it although its answer was lost, so ask the contract.
    if (!(await isDone())) throw error;
  });
  onPhase("relayed");
  const end = performance.now() + patience;
  for (let round = 1; performance.now() < end; round++) {
    // A chain that does not answer says nothing: what was handed over is on its way.
    if (await isDone().catch(() => false)) return;
    await pause(interval);
    // Learns of a relay that failed meanwhile. An unreachable relayer may still have sent it.
    if (round % submissionInterval === 0) {
      await submit().catch(async (error: unknown) => {
        if (!(error instanceof ApiUnreachable || (await isDone()))) throw error;
      });
    }
  }
  throw new RelaySlow("The chain does not show the relayed transaction yet.");
}
