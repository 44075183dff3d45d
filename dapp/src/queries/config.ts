import { queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../lib/api/api.ts";
import { readServed } from "../lib/api/served.ts";
import { type AppConfig, toAppConfig } from "../lib/config/appConfig.ts";

/** Reads the relayer's configuration once; it does not change while the app is open. It is served with the page. */
export const configQuery = queryOptions({
  queryKey: ["config"],
  queryFn: async () => toAppConfig(await answerOf(api.GET("/v1/config"))),
  initialData: servedConfig,
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
});

function servedConfig(): AppConfig | undefined {
  const { config } = readServed();
  try {
    return config && toAppConfig(config);
  } catch {
    // The page asks for it, and shows what is wrong.
    return undefined;
  }
}
