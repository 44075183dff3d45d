import { z } from "zod";
import { defineOperation } from "./operation.ts";

export const getHealth = defineOperation({
  id: "getHealth",
  method: "get",
  path: "/healthz",
  summary: "Check that the process runs",
  access: "public",
  limit: "read",
  answer: {
    status: 200,
    description: "It runs",
    schema: z.object({ status: z.literal("ok") }),
  },
  errors: [],
});

export const getOpenapi = defineOperation({
  id: "getOpenapi",
  method: "get",
  path: "/openapi.json",
  summary: "Get this description of the API",
  access: "public",
  foreignPages: true,
  limit: "read",
  answer: {
    status: 200,
    description: "OpenAPI 3.1",
    schema: z.looseObject({ openapi: z.string() }),
  },
  errors: [],
});

/** The platform's own operations. */
export const systemOperations = [getHealth, getOpenapi];
