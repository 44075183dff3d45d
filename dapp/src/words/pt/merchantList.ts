/** Translated from English; reviewed by: nobody yet. */

export const held = "Em custódia";
export const disputed = "Em disputa";
export const captured = "Capturados";
export const refunded = "Reembolsados";
export const returned = "Devolvidos";
export const searchLabel = "Procurar nos pagamentos";
export const searchPlaceholder = "Pedido, transação, endereço";
export const moreFilters = "Moeda, blockchain, datas e cliente";
export const narrowedTo = "Filtros";
export const takeAway = (filter: string) => `Tirar ${filter}`;
export const customersAddress = "Endereço do cliente";
export const quoted = (text: string) => `“${text}”`;
export const ofCustomer = (customer: string) => `Cliente ${customer}`;
export const inCoin = (coin: string) => `Moeda ${coin}`;
export const onChain = (chain: string) => `Em ${chain}`;
export const untilDay = (day: string) => `Pago até ${day}`;
export const fromDay = (day: string) => `Pago a partir de ${day}`;
export const betweenDays = (first: string, last: string) => `Pago ${first} – ${last}`;
export const noneWith = (filters: string) => `Nenhum pagamento corresponde: ${filters}`;
export const without = (filter: string) => `Sem ${filter}`;
export const hiddenBy = "Um destes filtros esconde tudo: sem ele, há pagamentos que correspondem.";
export const noneAdvice =
  "Número do pedido, pagamento, transação, checkout e endereço são encontrados se estiverem inteiros.";
export const noRecord = "O registro do serviço não responde";
export const noRecordAdvice =
  "A procura, o cliente e a moeda precisam dele. O histórico público ainda pode mostrar os pagamentos por estado, blockchain e data.";
export const withoutRecord = "Mostrar esses";
export const customer = "Cliente";
export const chain = "Blockchain";
export const onlyOf = (customer: string) => `Só pagamentos de ${customer}`;
export const keys = "Atalhos de teclado";
export const enterKey = "Enter";
export const escapeKey = "Esc";
export const keySearch = "Procurar";
export const keyNext = "Próximo pagamento";
export const keyBefore = "Pagamento anterior";
export const keySelect = "Selecionar o pagamento, ou não";
export const keyOpen = "Abrir o pagamento";
export const keyClose = "Fechar";
export const keyHelp = "Mostrar estas teclas";
export const useKeys = "Usar teclas simples";
export const useKeysHint =
  "Desligue-as se você fala com o seu dispositivo ou as aperta sem querer. O botão ? continua abrindo isto.";
export const connectTitle = "Conecte a carteira da loja";
export const connectAdvice =
  "Capturar, devolver e reembolsar são assinados pela carteira que recebe os pagamentos, ou por uma que ela nomeou. Nada se move ao conectar.";
