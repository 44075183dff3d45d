import type { components, paths } from "./api.gen.ts";

/** Each path of the API with its requests and answers, as openapi-fetch takes them. */
export type ApiPaths = paths;

/** What requests and answers are made of, by its name in openapi.json. */
export type ApiComponents = components;
