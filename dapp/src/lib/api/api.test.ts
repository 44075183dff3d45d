import { expect, it } from "vitest";
import { ApiProblem, ApiUnreachable, answerOf } from "./api.ts";

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

it("throws ApiUnreachable for anything but a problem document", async () => {
  await expect(answerOf(answered(502, { error: "<html>" }))).rejects.toBeInstanceOf(ApiUnreachable);
  await expect(answerOf(Promise.reject(new TypeError("fetch")))).rejects.toBeInstanceOf(
    ApiUnreachable,
  );
});
