import { createContext, use } from "react";
import type { AppConfig } from "./appConfig.ts";

/** The service's configuration, for everything below the app. */
export const AppConfigContext = createContext<AppConfig | null>(null);

/** The service's configuration. */
export function useAppConfig(): AppConfig {
  const config = use(AppConfigContext);
  if (!config) throw new Error("useAppConfig is used outside the app.");
  return config;
}
