/** Translated from English; reviewed by: nobody yet. */

export const members = "Membros";
export const you = "você";
export const unnamed = "Nome não informado";
export const joined = (when: string) => `desde ${when}`;
export const twoFactors = "dois fatores";
export const oneFactor = "um fator";
export const change = "Alterar";
export const changeNamed = (name: string) => `Alterar ${name}`;
export const role = "Função";
export const mayDo = {
  owner: "tudo, inclusive endereços de recebimento e proprietários",
  admin: "tudo, menos endereços de recebimento e proprietários",
  developer: "checkouts, links, webhooks e chaves",
  support: "checkouts, cancelamentos e reembolsos até um limite",
  viewer: "ver pagamentos, checkouts, links e membros",
  accountant: "ver o que um leitor vê, e o registro de auditoria",
} as const;
export const refundLimits = "Máximo por reembolso";
export const refundLimitsHint =
  "O suporte não reembolsa nada sem um limite. Acima do limite deles, proprietários e admins provam de novo quem são.";
export const limitOf = (coin: string) => `Limite em ${coin}`;
export const noLimit = "sem limite";
export const coinOn = (coin: string, chain: string) => `${coin} em ${chain}`;
export const upTo = (limits: string) => `reembolsos até ${limits}`;
export const remove = "Remover da organização";
export const removeTitle = (name: string) => `Remover ${name}?`;
export const removeAdvice =
  "Todas as sessões desta pessoa terminam na hora, e também os convites que ela fez.";
export const removeConfirm = "Remover";
export const signOut = "Encerrar todas as sessões";
export const signOutTitle = (name: string) => `Encerrar todas as sessões de ${name}?`;
export const signOutAdvice =
  "Todas as sessões desta pessoa terminam na hora, e nenhum dispositivo dela é mais confiável. Ela continua sendo membro e pode entrar de novo.";
export const leave = "Sair da organização";
export const leaveTitle = "Sair da organização?";
export const leaveAdvice =
  "Você não vê mais nada das lojas dela, e ninguém de lá encerra as suas sessões. Os convites que você fez terminam. Sua conta fica.";
export const leaveConfirm = "Sair";
export const invitations = "Convites em aberto";
export const noInvitations = "Nenhum. Quem abre o link de um convite torna-se membro.";
export const invite = "Convidar";
export const inviteTitle = "Convidar alguém";
export const validFor = "O link funciona por";
export const durations = { "86400": "1 dia", "604800": "7 dias", "2592000": "30 dias" } as const;
export const makeLink = "Criar o link";
export const linkTitle = "Envie este link";
export const linkOnce =
  "Ele é mostrado só desta vez e funciona uma vez. Envie-o por onde ninguém mais leia: quem o abrir primeiro torna-se membro.";
export const link = "link do convite";
export const done = "Concluir";
export const invitedUntil = (when: string) => `funciona até ${when}`;
export const withdraw = "Cancelar convite";
export const withdrawNamed = (role: string) => `Cancelar o convite com a função ${role}`;
export const rules = "Regras para todos";
export const organisationName = "Nome da organização";
export const demandFactors = "Dois fatores para todos os membros";
export const demandFactorsHint =
  "Quem tem só um não vê nada das lojas até configurar uma chave de acesso ou um autenticador.";
export const theMembers = "os membros";
export const theInvitations = "os convites";
export const inviteTitlePage = "Convite";
export const invited = "Você recebeu um convite para uma loja";
export const invitedAdvice =
  "Ao aceitar, você se torna membro da organização que enviou este link. Ele funciona uma vez.";
export const accept = "Aceitar o convite";
export const accepted = (store: string) => `Agora você pertence a ${store}`;
export const toOverview = "Ir para a visão geral";
export const noToken = "Este link não está completo";
export const noTokenAdvice = "Copie o link inteiro, com o que vem depois do sinal #.";
