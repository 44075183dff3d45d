import { useDevelopersSearch } from "../SearchContext.ts";
import { Endpoints } from "./Endpoints.tsx";
import { EndpointView } from "./EndpointView.tsx";

/** Webhook endpoints, or one with what was sent to it. */
export function WebhooksSection() {
  const { search } = useDevelopersSearch();
  return search.endpoint === undefined ? (
    <Endpoints />
  ) : (
    <EndpointView key={search.endpoint} id={search.endpoint} />
  );
}
