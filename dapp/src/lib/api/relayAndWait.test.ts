import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ApiProblem, ApiUnreachable } from "./api.ts";
import { RelaySlow, relayAndWait } from "./relayAndWait.ts";

const refused = new ApiProblem(409, "relay_rejected", "No.");

/** Relays with these answers to `submit` and `isDone`; the last of each repeats. */
function relay(submissions: (Error | null)[], states: boolean[]) {
  const next = <Answer>(answers: Answer[]) => (answers.length > 1 ? answers.shift() : answers[0]);
  const submit = vi.fn(async () => {
    const error = next(submissions);
    if (error) throw error;
  });
  const phases: string[] = [];
  const outcome = relayAndWait({
    submit,
    isDone: async () => next(states) ?? false,
    onPhase: (phase) => phases.push(phase),
  }).then(
    () => "done",
    (error: unknown) => error,
  );
  return { outcome, phases, submit };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("waits until the contract shows the effect", async () => {
  const { outcome, phases, submit } = relay([null], [false, false, true]);
  await vi.runAllTimersAsync();
  expect(await outcome).toBe("done");
  expect(phases).toEqual(["submitting", "relayed"]);
  expect(submit).toHaveBeenCalledOnce();
});

it("asks soon whether the next block has it, and ever more seldom after that", async () => {
  const at: number[] = [];
  const isDone = async () => {
    at.push(performance.now());
    return at.length === 26;
  };
  const waiting = relayAndWait({ submit: () => Promise.resolve(), isDone, onPhase: () => {} });
  await vi.runAllTimersAsync();
  await waiting;
  const pauses = at.slice(1).map((time, nth) => Math.floor(time - (at[nth] ?? 0)));
  expect(pauses.slice(0, 3)).toEqual([100, 114, 132]);
  expect(pauses.at(-1)).toBe(2_000);
});

it("believes the contract, not an answer that was lost", async () => {
  const { outcome } = relay([new ApiUnreachable("x")], [true]);
  await vi.runAllTimersAsync();
  expect(await outcome).toBe("done");
});

it.each([
  ["a refusal", refused],
  ["an unreachable relayer", new ApiUnreachable("x")],
])("throws %s", async (_, error) => {
  const { outcome } = relay([error], [false]);
  await vi.runAllTimersAsync();
  expect(await outcome).toBe(error);
});

it("learns of a relay that failed later, and ignores a relayer that is gone", async () => {
  const { outcome, submit } = relay([null, new ApiUnreachable("x"), refused], [false]);
  await vi.runAllTimersAsync();
  expect(await outcome).toBe(refused);
  expect(submit).toHaveBeenCalledTimes(3);
});

it("keeps waiting while the chain does not answer", async () => {
  let asked = 0;
  const isDone = () => {
    asked += 1;
    return asked < 3 ? Promise.reject(new Error("closed")) : Promise.resolve(true);
  };
  const waiting = relayAndWait({ submit: () => Promise.resolve(), isDone, onPhase: () => {} });
  await vi.runAllTimersAsync();
  await waiting;
  expect(asked).toBe(3);
});

it("gives up when the chain is late", async () => {
  const { outcome } = relay([null], [false]);
  await vi.advanceTimersByTimeAsync(46_000);
  expect(await outcome).toBeInstanceOf(RelaySlow);
});
