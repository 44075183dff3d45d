import { useSyncExternalStore } from "react";
import type { AppChain } from "../chain/appChain.ts";
import { deviceStorage } from "../storage/deviceStorage.ts";
import type { AppConfig } from "./appConfig.ts";
import { useAppConfig } from "./appContext.ts";

/** World that a merchant looks at: real money, or test networks. */
export type Mode = "live" | "test";

const key = "handsel.mode";
const listeners = new Set<() => void>();

const readChoice = () => deviceStorage.getItem(key);

/** Chooses the mode of the merchant's pages, and remembers it in this browser. */
export function setMode(mode: Mode): void {
  deviceStorage.setItem(key, mode);
  for (const listener of listeners) listener();
}

/** Begins in test mode where nobody has chosen in this browser: whoever tries the first thing tries it with play money. */
export function beginInTest(config: AppConfig): void {
  if (readChoice() === null && viewMode(config, null).canSwitch) setMode("test");
}

/** Returns the chains of a mode. */
export function chainsOfMode({ chains }: AppConfig, mode: Mode): readonly AppChain[] {
  return chains.filter((chain) => chain.livemode === (mode === "live"));
}

/** What the merchant's pages show in one mode. */
export interface ModeView {
  mode: Mode;
  /** The chains of this mode. */
  chains: readonly AppChain[];
  /** Whether the service has chains of the other mode too. */
  canSwitch: boolean;
}

/**
 * Returns the chosen mode, if the service has a chain of it. Without a choice it is live if there is a live chain, as the
 * relayer's own default, so that nobody takes test payments for real ones.
 */
export function viewMode(config: AppConfig, choice: string | null): ModeView {
  const live = chainsOfMode(config, "live");
  const test = chainsOfMode(config, "test");
  const canSwitch = live.length > 0 && test.length > 0;
  const mode = test.length > 0 && (live.length === 0 || choice === "test") ? "test" : "live";
  return { mode, chains: mode === "test" ? test : live, canSwitch };
}

function onChoice(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Returns the mode of the merchant's pages, and renders again when it is switched. */
export function useMode(): ModeView {
  const config = useAppConfig();
  const choice = useSyncExternalStore(onChoice, readChoice, readChoice);
  return viewMode(config, choice);
}
