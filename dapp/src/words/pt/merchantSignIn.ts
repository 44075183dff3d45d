/** Translated from English; reviewed by: nobody yet. */

export const title = "Entre na sua loja";
export const howItWorks = "Sem senha. Sua carteira ou uma chave de acesso mostra que é você.";
export const or = "ou com a sua carteira: você assina uma mensagem, nada se move";
/** @param host of the server, so that nobody signs in on another one unawares */
export const servedBy = (host: string) => `Handsel em ${host}`;
export const lookingForYourWallet = "Procurando sua carteira…";
export const waitingForYourWallet = "Esperando sua carteira…";
export const signIn = "Entrar";
export const signInNote =
  "Sua carteira mostra uma mensagem para assinar. Isso não move dinheiro e não custa nada.";
export const whoCan = <Part>(find: Part) => [
  "Proprietários e todos que eles convidaram podem entrar. Clientes não precisam: ",
  find,
  ".",
];
export const findMyPayment = "encontrar meu pagamento";
export const noStore = "Você ainda não pertence a nenhuma loja";
export const noStoreAdvice =
  "Peça um convite a um proprietário e abra o link dele com a sessão iniciada. Sua própria segurança e seus dados estão nas configurações.";
export const toSettings = "Sua segurança";
export const openHere = "Sem senha. Uma carteira que é nova aqui pode abrir uma loja.";
export const newHere =
  "Você recebeu um convite para uma loja. Entre para aceitar; uma carteira que é nova aqui ganha uma conta.";
