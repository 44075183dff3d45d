/** Translated from English; reviewed by: nobody yet. */

export const title = "Desenvolvedores";
export const webhooks = "Webhooks";
export const events = "Eventos";
export const requests = "Requisições";
export const quickstart = "Primeiros passos";
export const apiKeys = "Chaves de API";
export const reference = "Referência da API";
export const change = "Alterar";
export const toList = "Voltar à lista";
export const type = "Tipo";
export const everyType = "todos os tipos";
export const payment = "Id do pagamento";
export const noPaymentId = "O id de um pagamento é 0x e 64 algarismos ou letras de a a f.";
export const theEvents = "eventos";
export const theEvent = "o evento";
export const eventId = "id do evento";
export const noEvents = "Nenhum evento ainda";
export const noEventsAdvice =
  "Toda mudança de um checkout ou de um pagamento é escrita aqui, quer um programa seu saiba dela ou não. Crie um checkout e pague: os primeiros passos mostram como.";
export const noneFound = "Nenhum evento desse tipo nos últimos 90 dias";
export const eventsNote =
  "Tudo o que aconteceu nesta loja e neste modo nos últimos 90 dias, o mais recente primeiro.";
export const body = "Conteúdo";
export const theBody = "o conteúdo";
export const keyStep = "1. Crie uma chave";
export const keyAdvice = (mode: "live" | "test") =>
  `O seu servidor a mostra à API. Ela aparece uma única vez, quando é criada. Esta página está no modo de ${mode === "live" ? "produção" : "teste"}, e a chave também.`;
export const toKeys = "Ir para as chaves de API";
export const askForKey =
  "O seu papel não cria chaves: peça uma a quem é proprietário, administrador ou desenvolvedor da loja.";
export const endpointStep = "2. Diga para onde vão os eventos";
export const endpointAdvice =
  "Um webhook é um endereço do seu servidor. Pelo segredo dele, que também aparece uma única vez, o seu servidor sabe que um evento é autêntico.";
export const toWebhooks = "Ir para os webhooks";
export const askForEndpoint =
  "O seu papel não adiciona webhooks: peça a quem é proprietário, administrador ou desenvolvedor da loja.";
export const valuesStep = "3. Guarde os dois em um arquivo";
export const valuesAdvice =
  "O endereço é o deste serviço. Acrescente a chave e o segredo na sua própria máquina: nenhuma página os mostra de novo.";
export const theValues = "os valores";
export const programStep = "4. Execute";
export const programAdvice =
  "Ele cria um checkout para quem o abre e fica sabendo quando o dinheiro chega. A moeda é uma desta loja.";
export const language = "Linguagem de programação";
export const languages = {
  typescript: "TypeScript",
  python: "Python",
  go: "Go",
  curl: "curl",
} as const;
export const theProgram = "o programa";
export const run = "Como iniciar";
export const theCommands = "os comandos";
export const sdkAdvice =
  "Os dois pacotes do SDK são criados a partir do código por quem opera este serviço; os primeiros passos da documentação dizem como.";
export const thenPay =
  "Abra o endereço que ele mostra e pague. O pagamento, os eventos dele e o que o seu servidor respondeu aparecem nestas páginas logo depois.";
export const makeCheckout = "Criar um checkout";
export const makeCheckoutAdvice = "O endereço para enviar ao cliente está na resposta.";
export const sendTest = "Enviar um evento de teste";
export const readEvents = "Ler os eventos mais recentes";
