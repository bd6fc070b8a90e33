// Every text an agent reads, in one place.
import type { Fact, LineState, Phrase, Way } from "./advice.generated";

export const TEXTS = {
  app: "Помощник первой линии",
  field: "Чего хочет клиент",
  placeholder: "Чего хочет клиент?",
  send: "Отправить",
  where: "Куда",
  answer: "Ответ",
  reading: "О чём речь",
  say: "Скажите",
  maySay: "Можно сказать",
  case: "CASE",
  caseUnnamed: "категория в инструкции не названа",
  subject: "Тема",
  priority: "Приоритет",
  mark: "Отметка",
  fields: "Заполните",
  steps: "Сначала",
  notes: "Важно",
  comment: "Комментарий",
  commentReset: "Вернуть готовый",
  numbersHere: "Номер подставлен только на этом экране",
  why: "Основание",
  facts: "Что учтено",
  factsHint: "нажмите, если не так",
  instead: "другое значение",
  count: "Учесть",
  gaps: "Инструкция не говорит",
  other: "Возможно, речь о другом",
  perhaps: "Возможно",
  ways: "Что может быть дальше",
  if: "Если",
  question: "Вопрос",
  dontKnow: "Не знаю",
  copy: "Копировать",
  copied: "Скопировано",
  copyFailed: "Браузер не дал скопировать: выделите текст и нажмите Ctrl+C",
  copyAll: "Всё сразу",
  byNumber: "Переводить по номеру можно",
  noState: "состояние линий неизвестно",
  incident: "Инцидент",
  account: "Карточка",
  reader: "База знаний: без данных абонента",
  newCall: "Новый звонок",
  newCallDone: "Новый звонок",
  undo: "Вернуть прежний",
  isRight: "Ответ верный?",
  right: "Верно",
  wrong: "Неверно",
  thanks: "Спасибо, отмечено",
  chooseRight: "Какая ситуация верная?",
  filter: "Найти ситуацию",
  noneOfThem: "Ни одна",
  history: "Мои звонки",
  historyEmpty: "За смену ещё ничего не было",
  historyNothing: "Ничего не нашлось",
  historySearch: "Найти в моих звонках",
  menu: "Меню",
  close: "Закрыть",
  expert: "Кратко",
  large: "Крупный шрифт",
  theme: "Тема",
  lines: "Все линии",
  themes: { auto: "Как в системе", light: "Светлая", dark: "Тёмная" },
  keys: "Клавиши",
  working: "Ищу ответ…",
  offline: "Сервер не отвечает",
  offlineEmpty: "Соединение восстановится само.",
  offlineKept: "Текст сохранён: отправлю сам, как только сервер ответит.",
  lost: "Сервер не ответил и на повтор. Текст сохранён: нажмите Enter, чтобы отправить ещё раз.",
  back: "Сервер снова отвечает",
  signedOut: "Доступ закончился. Откройте панель заново из CTI или базы знаний.",
  failed: "Ассистент не смог ответить. Повторите сообщение; если не поможет — действуйте по инструкции.",
  changed: "Ответ изменился: изменилось состояние линии или инциденты.",
  approval: "Согласование",
  approve: (sum: string): string => `Согласовать ${sum} с руководителем`,
  approveAgain: (sum: string): string => `Согласовать ${sum} ещё раз`,
  approvalWaits: (sum: string): string => `Ждём руководителя: ${sum}`,
  approvalAsked: "спросили в",
  approvalWhy: "Почему",
  approvalWhyHint: "Почему (можно не писать)",
  approvalSend: "Спросить",
  callAt: "Звонок в",
  ask: "Помощник: спросить по этому пункту",
  open: "Помощник",
  embedFailed: "Помощник недоступен",
  hello: "Напишите пять слов — отвечу, куда переключить, что сказать и какой CASE создать.",
  helloExamples: ["хочет расторгнуть, настаивает", "требует старшего, причину не говорит", "роутер не работает, сам проверил"],
} as const;

export const SOURCE: Record<Fact["source"], string> = {
  said: "сказано",
  role: "ваша роль",
  account: "карточка",
  ops: "диспетчер",
  clock: "часы",
  assumed: "допущение",
};

export const LINE: Record<LineState["state"], string> = {
  open: "работает",
  closed: "закрыта",
  unknown: "часы не названы",
};

export const KIND: Record<Phrase["kind"], string> = {
  mandatory: "дословно",
  prescribed: "дословно",
  recommended: "рекомендовано",
  optional: "по желанию",
};

export const ACTION: Record<string, string> = {
  transfer: "перевод",
  case: "CASE",
  self_service: "сами",
  refuse: "отказ",
  procedure: "порядок",
  office: "офис",
  policy_gap: "пробел",
} satisfies Record<Exclude<Way["action"], never>, string>;

/** «п. 1» for a numbered clause, the name as it is for a named one. */
export function clauseText(clause: string): string {
  return /^\d/.test(clause) ? `п. ${clause}` : clause;
}

/** «1 200 ₽». */
export function roubles(sum: number): string {
  return `${new Intl.NumberFormat("ru-RU").format(sum)}\u00a0₽`;
}

/** «линия „Эксперты“» → «Эксперты»: at the top every letter counts. */
export function shortLine(title: string): string {
  const short = /«(.+)»/.exec(title)?.[1] ?? title;
  return short.charAt(0).toUpperCase() + short.slice(1);
}
