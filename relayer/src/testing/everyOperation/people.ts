import { sql } from "kysely";
import { TOTP } from "otpauth";
import { getAddress } from "viem";
import { expect } from "vitest";
import { createMerchant } from "../../accounts/createMerchant.ts";
import { mayDo, type Role, roles } from "../../accounts/organisations/permissions.ts";
import { type AnyOperation, scopeOf } from "../../platform/http/operation.ts";
import { newId } from "../../platform/ids.ts";
import { customerAccount, merchantAccount } from "../testChain.ts";
import { VirtualAuthenticator } from "../virtualAuthenticator.ts";
import { cookie, stranger } from "./objects.ts";
import { type Call, database, merchant, server } from "./world.ts";

type Signed = Call & { headers: Record<string, string>; address: string };
type Headers = Record<string, string>;

async function post(path: string, headers: Headers, body: object = {}) {
  const answer = await server.call("POST", path, { headers, body });
  if (answer.status >= 300) throw new Error(`${path}: ${answer.text}`);
  const renewed = answer.headers.get("set-cookie")?.split(";")[0];
  // A session has a new token after each proof.
  if (renewed !== undefined) headers.cookie = renewed;
  return JSON.parse(answer.text);
}

/** Calls as somebody who is signed in. */
export async function call(method: string, path: string, headers: Headers, body?: object) {
  const answer = await server.call(method, path, { headers, ...(body ? { body } : {}) });
  return { status: answer.status, json: JSON.parse(answer.text || "null") };
}

/** Answer of {@link call} to what is refused. */
export const refusal = (status: number, code: string) => ({
  ...{ status, json: expect.objectContaining({ code }) },
});

/** Session of a new account, which has a wallet alone. */
export async function customerSession(account = stranger()): Promise<Signed> {
  const headers = await cookie(account, { create_account: true });
  return { headers, address: account.address };
}

/** Begins to enrol an authenticator. @returns its present code */
export async function enrolledCode({ headers = {} }: Call): Promise<string> {
  const { secret } = await post("/v1/account/totp", headers);
  return new TOTP({ secret }).generate();
}

/** Session of a new account with an authenticator, which was proved. */
export async function provedSession(account = stranger()): Promise<Signed> {
  const call = await customerSession(account);
  await post("/v1/account/totp/confirm", call.headers, { code: await enrolledCode(call) });
  return call;
}

/** Session whose second factor is due. */
export async function dueSession(): Promise<Headers> {
  const account = stranger();
  await provedSession(account);
  return cookie(account);
}

/** Makes a passkey for a session's account. */
export async function newPasskey({ headers = {} }: Call, device = new VirtualAuthenticator()) {
  const { challenge_id, options } = await post("/v1/account/passkeys/options", headers);
  return { challenge_id, response: device.create(options) };
}

/** Adds a passkey to a session's account. @returns its id */
export async function addedPasskey(call: Call, device = new VirtualAuthenticator()) {
  const body = { ...(await newPasskey(call, device)), name: "Phone" };
  const { passkeys } = await post("/v1/account/passkeys", call.headers ?? {}, body);
  return passkeys.at(-1).id;
}

/** Answer of a new account's passkey to the challenge of a sign-in. */
export async function passkeyAnswer() {
  const device = new VirtualAuthenticator();
  await addedPasskey(await customerSession(), device);
  const { challenge_id, options } = await post("/v1/session/passkey_options", {});
  return { challenge_id, response: device.get(options) };
}

/** Id of another session of the owner. */
export async function otherSession(): Promise<string> {
  const headers = await cookie();
  const { json } = await server.call("GET", "/v1/sessions", { headers });
  return json.data[0].id;
}

async function owner(): Promise<{ account_id: string; organisation_id: string; id: string }> {
  return database.db
    .selectFrom("members")
    .innerJoin("merchants", "merchants.organisation_id", "members.organisation_id")
    .select(["members.account_id", "members.organisation_id", "members.id"])
    .where("merchants.id", "=", merchant.id)
    .where("role", "=", "owner")
    .executeTakeFirstOrThrow();
}

/** Id of the owner as a member. */
export const ownMember = async () => (await owner()).id;

/** Adds a wallet to an account. @returns its address */
export async function addedWallet(account_id: string) {
  const { address } = stranger();
  await database.db.insertInto("account_wallets").values({ account_id, address }).execute();
  return address;
}

/** Further wallet of the owner. */
export const spareWallet = async () => addedWallet((await owner()).account_id);

/** Id of a wallet's account. */
export async function accountOf(address: string): Promise<string> {
  const { account_id } = await database.db
    .selectFrom("account_wallets")
    .select("account_id")
    .where("address", "=", getAddress(address))
    .executeTakeFirstOrThrow();
  return account_id;
}

/** Adds a member to the owner's organisation. @returns the member's id */
export async function member(role: Role = "viewer", account = stranger()): Promise<string> {
  await customerSession(account);
  const { organisation_id } = await owner();
  const id = newId("mem");
  const account_id = await accountOf(account.address);
  await database.db
    .insertInto("members")
    .values({ id, organisation_id, account_id, role, refund_limits: "[]" })
    .execute();
  return id;
}

/** Id of the owner's organisation. */
export const ownersOrganisation = async () => (await owner()).organisation_id;

/** Session of a new member. */
export async function memberSession(role: Role): Promise<Headers> {
  const account = stranger();
  await member(role, account);
  return cookie(account);
}

/** Session of a member whose role does not allow an operation. */
export async function forbiddenRole(operation: AnyOperation): Promise<Headers> {
  const role = roles.find((each) => !mayDo(each, scopeOf(operation)));
  if (!role) throw new Error(`every role may call ${operation.id}`);
  return memberSession(role);
}

/** Session of the owner that has proved nothing for a while. */
export async function unprovedSession(): Promise<Headers> {
  const headers = await cookie();
  await database.db
    .updateTable("sessions")
    .set({ proved_at: sql<Date>`now() - interval '6 minutes'` })
    .execute();
  return headers;
}

/** Session of the owner, who lacks the second factor that the organisation requires. */
export async function requireEnrolment(): Promise<Headers> {
  await database.db.updateTable("organisations").set({ require_second_factor: true }).execute();
  return cookie();
}

/** Session of a new person who owns an organisation with one store. */
export async function ownOrganisation() {
  const account = stranger();
  const { address } = account;
  const made = await createMerchant(database.db, { name: "Small shop", address, live: false });
  return { headers: await cookie(account), address, ...made };
}

/** Open invitation. */
export async function invitation(): Promise<{ id: string; token: string }> {
  return post("/v1/invitations", await cookie(), { role: "viewer" });
}

export async function clearPayoutChanges(): Promise<void> {
  await database.db.deleteFrom("payout_changes").execute();
}

/** Change of the payout address that waits for its confirmation. @param age as PostgreSQL writes it */
export async function payoutChange(age: string, status = "waiting_for_confirmation" as const) {
  await clearPayoutChanges();
  const { account_id } = await owner();
  const id = newId("pch");
  await database.db
    .insertInto("payout_changes")
    .values({
      ...{ id, merchant_id: merchant.id, chain_id: null, label: null, cold: true, status },
      ...{ payee: customerAccount.address, previous: merchantAccount.address },
      ...{ proof: "acknowledged", requested_by: account_id, effective_at: null },
      created_at: sql<Date>`now() - ${age}::interval`,
    })
    .execute();
  return id;
}

/** Change that was cancelled. */
export async function endedPayoutChange(): Promise<string> {
  const id = await payoutChange("2 hours");
  await database.db.updateTable("payout_changes").set({ status: "cancelled" }).execute();
  return id;
}

/** Session with a wallet's backup. */
export async function withBackup(): Promise<Call> {
  const call = await provedSession();
  const body = { address: getAddress(call.address), ciphertext: "aGVsbG8=", after_version: 0 };
  const { id } = await post("/v1/account/wallet_backups", call.headers, body);
  return { ...call, params: { id } };
}
