import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { newId } from "../platform/ids.ts";
import type { Deps } from "../platform/part.ts";

/** Adds an organisation without members, whose one store has an address of its own. @returns the store's id */
export async function addMerchant({ db }: Pick<Deps, "db">): Promise<string> {
  const [id, organisation_id, name] = [newId("mer"), newId("org"), "Demo Shop"];
  const { address } = privateKeyToAccount(generatePrivateKey());
  await db.insertInto("organisations").values({ id: organisation_id, name }).execute();
  await db
    .insertInto("merchants")
    .values({ id, organisation_id, name, address, payee: address })
    .execute();
  return id;
}
