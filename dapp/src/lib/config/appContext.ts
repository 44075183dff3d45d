import { createContext, use } from "react";
import type { AppConfig } from "./appConfig.ts";

export const AppConfigContext = createContext<AppConfig | null>(null);

/** Returns the relayer's configuration. */
export function useAppConfig(): AppConfig {
  const config = use(AppConfigContext);
  if (!config) throw new Error("useAppConfig is used outside the app.");
  return config;
}
