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

/**
 * Milliseconds between the first two questions to the contract, and how much longer each further pause is, up to the longest: most
 * chains make a block within two seconds, and a person waits for it. Six questions in the first second, thirty in the first half
 * minute.
 */
const firstPause = 100;
const growth = 1.15;
const longestPause = 2_000;

/** Milliseconds between two submissions. */
const submissionInterval = 8_000;

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
  let submitted = performance.now();
  const end = submitted + patience;
  const longer = (wait: number) => Math.min(wait * growth, longestPause);
  for (let wait = firstPause; performance.now() < end; wait = longer(wait)) {
    // A chain that does not answer says nothing: what was handed over is on its way.
    if (await isDone().catch(() => false)) return;
    await pause(Math.min(wait, end - performance.now()));
    // Learns of a relay that failed meanwhile. An unreachable relayer may still have sent it.
    if (performance.now() - submitted >= submissionInterval) {
      submitted = performance.now();
      await submit().catch(async (error: unknown) => {
        if (!(error instanceof ApiUnreachable || (await isDone()))) throw error;
      });
    }
  }
  throw new RelaySlow("The chain does not show the relayed transaction yet.");
}
