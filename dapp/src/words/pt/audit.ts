/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "Quem fez o quê";
export const exportIt = "Exportar";
export const verify = "Verificar agora";
export const verifying = "Verificando…";
export const unbroken = (lines: number) =>
  plural(lines, { one: `${lines} linha, íntegra.`, other: `${lines} linhas, íntegras.` });
export const unbrokenAdvice = "Cada uma traz a marca da anterior.";
export const broken = "O registro foi alterado";
export const brokenAdvice = (line: number) =>
  `A partir da linha ${line} ele não está mais íntegro. Guarde o que você tem e fale com quem opera este servidor.`;
export const lastMark = (mark: string) => `última marca ${mark}`;
export const mark = "Marca";
export const theLog = "o registro de auditoria";
export const empty = "Nada foi registrado ainda";
export const noneFound = "Nada desse tipo foi registrado";
export const filterBy = "Mostrar";
export const everything = "tudo";
export const byAction = "o que foi feito";
export const byPerson = "o que uma pessoa fez";
export const bySubject = "o que foi feito com um item";
export const what = "O que foi feito";
export const who = "Quem fez";
export const thing = "Id do item";
export const thingHint =
  "O id a que uma linha se refere, como o de uma chave, de um membro ou de um pagamento.";
export const from = "De";
export const until = "Até, inclusive";
export const server = "Servidor";
export const administrator = "Administrador";
export const key = (id: string) => `Chave ${id}`;
export const somebody = (id: string) => `Ex-membro ${id}`;
export const fromNetwork = (network: string) => `a partir de ${network}`;
export const aboutSubject = (subject: string) => `sobre ${subject}`;
export const file = "registro-de-auditoria.csv";
export const inStore = (store: string) => `na loja ${store}`;
export const asRole = (role: string) => `como ${role}`;
export const modes = { live: "no modo de produção", test: "no modo de teste" } as const;
export const noLimits = "sem limites de reembolso";
export const detail = (name: string, value: string) => `${name} ${value}`;
/** By whether two factors are demanded of every member. */
export const secondFactor = {
  true: "dois fatores para todos os membros",
  false: "volta a bastar um fator",
} as const;
/** What stands before the value of a detail. */
export const details: Readonly<Record<string, string>> = {
  address: "endereço",
  host: "em",
  kind: "tipo:",
  name: "com o nome",
  payee: "para",
};
export const actions: Readonly<Record<string, string>> = {
  "api_key.created": "criou uma chave",
  "api_key.revoked": "revogou uma chave",
  "customer.named": "deu nome a um cliente",
  "customer.noted": "anotou algo sobre um cliente",
  "invitation.created": "convidou alguém",
  "invitation.withdrawn": "cancelou um convite",
  "member.joined": "entrou por um convite",
  "member.left": "saiu da organização",
  "member.removed": "removeu um membro",
  "member.updated": "alterou um membro",
  "member.signed_out": "encerrou todas as sessões de um membro",
  "organisation.created": "abriu a organização",
  "organisation.deleted": "excluiu a organização",
  "organisation.exported": "exportou os dados da organização",
  "organisation.updated": "alterou as regras",
  "payment.capture": "capturou um pagamento",
  "payment.evidence": "respondeu a uma disputa",
  "payment.refund": "reembolsou um pagamento",
  "payment.settle": "fez um acordo em uma disputa",
  "payment.void": "cancelou um pagamento e o devolveu",
  "payout_change.applied": "pôs em vigor um endereço de recebimento",
  "payout_change.cancelled": "interrompeu uma mudança de endereço de recebimento",
  "payout_change.confirmed": "confirmou uma mudança de endereço de recebimento",
  "payout_change.requested": "pediu outro endereço de recebimento",
  "store.created": "abriu uma loja",
  "store.updated": "renomeou uma loja",
  "webhook_endpoint.created": "adicionou um webhook",
  "webhook_endpoint.deleted": "removeu um webhook",
  "webhook_endpoint.secret_rotated": "renovou o segredo de um webhook",
  "webhook_endpoint.updated": "alterou um webhook",
};
