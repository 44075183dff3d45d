/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const oneFactor = "Um fator";
export const oneFactorAdvice =
  "Quem conseguir a chave da sua carteira pode entrar como se fosse você. Uma chave de acesso ou um autenticador impede isso.";
export const you = "Você";
export const yourName = "Seu nome";
export const yourNameHint = "Os membros das suas organizações o leem.";
export const passkeys = "Chaves de acesso";
export const noPasskeys =
  "Nenhuma ainda. Uma chave de acesso basta para entrar e conta como dois fatores.";
export const addPasskey = "Adicionar chave de acesso";
export const passkeyName = "Nome da chave de acesso";
export const passkeyNameHint = "Como o dispositivo em que ela está.";
export const makePasskey = "Criar a chave de acesso";
export const renamePasskey = "Renomear a chave de acesso";
export const rename = "Renomear";
export const renameNamed = (name: string) => `Renomear ${name}`;
export const remove = "Remover";
export const removeNamed = (name: string) => `Remover ${name}`;
export const removePasskey = "Remover esta chave de acesso?";
export const removePasskeyAdvice = (name: string) =>
  `Com ${name} você não pode mais entrar, e as sessões iniciadas com ela em outros lugares terminam.`;
export const addedOn = (when: string) => `adicionada em ${when}`;
export const usedOn = (when: string) => `usada em ${when}`;
export const neverUsed = "nunca usada";
export const onOneDevice = "em um só dispositivo";
export const authenticator = "Códigos do autenticador";
export const noAuthenticator =
  "Nenhum ainda. Um aplicativo no seu celular mostra 6 dígitos que mudam.";
export const setUpOn = (when: string) => `configurado em ${when}`;
export const setUp = "Configurar";
export const replace = "Substituir";
export const enrolTitle = "Configure um autenticador";
export const scan = "Escaneie isto com o seu aplicativo autenticador, ou digite a chave nele.";
export const qr = "QR code para o seu aplicativo autenticador";
export const secretKey = "Chave";
export const enrolCode = "6 dígitos que o aplicativo mostra";
export const enrolCodeHint =
  "Suas outras sessões terminam, e você recebe dez novos códigos de recuperação.";
export const codeWrong = "São necessários seis dígitos.";
export const confirm = "Confirmar";
export const removeAuthenticator = "Remover o autenticador?";
export const removeAuthenticatorAdvice =
  "Os códigos dele não valem mais. Sem nenhum segundo fator, a sua carteira sozinha basta para entrar.";
export const recoveryCodes = "Códigos de recuperação";
export const codesLeft = (left: number) =>
  plural(left, { one: `Resta ${left} de 10`, other: `Restam ${left} de 10` });
export const codesAdvice = "Cada um substitui uma vez um segundo fator que você perdeu.";
export const noFactorYet = "Eles vêm com o seu primeiro segundo fator.";
export const makeCodes = "Criar novos";
export const makeCodesTitle = "Criar dez novos códigos de recuperação?";
export const makeCodesAdvice = "Os que você tem deixam de funcionar na hora.";
export const yourCodes = "Seus dez códigos de recuperação";
export const codesOnce =
  "Eles são mostrados só desta vez. Guarde-os onde ninguém mais olhe, longe do seu dispositivo.";
export const download = "Baixar";
export const print = "Imprimir";
export const codesFile = "handsel-codigos-de-recuperacao.txt";
export const codesHead = (site: string) =>
  `Códigos de recuperação de ${site}. Cada um funciona uma vez.`;
export const keptThem = "Já guardei";
export const wallets = "Carteiras";
export const addWallet = "Adicionar uma carteira";
export const addWalletAdvice =
  "Conecte a carteira neste navegador e assine uma mensagem com ela. A partir daí, você pode entrar com ela.";
export const addThis = (wallet: string) => `Adicionar ${wallet}`;
export const isYours = "A carteira conectada já está na sua conta. Conecte outra.";
export const waitingForWallet = "Esperando sua carteira…";
export const walletAddress = "endereço da carteira";
export const removeWallet = "Remover esta carteira?";
export const removeWalletAdvice =
  "Com ela você não pode mais entrar, e as sessões iniciadas com ela em outros lugares terminam. Uma loja de que ela é o lojista fica, e os pagamentos da loja também.";
export const sessions = "Onde sua sessão está iniciada";
export const thisSession = "este dispositivo";
export const thisBrowser = "Este navegador";
export const onNetwork = (network: string) => `a partir de ${network}`;
export const lastSeen = (when: string) => `último uso em ${when}`;
export const signOut = "Encerrar sessão";
export const signOutOf = (client: string) => `Encerrar sessão: ${client}`;
export const trustedDevices = "Dispositivos em que não se pede um segundo fator";
export const trustedDevicesCount = (count: number) =>
  plural(count, {
    one: `Em ${count} dispositivo não se pede um segundo fator`,
    other: `Em ${count} dispositivos não se pede um segundo fator`,
  });
export const trustedDevicesNote =
  "Neles uma carteira basta para entrar, por 30 dias desde a última prova. Encerrar uma sessão também encerra isso.";
export const askAgain = "Pedir de novo em todos";
export const signOutOthers = "Encerrar as outras sessões";
export const signOutOthersTitle = "Encerrar as sessões em todos os outros lugares?";
export const signOutOthersAdvice = "Aqui a sua sessão continua.";
export const unknownBrowser = "Navegador desconhecido";
export const browserOn = (browser: string, system: string) => `${browser} no ${system}`;
export const notices = "Avisos que você recebeu";
export const noNotices =
  "Nada ainda. Mudanças no modo como você entra e nos endereços de recebimento aparecem aqui.";
export const account = "sua conta";
export const noticeWords = {
  "factor_reset.requested": "Foi pedida a remoção dos seus segundos fatores",
  "factor_reset.cancelled": "A remoção dos seus segundos fatores foi interrompida",
  "factor_reset.done": "Seus segundos fatores foram removidos",
  "member.changed": "Sua função em uma organização mudou",
  "organisation.deleted": "Uma organização sua foi excluída",
  "passkey.added": "Uma chave de acesso foi adicionada",
  "passkey.removed": "Uma chave de acesso foi removida",
  "payout_change.applied": "Um endereço de recebimento mudou",
  "payout_change.cancelled": "Uma mudança de endereço de recebimento foi interrompida",
  "payout_change.confirmed": "Uma mudança de endereço de recebimento foi confirmada",
  "payout_change.requested": "Foi pedido outro endereço de recebimento",
  "recovery_code.used": "Um código de recuperação foi usado",
  "recovery_codes.made": "Novos códigos de recuperação foram criados",
  "sessions.ended": "Um proprietário ou admin encerrou todas as suas sessões",
  "totp.added": "Um autenticador foi configurado",
  "device.trusted": "Em um dispositivo não se pede um segundo fator por 30 dias",
  "totp.removed": "O autenticador foi removido",
  "wallet.added": "Uma carteira foi adicionada",
  "wallet.removed": "Uma carteira foi removida",
} as const;
export const browsers = {
  edge: "Edge",
  opera: "Opera",
  firefox: "Firefox",
  chrome: "Chrome",
  safari: "Safari",
} as const;
export const systems = {
  iphone: "iPhone",
  ipad: "iPad",
  android: "Android",
  windows: "Windows",
  mac: "macOS",
  chromeos: "ChromeOS",
  linux: "Linux",
} as const;
