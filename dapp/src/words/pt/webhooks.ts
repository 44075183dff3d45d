/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const endpoints = "Webhooks";
export const note =
  "Cada um é um endereço do seu servidor que fica sabendo do que acontece nesta loja e neste modo.";
export const theEndpoints = "os webhooks";
export const theEndpoint = "o webhook";
export const allEndpoints = "Todos os webhooks";
export const create = "Adicionar um webhook";
export const none = "Nenhum webhook ainda";
export const noneAdvice =
  "Informe um endereço do seu servidor: ele fica sabendo na hora de cada mudança de um pagamento, com assinatura, e de novo até responder. O seu programa não precisa perguntar.";
export const url = "Endereço";
export const urlHint = "Começa com https:// e pode ser alcançado pela internet.";
export const noUrl = "Escreva um endereço completo, como https://shop.example/hooks.";
export const description = "Nota";
export const descriptionHint = "Opcional, só para você, como o servidor em que ele está.";
export const which = "Eventos";
export const whichOptions = { all: "todos", some: "os que eu marcar" } as const;
export const types = "Quais eventos";
export const how = "Como são enviados";
export const signatures = "Assinatura";
export const signatureOptions = {
  hmac: "v1: com um segredo que os dois lados têm",
  ed25519: "v1a: com uma chave que só este serviço tem",
  both: "as duas",
} as const;
export const signedBy = {
  hmac: "assinado com v1",
  ed25519: "assinado com v1a",
  both: "assinado com v1 e v1a",
} as const;
export const payload = "Conteúdo";
export const payloads = {
  full: "completo, com o pagamento ou o checkout",
  thin: "breve, só com o id",
} as const;
export const thin = "conteúdo breve";
export const ordering = "Ordem";
export const orderings = {
  none: "cada um assim que acontece",
  per_payment: "um após o outro em cada pagamento",
} as const;
export const inOrder = "em ordem";
export const format = "Forma";
export const formatHint = "Fica como está agora.";
export const formats = { handsel: "Handsel", coinbase_commerce: "Coinbase Commerce" } as const;
export const allEvents = "todos os eventos";
export const someEvents = (count: number) =>
  plural(count, { one: `${count} tipo de evento`, other: `${count} tipos de eventos` });
export const addedOn = (day: string) => `adicionado em ${day}`;
export const secretMade = "O segredo do webhook";
export const secretOnce =
  "Ele aparece só desta vez. O seu servidor confere cada evento com ele: coloque-o onde o servidor lê os segredos.";
export const theSecret = "o segredo";
export const keptIt = "Já guardei";
export const changeTitle = "Alterar o webhook";
export const standings = {
  on: "Ativo",
  failing: "Falhando",
  stopped: "Parado",
  off: "Desativado",
} as const;
export const offBecause = {
  gone: "Foi desativado porque respondeu 410: não existe mais",
  failing: "Foi desativado porque falhou por cinco dias",
  requested: "Está desativado",
} as const;
export const heldAdvice =
  "Os eventos dele são guardados por 30 dias e enviados quando ele voltar a ser ativado.";
export const failingSince = (time: string) => `Está falhando desde ${time}`;
export const itFails = "Está falhando";
export const failedTries = (count: number) =>
  plural(count, {
    one: `${count} tentativa falhou.`,
    other: `${count} tentativas seguidas falharam.`,
  });
export const failingAdvice =
  "Nenhum evento se perde: cada um é tentado de novo por três dias. Veja abaixo o que o seu servidor respondeu.";
export const bothSign = (time: string) => `O segredo antigo também assina até ${time}`;
export const bothSignAdvice = "Dê o novo ao seu servidor antes disso.";
export const test = "Enviar um evento de teste";
export const turnOn = "Ativar";
export const rotate = "Renovar o segredo";
export const rotateAdvice =
  "Você recebe um segredo novo. Por um tempo o antigo também assina, para que nenhum evento seja recusado antes de o seu servidor ter o novo.";
export const overlap = "O antigo também assina por";
export const overlapHint = "Tempo nenhum, se outra pessoa puder conhecê-lo.";
export const overlaps = {
  "0": "tempo nenhum",
  "1": "uma hora",
  "24": "um dia",
  "72": "três dias",
  "168": "uma semana",
} as const;
export const rotated = "O segredo novo";
export const turnOff = "Desativar";
export const turnOffTitle = "Desativar este webhook?";
export const turnOffAdvice =
  "Nada é enviado a ele. Os eventos dele são guardados por 30 dias e enviados quando você o ativar de novo.";
export const remove = "Excluir";
export const removeTitle = "Excluir este webhook?";
export const removeAdvice =
  "Nada mais é enviado a ele, nem o que está à espera, e as entregas dele deixam de aparecer. Isso não pode ser desfeito.";
export const sendAgain = "Reenviar…";
export const sendAgainTitle = "Reenviar eventos";
export const sendAgainAdvice =
  "O seu servidor pode receber um evento duas vezes; o id é o mesmo em cada vez.";
export const turnsOn =
  "O webhook é ativado: o que foi guardado para ele é enviado, e de novo o que falhou.";
export const what = "O quê";
export const whats = { failed: "o que falhou", all: "tudo" } as const;
export const since = "De";
export const sinces = {
  "3600": "a última hora",
  "86400": "as últimas 24 horas",
  "604800": "os últimos 7 dias",
  "2592000": "os últimos 30 dias",
} as const;
export const nothingToSend = "Não havia nada para reenviar.";
export const sentAgain = (count: number) =>
  plural(count, {
    one: `${count} evento está sendo enviado.`,
    other: `${count} eventos estão sendo enviados.`,
  });
export const theDeliveries = "entregas";
export const theDelivery = "a entrega";
export const noDeliveries =
  "Nada foi enviado a ele ainda. Envie um evento de teste e veja aqui o que o seu servidor responde.";
export const noDeliveriesFound = "Nenhuma entrega desse tipo nos últimos 30 dias";
export const status = "Estado";
export const everyStatus = "todos os estados";
export const statuses = {
  pending: "À espera",
  sending: "Enviando",
  delivered: "Entregue",
  failed: "Falhou",
  held: "Guardado",
} as const;
export const reasons = { replay: "reenviado", recovery: "reenviado", test: "teste" } as const;
export const tries = (count: number) =>
  plural(count, { one: `${count} tentativa`, other: `${count} tentativas` });
export const nextAt = (time: string) => `próxima tentativa: ${time}`;
export const resend = "Reenviar";
export const resent = "Está sendo enviado.";
export const attempt = "Tentativa";
export const attemptNamed = (number: number, outcome: string, time: string) =>
  `${number}: ${outcome}, ${time}`;
export const request = "Requisição";
export const response = "Resposta";
export const theRequest = "a requisição";
export const theResponse = "a resposta";
export const after = (milliseconds: number) => `após ${milliseconds} ms`;
export const noAnswer = "Sem resposta";
export const noAttempt = "Ainda não foi tentado.";
export const notTaken = (code: number) => `O seu servidor respondeu ${code}`;
export const notKept =
  "A assinatura e a hora mudam a cada tentativa e não são guardadas. O endereço e o formato são os que o webhook tem agora.";
export const testBody =
  "Um teste tem o id deste webhook e nenhum pagamento. Ele não está na lista de eventos.";
export const formatNote =
  "Foi enviado na forma da Coinbase Commerce. Este é o evento de que ele fala.";
export const hintNoAnswer =
  "Confira se o seu servidor está funcionando, pode ser alcançado pela internet e responde em 15 segundos.";
export const hintRedirect =
  "Redirecionamentos não são seguidos. Altere o webhook para o endereço a que este leva.";
export const hintRefused =
  "Ele precisa aceitar neste endereço um POST de qualquer um: a assinatura diz de quem é.";
export const hintMissing = "Não há nada neste endereço que aceite um POST. Confira o endereço.";
export const hintGone =
  "Isso significa que nada mais deve ser enviado para lá, por isso o webhook foi desativado.";
export const hintInvalid =
  "Ele não aceitou o evento. Confira se ele verifica a assinatura com o segredo deste webhook, sobre os bytes como chegaram.";
export const hintBusy =
  "Ele foi alcançado, mas não pôde aceitar o evento. Uma nova tentativa acontece sozinha.";
