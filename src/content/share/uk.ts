import type { ShareWords } from './en.ts';
import { afterConsonant, finding } from '../finding/uk.ts';
import { quoting } from '../quotation.ts';

const quoted = quoting('uk');

/** Те саме українською. */
export const uk: ShareWords = {
  side: { title: 'Два сценарії поруч' },
  beforeAfter: {
    title: 'До і після, за пропозицією',
    before: 'До',
    after: 'Після, за пропозицією',
  },
  matrix: {
    title: 'Усі пропозиції за регіонами',
    intro:
      'По одній мапі на кожен сценарій, усі в однакових межах, кожна з лінією контролю на свій день. Про пропозиції повідомили, їх заявили чи оприлюднили, але не погодили.',
    alt: (count) => `Невеликі мапи тієї самої території, по одній на кожен сценарій (${count})`,
    lines: (first, last) =>
      `Лінії контролю з ${first} року до ${last} року, кожна на день сценарію: DeepState`,
    by: 'Хто запропонував',
    date: 'Дата сценарію',
    bases: {
      reported: 'повідомлено або заявлено',
      assessed: 'оцінка',
      inferred: 'висновок',
      unclear: 'за повідомленням, незрозуміло',
      'not-addressed': 'не згадано',
    },
  },
  difference: {
    title: 'У чому два сценарії різняться',
    sure: (area, place) => `Сценарії різняться ${place} на площі ${area}`,
    open: (area, place) =>
      `Сценарії різняться ${place} на площі ${area}: за одним із них це незрозуміло`,
    silent: (area, place) => `Один зі сценаріїв нічого не каже про територію ${place}: ${area}`,
    silentUnpublished: (place) =>
      `Один зі сценаріїв нічого не каже про територію ${place}; за іншим контроль змінився б (скільки саме, не оприлюднено)`,
    unpublished: (place) => `Сценарії різняться ${place}; скільки саме, не оприлюднено`,
    none: (place) => `Сценарії не різняться ${place}`,
    elsewhere: (main) => `${main}, а також деінде`,
  },
  finding,
  ground: finding.place,
  noChange: (place) => `Про зміну контролю ${place} не сказано`,
  sitesAside: (sites) => `про об’єкти сказано окремо: ${sites}`,
  assessment: {
    title: (day) => `Хто що контролював ${day} р.`,
    summary: (day) => `Хто що контролював ${day} року, за оцінкою DeepState.`,
  },
  days: {
    called: (day) => `${day} року`,
    pair: (title, earlier, later) => `${title}: ${earlier} р. і ${later} р.`,
    held: (earlier, later) => `Хто що контролював ${earlier} р. і ${later} р.`,
    changed: (earlier, later) => `Де змінився контроль: ${earlier} р. — ${later} р.`,
    moved: {
      russia: (place, area) => `Під контроль Росії перейшла територія ${place}: ${area}`,
      ukraine: (place, area) => `Під контроль України повернулася територія ${place}: ${area}`,
    },
    none: (place) => `Контроль ${afterConsonant(place)} не змінився`,
    legend: {
      moved: {
        russia: 'Перейшла під контроль Росії',
        ukraine: 'Повернулася під контроль України',
      },
      stayed: {
        russia: 'Під контролем Росії в обидва дні',
        ukraine: 'Під контролем України в обидва дні',
      },
    },
    towns: {
      russia: (names) => `Населені пункти, що перейшли під контроль Росії: ${names}`,
      ukraine: (names) => `Населені пункти, що повернулися під контроль України: ${names}`,
    },
    assessed: (earlier, later) =>
      `Лінії зіткнення — за оцінками DeepState на ${earlier} року та ${later} року`,
    cited: (earlier, later) => `Лінії контролю: DeepState, ${earlier} року та ${later} року`,
  },
  onLine: (day) => `за лінією на ${day} року`,
  line: (day) => `Лінія на ${day} року: DeepState`,
  baseMap:
    'Основа мапи: © учасники OpenStreetMap, geoBoundaries; S. Matuszak і F. Gontsa, GeoNames (CC BY 4.0); Natural Earth',
  map: (name) => `Мапа: ${name}`,
  ownWords: {
    title: 'Заголовок — від видавця',
    subtitle: 'Підзаголовок — від видавця',
    both: 'Заголовок і підзаголовок — від видавця',
  },
  licence:
    'Лінія контролю: за умовами DeepState, із зазначенням джерела й посиланням; комерційне використання — за домовленістю з DeepState (deepstatemap.live/license-en.html). Межі: ODbL 1.0. Узбережжя й внутрішні води: S. Matuszak, F. Gontsa, CC BY 4.0. Населені пункти: GeoNames, CC BY 4.0.',
  terms: {
    title: 'Як можна використовувати це зображення',
    commercial:
      'Перед будь-яким комерційним використанням, зокрема в платних медіа чи медіа з рекламою, зверніться до DeepState: лінія контролю належить їм, а їхні умови вимагають домовленості (deepstatemap.live/license-en.html).',
    others: [
      'В інших випадках показуйте й змінюйте зображення вільно, якщо вказано DeepState з посиланням на deepstatemap.live.',
      'Залиште рядок із джерелами на зображенні або надрукуйте поруч: треба назвати OpenStreetMap, geoBoundaries, S. Matuszak і F. Gontsa та GeoNames.',
      'Хто поширює змінені межі як дані (GeoJSON), поширює їх за тією самою ліцензією — ODbL 1.0.',
    ],
  },
  areas:
    'Площі — у цілих квадратних кілометрах на еліпсоїді WGS 84, за контурами до їх спрощення в цьому файлі. Кожне число — площа всієї зони, хоч би про яку її частину йшлося.',
  layers: {
    map: 'Мапа',
    ground: 'Суходіл і море',
    zones: 'Зони',
    water: 'Озера й річки',
    borders: 'Кордони',
    before2022: 'Лінія зіткнення до 24 лютого 2022 року',
    contactLine: 'Лінія зіткнення',
    outlined: 'Обведено',
    places: 'Назви',
    scale: 'Масштаб',
    head: 'Заголовок',
    legend: 'Легенда',
    credit: 'Джерело й автори',
    caption: 'Назва мапи',
  },
  about: {
    map: (title) => `Мапа: ${title}`,
    maps: (first, second) => `Дві мапи тієї самої території: ${first}; ${second}`,
    difference: (first, second) =>
      `Мапа розбіжностей між двома сценаріями: 1 — ${first}; 2 — ${second}`,
    shows: (extent) => `Показано: ${extent}`,
    group: (meaning, zones) => `${meaning} — ${zones}`,
    stays: (place) => `Без змін контролю ${place}`,
    silent: (place) => `Нічого не сказано про територію ${place}`,
    line: (day) => `Лінія зіткнення — оцінка DeepState на ${day} року`,
    before2022: 'Пунктирна лінія — лінія зіткнення до 24 лютого 2022 року',
    rules: 'Перехресне штрихування — окремі правила, сірий колір — контроль, який лишено відкритим',
    recognition: 'Лінія вздовж краю — визнання: суцільна — юридичне, штрихова — фактичне',
    inLaw: 'Суцільна лінія вздовж краю — чия це територія юридично',
    marked: (sites) => `Позначено: ${sites}`,
    colours:
      'Блакитний колір — контроль України, цегляний — контроль Росії, смуги — зміна контролю',
    tints:
      'Світло-сірий колір — контроль України, темно-сірий — контроль Росії, смуги — зміна контролю',
  },
  citation: {
    map: 'мапа',
    line: (day) => `Лінія контролю: DeepState, ${day} року`,
    reviewed: (day) => `Переглянуто ${day} року`,
    accessed: (day) => `Дата звернення: ${day} року`,
  },
  extents: {
    five: 'Крим і Луганська, Донецька, Херсонська й Запорізька області',
    donbas: 'Луганська й Донецька області',
    south: 'Херсонська й Запорізька області та Крим',
    ukraine: 'уся Україна',
    region: (name) => name,
    box: 'частина України',
  },
  table: {
    scenario: 'Сценарій',
    zone: 'Зона',
    lineDate: 'Дата лінії',
    region: 'Регіон',
    holder: 'Хто контролював у день лінії',
    heldOn: (day) => `Хто контролював ${day}`,
    towns: 'Населені пункти, де змінився контроль',
    area: 'Площа зони, км²',
    share: 'Частка зони в регіоні, %',
    difference: 'Як вони співвідносяться',
    credit: 'Джерела й автори',
    licence: 'Ліцензія',
    address: 'Посилання',
    differences: {
      same: 'Однаково',
      open: 'За одним незрозуміло, якої частини це стосується',
      silent: 'Один нічого не каже',
      differs: 'Різняться',
    },
    marks: { cell: ';', decimal: ',' },
    change: 'Що змінилося б',
    control: 'Хто контролював би',
    inLaw: 'Юридично територія',
    basis: 'Підстава',
    extent: 'Обсяг',
    recognition: 'Визнання',
    recognisedBy: 'Хто визнав би',
    rules: 'Окремі правила',
    rulesSay: 'Що кажуть ці правила',
    note: 'Примітка',
    sources: 'Джерела',
    controls: { ukraine: 'Україна', russia: 'Росія', unresolved: 'Незрозуміло' },
    changes: {
      stays: 'Нічого',
      'passes-to-russia': 'Перехід під контроль Росії',
      'returns-to-ukraine': 'Повернення під контроль України',
      unresolved: 'Незрозуміло',
    },
    extents: {
      whole: 'Уся територія',
      unclear: 'Скільки саме, незрозуміло',
      unpublished: 'Скільки саме, не оприлюднено',
    },
    recognitions: {
      'de-jure': 'Де-юре',
      'de-facto': 'Де-факто',
      none: 'Не передбачено',
      unspecified: 'Не уточнено',
    },
  },
  problem: {
    unknown: (raw, choices, nearest) =>
      nearest === null
        ? `Значення ${quoted(raw)} немає. Можливі: ${choices}.`
        : `Значення ${quoted(raw)} немає. Можливо, ${quoted(nearest)}? Усі можливі: ${choices}.`,
    size: (raw) =>
      `${quoted(raw)} — неправильний розмір. Вкажіть ширину й висоту в пікселях (1200x675) чи міліметрах (90mm, 90x120mm) або a4 чи a4-landscape.`,
    tooSmall: (raw, least, nearest) =>
      `${raw} — замало: найменша довжина сторони — ${least}. Найближчий можливий розмір — ${nearest}.`,
    tooLarge: (raw, most, nearest) =>
      `${raw} — забагато: найбільша довжина сторони — ${most}. Найближчий можливий розмір — ${nearest}.`,
    tooNarrow: (raw, most, nearest) =>
      `${raw} — завузько: довша сторона не може перевищувати коротшу більш ніж у ${most} рази. Найближчий можливий розмір — ${nearest}.`,
    noRoom: (raw, nearest) =>
      `Заголовок, мапа, легенда й джерело не вміщаються у ${raw}. `.concat(
        nearest === null
          ? 'Оберіть більший розмір або коротший заголовок.'
          : `Найближчий можливий розмір — ${nearest}.`,
      ),
    day: (raw) => `${quoted(raw)} — не дата. Вкажіть рік, місяць і день: 2025-08-08.`,
    noLine: (raw, nearest) =>
      `В архіві немає лінії на ${raw} року. Показано найближчий день, який у ньому є: ${nearest} року.`,
    noArchive: (raw, nearest, first, last) =>
      `Дня ${raw} року в архіві немає: він охоплює дні від ${first} року до ${last} року. Показано найближчий: ${nearest} року.`,
    oneRecord: (raw) =>
      `Два дні порівнюють за одним сценарієм: приберіть ${quoted(raw)} або другий день.`,
    sameDay: (day) => `Обидва дні — ${day} року: показано одну мапу.`,
    noDifference:
      'Де змінився контроль між двома днями, показано лише для оцінок контролю; пропозицію показано на обидва дні поруч.',
    same: (raw) => `${quoted(raw)} не можна порівняти із самим собою: назвіть інший сценарій.`,
    scale: (raw) => `${quoted(raw)} — неправильна роздільність: можливі значення від 1 до 4.`,
    pixels: (size, most, nearest) =>
      `${size} пікселів — більше, ніж можна намалювати: щонайбільше ${most} мільйонів. Найближча можлива роздільність — ${nearest}.`,
    lacking: (characters) =>
      `Шрифти зображення мають лише латинські й кириличні літери. Пропущено: ${characters}`,
    cut: {
      title: 'Заголовок обрізано: у цьому розмірі для нього замало місця.',
      subtitle: 'Підзаголовок обрізано: у цьому розмірі для нього замало місця.',
    },
    tooLong: (most) => `Місця вистачає на перші ${most} символів.`,
    extent: (raw) =>
      `${quoted(raw)} — не частина мапи. Назвіть регіон або five, donbas, south чи ukraine або вкажіть захід,південь,схід,північ у градусах.`,
    outside: (raw, bounds) =>
      `${raw} не цілком на мапі: вона охоплює ${bounds} (захід, південь, схід, північ).`,
  },
};
