/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "Segurança desta carteira";
export const labelled = (label: string, name: string) => `${label}: ${name}`;
export const rename = "Renomear";
export const name = "Nome";
export const save = "Salvar";
export const cancel = "Cancelar";
export const key = "Chave";
export const showKey = "Mostrar a chave";
export const keystore = "Arquivo keystore";
export const keystoreName = "keystore.json";
export const saveFile = "Salvar o arquivo";
export const filePassword = "Nova senha do arquivo";
export const importAccount = "Importar uma conta";
export const importAccountNote =
  "Pela chave dela ou por um arquivo keystore. As palavras desta carteira não a trazem de volta: guarde a chave dela também.";
export const importBegin = "Importar";
export const opening = "Como abrir";
export const passwordNote = "Ela sempre abre a carteira.";
export const change = "Mudar";
export const changePassword = "Mudar senha";
export const oldPassword = "Senha até agora";
export const newPassword = "Nova senha";
export const oldFiles =
  "Arquivos de backup que você salvou antes continuam com a senha com que foram salvos. Salve um novo depois e apague os antigos.";
export const passkey = (name: string) => `Chave de acesso, ${name}`;
export const nextPasskey = (number: number) => `Chave de acesso ${number}`;
export const addedOn = (date: string) => `Adicionada: ${date}.`;
export const addedElsewhere = (date: string, host: string) =>
  `Adicionada: ${date}, em ${host}. Ela só responde lá.`;
export const passkeyName = "Nome da chave de acesso";
export const remove = "Remover";
export const removePasskey = "Remover a chave de acesso";
export const removePasskeyNote =
  "Ela não abrirá mais esta carteira; a senha continua abrindo. Arquivos que você salvou antes continuam com ela. Para apagar a própria chave de acesso, use as configurações do dispositivo dela.";
export const moveMoney =
  "Se alguém pode ter um arquivo assim e o que o abria, crie uma carteira nova e leve o dinheiro para lá. O arquivo também leva às chaves que você importar depois.";
export const addPasskey = "Adicionar chave de acesso";
export const addPasskeyNote =
  "Mais um modo de abrir além da senha: impressão digital, rosto ou bloqueio de tela.";
export const waitingForPasskeyAdvice =
  "Ele pode pedir duas vezes: a chave de acesso é criada e depois testada. Até lá, a carteira abre como antes.";
export const add = "Adicionar";
export const locksItself = "Bloqueia sozinha";
export const locksItselfNote =
  "Após 5 minutos sem você, após 15 enquanto a página está fora de vista, e quando a página é fechada.";
export const backups = "Backups";
export const words = "As palavras";
export const wordsNote = "Quem tem as palavras tem o seu dinheiro. Em papel, não em foto.";
export const showWords = "Mostrar as palavras";
export const lookAround =
  "Quem vir isto pode levar tudo. Olhe primeiro à sua volta; ninguém do Handsel nem de nenhuma loja jamais vai pedir isto.";
export const nobodyAsks = "Não digite isto em nenhuma página que alguém enviou a você";
export const hide = "Ocultar";
export const device = "Este dispositivo";
export const removeWallet = "Remover a carteira";
export const removeWalletNote =
  "Deste navegador, com os nomes que você deu a endereços e a lista do que você enviou. O dinheiro fica na blockchain; você tem acesso a ele com suas palavras, suas chaves ou um arquivo de backup.";
export const removeWalletBegin = "Remover…";
export const inIt = (accounts: number) =>
  plural(accounts, {
    one: `Agora na carteira, em ${accounts} conta`,
    other: `Agora na carteira, em ${accounts} contas`,
  });
export const counting = "Consultando as blockchains…";
export const nothingInIt = "Nada.";
export const notAllRead = "Nem todas as blockchains responderam, então pode haver mais.";
export const coinsOn = (coins: string, chain: string) => `${coins} em ${chain}`;
export const haveWords = "Tenho as palavras, ou um arquivo de backup e a senha dele";
export const haveKey = "Tenho a chave, ou um arquivo de backup e a senha dele";
export const haveHint = "Sem isso, o que está nela se perde: ninguém consegue trazer de volta.";
