import { MutationObserver, onlineManager } from "@tanstack/react-query";
import { afterEach, expect, it } from "vitest";
import { createQueryClient } from "./queryClient.ts";

afterEach(() => onlineManager.setOnline(true));

const fails = () => Promise.reject(new TypeError("Failed to fetch"));

it("tells without a connection that nothing was read, instead of waiting with what was read before", async () => {
  onlineManager.setOnline(false);
  const client = createQueryClient();
  await expect(
    client.fetchQuery({ queryKey: ["payment"], queryFn: fails, retry: false }),
  ).rejects.toThrow("Failed to fetch");
});

it("tells without a connection that nothing was done", async () => {
  onlineManager.setOnline(false);
  const change = new MutationObserver(createQueryClient(), { mutationFn: fails });
  await expect(change.mutate()).rejects.toThrow("Failed to fetch");
});
