/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "Carteira";
export const createTitle = "Crie uma carteira";
export const createLead =
  "Uma carteira guarda suas moedas e assina seus pagamentos. A chave dela é criada neste dispositivo, e nem a loja nem o Handsel jamais a veem.";
export const howToOpen = "Como você quer abri-la?";
export const byPasskey = "Chave de acesso: digital, rosto ou bloqueio de tela";
export const byPassword = "Só senha: você a digita todas as vezes";
export const noPasskeyHere = "Chaves de acesso não abrem uma carteira neste navegador";
export const noPasskeyHereAdvice =
  "Com elas você pode entrar, mas não desbloquear uma chave. Uma senha desbloqueia; você pode adicionar uma chave de acesso depois, em outro navegador.";
export const password = "Senha";
export const sparePassword = "Senha de reserva, para quando a chave de acesso não funcionar";
export const passwordHint =
  "Pelo menos 10 caracteres. Quatro palavras sem relação entre si são boas e fáceis de guardar.";
export const newPassword = "Senha para este dispositivo";
export const create = "Criar carteira";
export const goodToKnow = "Bom saber";
export const noReset = "Ninguém consegue redefini-la";
export const noResetText = "Sem a senha e as 12 palavras, o dinheiro está perdido.";
export const startsEmpty = "Começa vazia";
export const startsEmptyText = "Você traz moedas de uma corretora ou de outra carteira.";
export const everyday = "Para valores do dia a dia";
export const everydayText =
  "Para economias, use uma carteira de hardware: a chave dela nunca passa por um navegador. Quem fornece esta página poderia alterá-la, ler o que você digita nela e levar o que uma carteira aberta tem.";
export const firstName = "Dia a dia";
export const nextName = (count: number) => `Conta ${count}`;
export const passkeyName = "Este dispositivo";
export const toImport = "Já tenho uma carteira: importar";
export const toRestore = "Restaurar um backup";
export const toCreate = "Criar uma carteira nova";
export const importTitle = "Importe uma carteira";
export const importLead =
  "Ela é aberta neste navegador e não é enviada a lugar nenhum. Nunca digite palavras ou chaves em uma página que alguém enviou a você.";
export const whatYouHave = "O que você tem";
export const wordsKind = "Palavras";
export const keyKind = "Chave privada";
export const keystoreKind = "Arquivo keystore";
export const yourWords = "Suas palavras, na ordem";
export const yourWordsHint = "São 12, 15, 18, 21 ou 24. Elas ficam neste navegador.";
export const yourKey = "Chave privada";
export const yourKeyHint =
  "64 algarismos e letras. Uma chave abre uma conta; guarde a própria chave como backup dela.";
export const keystoreFile = "Arquivo keystore";
export const keystorePassword = "Senha deste arquivo";
export const keystoreHint =
  "Abrir leva alguns segundos: o arquivo é feito para que adivinhar a senha seja lento.";
export const importIt = "Importar carteira";
export const restoreTitle = "Restaure um backup";
export const restoreLead = "O arquivo que você salvou abre com a senha com que foi salvo.";
export const backupFile = "Arquivo de backup";
export const restore = "Restaurar carteira";
export const removed = "A carteira foi removida deste navegador";
export const removedAdvice =
  "Seu dinheiro está na blockchain, seguro. Importe suas palavras ou restaure um backup para ter acesso a ele.";
export const unlockTitle = "Desbloqueie sua carteira";
export const lockedTitle = "Bloqueada";
export const unlock = "Desbloquear";
export const unlockByPasskey = "Desbloquear com chave de acesso";
export const unlimitedTries =
  "Não há limite de tentativas. Ninguém pode enviar a você uma senha nova, porque ninguém mais a tem.";
export const away = (minutes: number) =>
  plural(minutes, {
    one: `Você se ausentou por ${minutes} minuto`,
    other: `Você se ausentou por ${minutes} minutos`,
  });
export const awayAdvice =
  "Sua carteira se bloqueou sozinha. Seu dinheiro e seus pagamentos estão como você os deixou.";
export const elsewhere = "Bloqueada em outra aba";
export const elsewhereAdvice = "Todas as abas deste navegador compartilham uma só carteira.";
export const lock = "Bloquear";
export const made = "Sua carteira foi criada";
export const madeLead = "Ela está vazia e existe só neste dispositivo.";
export const first = "Primeiro comprove seu backup";
export const firstAdvice =
  "Se você perder este dispositivo antes de ter as 12 palavras, o que chegou se perde com ele. Por isso o endereço aparece depois que você confirmar três delas.";
export const passwordToShow = "Senha, para mostrar as palavras";
export const showWords = "Anotar as palavras";
export const writeDown = (count: number) => `Anote estas ${count} palavras`;
export const writeDownLead =
  "Em papel, nesta ordem. Elas são o único caminho de volta ao seu dinheiro se você perder este dispositivo. Quem tem essas palavras tem o seu dinheiro: ninguém do Handsel nem de nenhuma loja jamais vai pedi-las.";
export const noCopy = "Não há botão de copiar, de propósito: o que é copiado acaba na nuvem.";
export const written = "Já anotei";
export const confirmThree = "Confirme três delas";
export const confirmThreeLead = "Olhe para o seu papel, não para a tela.";
export const word = (place: number) => `Palavra ${place}`;
export const confirm = "Confirmar";
export const showAgain = "Mostrar as palavras de novo";
export const receive = "Receber";
export const account = "Conta";
export const addressOf = (name: string) => `Endereço de ${name}`;
export const qrCode = (name: string) => `QR code: o endereço de ${name}`;
export const comparing =
  "Compare os quatro primeiros e os quatro últimos caracteres onde quer que você o cole. Se nunca fez isso, envie antes um valor pequeno.";
export const chains =
  "O endereço é o mesmo na Ethereum e em todas as blockchains do tipo dela. Bitcoin, Solana e Tron não podem ser enviados para cá.";
export const fromExchange = "De uma corretora";
export const fromExchangeAdvice =
  "Para pagar uma loja com moedas que estão em uma corretora, envie-as primeiro para cá e pague daqui. Um reembolso volta para o endereço que pagou, e o endereço de uma corretora não pode nem confirmar um pedido nem relatar um problema.";
export const addAccount = "Adicionar uma conta";
export const saveBackup = "Salvar um arquivo de backup";
export const saveBackupHint =
  "Ele abre com a sua senha, aqui ou em outro programa, e contém todas as contas.";
export const backupName = "handsel-carteira.json";
export const mayBeLost = "Este navegador pode apagar a carteira";
export const mayBeLostAdvice =
  "A janela é privada, ou o navegador não concedeu armazenamento permanente. Use uma janela normal, ou anote as 12 palavras antes que chegue qualquer dinheiro.";
export const recovered = "A última mudança não foi salva";
export const recoveredAdvice =
  "O navegador a gravou só em parte, então esta é a carteira como estava antes. Veja se falta alguma conta e adicione-a de novo.";
export const damaged = "A carteira armazenada não abre";
export const saveDamaged = "Salvá-la como arquivo";
export const removeDamaged = "Removê-la deste navegador";
export const waitingForPasskey = "Seu navegador pede sua chave de acesso";
export const waitingForPasskeyAdvice = "A carteira já está criada e abre com a senha dela.";
export const passwordMeanwhile =
  "Se o dispositivo dela não está aqui, digite a senha em vez disso.";
export const withoutPasskey = "Continuar sem chave de acesso";
export const passkeyFailed = "A carteira está criada e abre com a senha dela";
export const send = "Enviar";
export const coins = "Moedas";
export const accounts = "Contas";
export const security = "Segurança e backups";
export const opensByBoth = "Ela abre com uma chave de acesso ou com a senha.";
export const opensByPassword = "Ela abre com a senha.";
export const empty = "Nada nela ainda";
export const emptyAdvice =
  "Envie moedas para o endereço dela, de uma corretora ou de outra carteira. Elas aparecem aqui assim que a blockchain as tiver.";
export const forFees = (chain: string) => `${chain}, para taxas de rede`;
export const notRead = (chain: string) => `${chain} não responde`;
