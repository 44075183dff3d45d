/** Translated from English; reviewed by: nobody yet. */

export const keysOf = {
  live: "Chaves de API de produção",
  test: "Chaves de API de teste",
} as const;
export const note =
  "Uma chave permite que um servidor seu use a API nesta loja e neste modo. Ela nunca decide para onde o dinheiro vai.";
export const none = "Nenhuma chave ainda";
export const create = "Criar uma chave";
export const name = "Nome";
export const nameHint = "Só para você, como o servidor em que ela está.";
export const kind = "Tipo";
export const kinds = {
  restricted: "Restrita: só o que você marcar",
  secret: "Secreta: tudo, menos o que só membros podem fazer",
  publishable: "Publicável: para uma página, lê cotações e links",
} as const;
export const kindNames = {
  restricted: "restrita",
  secret: "secreta",
  publishable: "publicável",
} as const;
export const mayDo = "O que ela pode fazer";
export const tickOne = "Marque pelo menos uma opção.";
export const expires = "Termina";
export const spans = {
  "": "nunca",
  "604800": "em 7 dias",
  "7776000": "em 90 dias",
  "31536000": "em um ano",
} as const;
export const networks = "Endereços de onde pode ser usada";
export const networksHint =
  "Um por linha, como 203.0.113.7 ou 2001:db8::/48. Vazio: de qualquer lugar.";
export const origins = "Páginas em que pode ser usada";
export const originsHint = "Uma origem por linha, como https://shop.example.";
export const made = "Sua nova chave";
export const once =
  "Ela é mostrada só desta vez. Coloque-a onde o seu servidor lê os segredos dele.";
export const theKey = "a chave";
export const keptIt = "Já guardei";
export const endsOn = (when: string) => `termina em ${when}`;
export const ended = (when: string) => `terminou em ${when}`;
export const usedOn = (when: string) => `usada em ${when}`;
export const neverUsed = "nunca usada";
export const fromNetworks = (networks: string) => `a partir de ${networks}`;
export const revoked = "revogada";
export const revoke = "Revogar";
export const revokeNamed = (name: string) => `Revogar ${name}`;
export const revokeTitle = (name: string) => `Revogar ${name}?`;
export const revokeAdvice =
  "O que quer que a use falha a partir de agora. Não é possível desfazer.";
export const theKeys = "as chaves";
export const endsWith = (hint: string) => `…${hint}`;
export const scopes = {
  "api_keys:read": "ver chaves",
  "api_keys:write": "criar e revogar chaves",
  "checkouts:read": "ver checkouts",
  "checkouts:write": "criar checkouts",
  "customers:read": "ver clientes",
  "customers:write": "dar nome a clientes",
  "events:read": "ver eventos",
  "merchant:read": "ver a loja",
  "merchant:write": "alterar o que é informado aos pagadores",
  "messages:read": "ler mensagens",
  "messages:write": "escrever mensagens",
  "payment_links:read": "ver links de pagamento",
  "payment_links:write": "criar links de pagamento",
  "payments:capture": "capturar",
  "payments:evidence": "responder a disputas",
  "payments:read": "ver pagamentos",
  "payments:refund": "reembolsar",
  "payments:settle": "fazer acordos em disputas",
  "payments:void": "cancelar e devolver",
  "rates:read": "ver cotações",
  "webhook_endpoints:read": "ver webhooks",
  "webhook_endpoints:write": "alterar webhooks",
} as const;
