import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { type Config, WagmiProvider } from "wagmi";
import type { AppConfig } from "../../lib/config/appConfig.ts";
import { AppConfigContext } from "../../lib/config/appContext.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { sentences } from "../../lib/errors/useExplanation.ts";
import { configQuery } from "../../queries/config.ts";
import { createWagmiConfig } from "./wagmiConfig.ts";

sentences.load().catch(() => {});

let wagmi: { for: AppConfig; config: Config } | null = null;

/** Returns the same wagmi configuration to every page, so that a wallet stays connected. */
function wagmiConfigFor(config: AppConfig): Config {
  if (wagmi?.for !== config) wagmi = { for: config, config: createWagmiConfig(config) };
  return wagmi.config;
}

interface WithWalletsProps {
  /** Shown while the configuration loads. */
  fallback: ReactNode;
  children: ReactNode;
}

/** Provides configuration, chains and wallets to its children. */
export function WithWallets({ fallback, children }: WithWalletsProps) {
  const { data, error, refetch } = useQuery(configQuery);
  if (!data && error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return fallback;
  return (
    <AppConfigContext value={data}>
      <WagmiProvider config={wagmiConfigFor(data)}>{children}</WagmiProvider>
    </AppConfigContext>
  );
}
