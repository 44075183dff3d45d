/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "Backup criptografado no servidor";
export const lead =
  "O servidor guarda o arquivo da sua carteira como este navegador o criptografou. Ele o entrega depois de dois fatores, e só a senha da sua carteira o abre.";
export const whatItSees =
  "Sem a senha, o arquivo mostra os nomes e os endereços das suas contas e quando foi salvo. Quem tem o arquivo pode adivinhar uma senha fraca: escolha uma longa.";
export const note = "Em uma conta com dois fatores. O servidor não consegue abri-lo.";
export const open = "Abrir";
export const savedOn = (time: string) => `Salvo: ${time}`;
export const saveAgain = "Salve-o de novo depois de mudar a senha ou as contas.";
export const earlierVersions = (count: number) =>
  plural(count, {
    one: `${count} versão anterior é guardada com ele.`,
    other: `${count} versões anteriores são guardadas com ele.`,
  });
export const fromElsewhere = "A versão mais recente pode ser de outro navegador";
export const fromElsewhereAdvice =
  "Ela pode ter contas que faltam nesta carteira. Teste-a antes de salvar outra por cima.";
export const saveUntested = "Salvar por cima sem testar";
export const saveUntestedHint =
  "Ela é guardada como versão anterior até que cinco mais recentes sejam salvas.";
export const noWayBack = "Sem esta carteira você não consegue entrar aqui";
export const noWayBackAdvice =
  "Esta conta só abre com contas desta carteira. Quem perdeu a carteira não consegue buscar o backup dela. Adicione à conta outra carteira ou uma chave de acesso.";
export const addWayIn = "Adicionar outra forma de entrar";
export const nothingSaved = "Não há nada desta carteira no servidor";
export const nothingSavedAdvice =
  "Suas palavras e seu arquivo de backup não são afetados por isso.";
export const save = "Salvar o backup";
export const replace = "Salvar de novo";
export const test = "Testar";
export const remove = "Excluir…";
export const removeTitle = "Todas as versões dele são excluídas do servidor";
export const removeAdvice =
  "Sua carteira continua neste navegador. Certifique-se de que tem suas palavras, ou um arquivo de backup e a senha dele.";
export const removeNow = "Excluir do servidor";
export const keep = "Manter";
export const passwordOfBackup = "Senha do backup";
export const passwordOfBackupHint =
  "A que sua carteira tinha quando ele foi salvo. Ninguém mais a tem.";
export const testNow = "Testar agora";
export const testTitle = "Testar meu backup";
export const testNote = "Experimente suas palavras ou um arquivo de backup antes de precisar.";
export const testLead =
  "Digite suas palavras, ou abra um arquivo de backup, como se este dispositivo estivesse perdido. Você fica sabendo se isso abre esta carteira. Nada é mudado, e nada é enviado.";
export const fromPaper = "Do seu papel, não da tela. Elas ficam neste navegador.";
export const opensAll = (accounts: number) =>
  plural(accounts, {
    one: `Ele abre esta carteira, com sua conta (${accounts})`,
    other: `Ele abre esta carteira, com todas as suas ${accounts} contas`,
  });
export const nothingChanged = "Nada foi mudado. Guarde-o onde o encontrou.";
export const opensSome = (found: number, accounts: number) =>
  plural(found, {
    one: `Ele abre esta carteira, mas só traz de volta ${found} das suas ${accounts} contas`,
    other: `Ele abre esta carteira, mas só traz de volta ${found} das suas ${accounts} contas`,
  });
export const notInIt = "Estas não estão nele:";
export const notInItAdvice =
  "Palavras não trazem de volta chaves importadas, nem um arquivo mais antigo o que veio depois. Salve um novo arquivo de backup, ou guarde essas chaves.";
export const hasMore = "Ele tem contas que faltam nesta carteira";
export const hasMoreAdvice =
  "O que você salvar daqui não terá essas contas. Restaure o backup em outro navegador, mostre as chaves delas ali e importe-as aqui.";
export const whereFrom = "Onde ele está";
export const fromFile = "Um arquivo que salvei";
export const fromServer = "Neste servidor, na minha conta";
export const restoreFromServerLead =
  "O servidor entrega seu backup depois de dois fatores. Só a senha da sua carteira o abre, aqui neste navegador.";
export const restoreInNewTab = "Restaurar em uma nova aba";
export const restoreInNewTabNote =
  "Lá você entra com dois fatores. Esta página fica aberta e continua assim que a carteira estiver neste navegador.";
export const isBack = "Sua carteira está neste navegador";
export const isBackAdvice =
  "Você estava pagando em outra aba? Volte para ela: o pagamento espera lá que você desbloqueie a carteira.";
export const whichBackup = "Qual backup";
export const backupOf = (address: string, time: string) => `${address}, salvo: ${time}`;
export const noBackups = "Nenhuma carteira tem backup nesta conta";
export const noBackupsAdvice =
  "Entre na conta com que você o salvou, ou use suas palavras ou um arquivo de backup.";
