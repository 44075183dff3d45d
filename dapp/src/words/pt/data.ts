/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const takeTitle = "Leve seus dados com você";
export const takeAdvice =
  "Tudo o que é guardado sobre você: carteiras, chaves de acesso, sessões, participações, avisos e as entradas de auditoria mais novas do que você fez, em JSON.";
export const download = "Baixar";
export const file = "handsel-conta.json";
export const deleteTitle = "Excluir sua conta";
export const deleteAdvice =
  "Seu nome, suas carteiras, formas de entrar, sessões, avisos e backups de carteira são excluídos para sempre. Os registros de auditoria e as mudanças de endereços de recebimento mantêm o id da sua conta, porque a contabilidade precisa deles. O último proprietário de uma organização precisa antes tornar outro membro proprietário dela.";
export const deleteIt = "Excluir minha conta";
export const sure = "Excluir sua conta para sempre?";
export const sureAdvice = "Ninguém consegue trazê-la de volta, e sua sessão termina na hora.";
export const type = "Digite excluir para continuar";
export const word = "excluir";
export const typeWrong = "Digite a palavra excluir.";
export const cancel = "Cancelar";
export const takeOrganisation = "Leve os dados da organização com você";
export const takeOrganisationAdvice =
  "Tudo o que é guardado das lojas dela nos dois modos: pedidos, clientes, pagamentos, mensagens, declarações, eventos, o registro de auditoria e as configurações. Um objeto JSON por linha, com o que está criptografado aqui em texto claro; chaves e segredos de webhook ficam de fora.";
export const exportOrganisation = "Exportar";
export const organisationFile = "handsel-organizacao.ndjson";
export const deleteOrganisation = "Excluir a organização";
export const deleteOrganisationAdvice =
  "As lojas, os links e os checkouts dela terminam na hora, e todos os membros os perdem. Reembolsos continuam possíveis a partir da carteira do lojista, na blockchain. O que a blockchain sabe fica nela para sempre. Os membros mantêm as próprias contas.";
export const goes = "Excluído para sempre";
export const loses = "Fica para a sua contabilidade, sem campos pessoais";
export const stays = "Fica para a sua contabilidade";
/** @see the tables of the service: several may have one name */
export const tables: Readonly<Record<string, string>> = {
  api_keys: "chaves de API",
  api_requests: "o que suas chaves pediram à API",
  audit_entries: "o registro de auditoria",
  checkout_customers: "nomes e e-mails dos clientes",
  checkout_offers: "ofertas que os pagadores podiam escolher",
  checkouts: "pedidos: os metadados e endereços de retorno são excluídos",
  confirmation_policies: "regras pelas quais os pagamentos foram confirmados",
  customer_records: "nomes e notas que você deu às carteiras dos clientes",
  customer_sums: "somas do que cada carteira pagou",
  customers: "somas do que cada carteira pagou",
  invitations: "convites em aberto",
  members: "membros e suas funções",
  merchant_logos: "logotipos",
  merchant_profiles: "o que é informado aos pagadores: e-mail, identificação fiscal, dados legais",
  merchants: "nomes e endereços das lojas",
  messages: "mensagens com pagadores",
  organisations: "o nome da organização",
  payment_links: "links de pagamento: os metadados e endereços de retorno são excluídos",
  payments: "pagamentos: os metadados são excluídos",
  payout_changes: "mudanças de endereços de recebimento: os nomes dados a eles são excluídos",
  receipt_counters: "recibos e seus números",
  receipts: "recibos e seus números",
  relay_transactions: "transações que este servidor enviou",
  relays: "transações que pagadores pediram: as redes de onde vieram são excluídas",
  settlement_proposals: "acordos: as notas são excluídas",
  statements: "declarações em disputas",
  unexpected_payments: "decisões sobre pagamentos atrasados",
  webhook_attempts: "eventos e suas entregas",
  webhook_deliveries: "eventos e suas entregas",
  webhook_endpoints: "webhooks e seus segredos",
  webhook_events: "eventos e suas entregas",
};
export const blockers = {
  held_payments: (count: number) =>
    plural(count, {
      one: `${count} pagamento ainda tem dinheiro em custódia`,
      other: `${count} pagamentos ainda têm dinheiro em custódia`,
    }),
  pending_payout_changes: (count: number) =>
    plural(count, {
      one: `${count} mudança de endereço de recebimento em espera`,
      other: `${count} mudanças de endereço de recebimento em espera`,
    }),
  pending_transactions: (count: number) =>
    plural(count, {
      one: `${count} transação a caminho`,
      other: `${count} transações a caminho`,
    }),
} as const;
export const blockerAdvice = {
  held_payments: "Capture ou devolva o dinheiro, no modo de produção.",
  pending_payout_changes: "Interrompa em Endereços de recebimento.",
  pending_transactions: "Veja de novo quando estiver em um bloco.",
} as const;
export const deleteTheOrganisation = "Excluir a organização";
export const sureOrganisation = "Excluir a organização para sempre?";
export const theOrganisation = "A organização";
export const sureOrganisationAdvice = (name: string) =>
  `${name} é excluída com todas as suas lojas, nos dois modos. Ninguém consegue trazê-la de volta. Exporte antes os dados dela, se puder vir a precisar.`;
