/** Translated from English; reviewed by: nobody yet. */

export const title = "Configurações";
export const sections = "Configurações";
export const store = "Loja";
export const members = "Membros e funções";
export const coins = "Moedas e blockchains";
export const terms = "Prazos e árbitro";
export const keys = "Chaves de API";
export const payouts = "Endereços de recebimento";
export const security = "Segurança";
export const audit = "Registro de auditoria";
export const data = "Seus dados";
export const noSection = "Esta página não existe";
export const notYours = "Sua função não abre esta página";
export const notYoursAdvice = (role: string) =>
  `Sua função aqui é ${role}. Um proprietário ou um admin pode mudar isso.`;
export const save = "Salvar";
export const saved = "Salvo";
export const cancel = "Cancelar";
export const loadMore = "Carregar mais";
export const required = "Isto é necessário.";
export const roles = {
  owner: "Proprietário",
  admin: "Admin",
  developer: "Desenvolvedor",
  support: "Suporte",
  viewer: "Leitor",
  accountant: "Contador",
} as const;
