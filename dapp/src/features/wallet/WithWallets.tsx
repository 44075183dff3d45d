import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { type Config, WagmiProvider } from "wagmi";
import type { AppConfig } from "../../lib/config/appConfig.ts";
import { AppConfigContext } from "../../lib/config/appContext.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { configQuery } from "../../queries/config.ts";
import { createWagmiConfig } from "./wagmiConfig.ts";

let wagmi: { for: AppConfig; config: Config } | null = null;

/** One wagmi configuration for all pages, so that a wallet stays connected between them. */
function wagmiConfigFor(config: AppConfig): Config {
  if (wagmi?.for !== config) wagmi = { for: config, config: createWagmiConfig(config) };
  return wagmi.config;
}

interface WithWalletsProps {
  /** Shown until the service's configuration is there. */
  fallback: ReactNode;
  children: ReactNode;
}

/** Gives what is inside the service's configuration, its chains and the person's wallets. */
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
