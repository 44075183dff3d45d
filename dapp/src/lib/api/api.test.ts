import { afterEach, expect, it, vi } from "vitest";
import { speak } from "../../testing/speak.ts";
import { ApiProblem, ApiUnreachable, answerOf, api, merchantApi } from "./api.ts";

const answered = (status: number, rest: { data?: unknown; error?: unknown }) =>
  Promise.resolve({ response: new Response(null, { status }), ...rest });

it("gives the answer's content", async () => {
  await expect(answerOf(answered(200, { data: { id: 1 } }))).resolves.toEqual({ id: 1 });
  await expect(answerOf(answered(204, {}))).resolves.toBeUndefined();
});

it("throws the service's problem with its code and its sentence", async () => {
  const problem = { code: "checkout_expired", detail: "It ended." };
  await expect(answerOf(answered(409, { error: problem }))).rejects.toEqual(
    new ApiProblem(409, "checkout_expired", "It ended."),
  );
});

it("says a wrong value in the reader's language, and names its field", async () => {
  speak("de");
  const german = await import("./api.ts");
  const problem = { code: "invalid_request", detail: "name must be text.", param: "name" };
  await expect(german.answerOf(answered(400, { error: problem }))).rejects.toMatchObject({
    ...{ message: "name must be text.", field: "name" },
    sentence: expect.stringMatching(/^Ein Wert passt nicht: /),
  });
});

it("throws ApiUnreachable for anything but a problem document", async () => {
  await expect(answerOf(answered(502, { error: "<html>" }))).rejects.toBeInstanceOf(ApiUnreachable);
  await expect(answerOf(Promise.reject(new TypeError("fetch")))).rejects.toBeInstanceOf(
    ApiUnreachable,
  );
});

it.each(["internal_error", "database_unavailable", "database_timeout"])(
  "takes %s for no answer, whose words are for programs",
  async (code) => {
    const error = { code, detail: "Try again in 5 s, a write with its Idempotency-Key." };
    await expect(answerOf(answered(503, { error }))).rejects.toBeInstanceOf(ApiUnreachable);
  },
);

/** Answers every request with this; returns what was asked. */
function serve(answer: () => Response): [url: string, init: RequestInit][] {
  const asked: [string, RequestInit][] = [];
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    asked.push([url, init]);
    return answer();
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

it("writes names into the path, and what is wanted after it", async () => {
  const asked = serve(() => Response.json({}));
  await api.GET("/v1/pay/{id}", { params: { path: { id: "../a b" } } });
  await merchantApi.test.GET("/v1/payments", { params: { query: { limit: 5 } } });
  expect(asked[0]?.[0]).toBe("/v1/pay/..%2Fa%20b");
  expect(asked[1]?.[0]).toBe("/v1/payments?limit=5");
  expect(asked[1]?.[1].headers).toEqual({ "Handsel-Mode": "test" });
});

it("sends a body as JSON, and takes an answer without content", async () => {
  const asked = serve(() => new Response(null, { status: 204 }));
  const body = { message: "m", signature: "0x" };
  await expect(answerOf(api.POST("/v1/session", { body }))).resolves.toBeUndefined();
  expect(asked[0]?.[1]).toMatchObject({
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json" },
  });
});

it("throws what a refusal says, and takes a proxy's page for no answer", async () => {
  serve(() => Response.json({ code: "rate_limited", detail: "Wait." }, { status: 429 }));
  await expect(answerOf(api.GET("/v1/config"))).rejects.toEqual(
    new ApiProblem(429, "rate_limited", "Wait."),
  );
  serve(() => new Response("<html>", { status: 502 }));
  await expect(answerOf(api.GET("/v1/config"))).rejects.toBeInstanceOf(ApiUnreachable);
  serve(() => new Response("<html>"));
  await expect(answerOf(api.GET("/v1/config"))).rejects.toBeInstanceOf(ApiUnreachable);
});
