import { Router } from "express";
import type { Config } from "../platform/configuration/config.ts";
import type { Part } from "../platform/part.ts";
import { publicSubgraphUrl } from "../subgraph/subgraphUrls.ts";
import { configOperations, configRoutes } from "./configRoutes.ts";
import { dappConfiguration } from "./configuration.ts";
import { servePages } from "./servePages.ts";

/** The built dApp and its public configuration. */
export const dappPart: Part = {
  name: "dapp",
  configuration: dappConfiguration,
  operations: () => configOperations,
  routes: configRoutes,
  pages: (deps) =>
    deps.config.dapp.folder === null ? Router() : servePages(deps, deps.config.dapp.folder),
  connectOrigins,
};

/** Returns the origins of chains and subgraphs, which the pages read directly. */
function connectOrigins({ chains, publicUrl }: Config): string[] {
  const urls = chains.followed.flatMap((chain) => {
    const subgraph = publicSubgraphUrl(chain, publicUrl);
    return subgraph === null ? [chain.publicRpcUrl] : [chain.publicRpcUrl, subgraph];
  });
  return urls.map((url) => new URL(url).origin);
}
