/**
 * Currencies and units of measure by what they are called in news. Source: CLDR 48, `numbers/currencies` and `units` (long and short),
 * kk and en, with the usual abbreviations of newsrooms. Kazakh entries are stems that take endings.
 */
export const KAZAKH_CURRENCIES: Readonly<Record<string, readonly string[]>> = {
  tenge: ['теңге', 'тг', 'тенге'],
  dollar: ['доллар'],
  euro: ['еуро', 'евро'],
  ruble: ['рубль', 'рубл'],
  yuan: ['юань', 'юан'],
  yen: ['иен', 'йен'],
  som: ['сом'],
  lira: ['лира'],
  rupee: ['рупи', 'рупия'],
  franc: ['франк'],
  won: ['вон'],
};

export const ENGLISH_CURRENCIES: Readonly<Record<string, readonly string[]>> = {
  tenge: ['tenge', 'tenges', 'kzt'],
  dollar: ['dollar', 'dollars', 'usd', 'buck', 'bucks'],
  euro: ['euro', 'euros', 'eur'],
  ruble: ['ruble', 'rubles', 'rouble', 'roubles', 'rub'],
  yuan: ['yuan', 'yuans', 'cny', 'rmb', 'renminbi'],
  yen: ['yen', 'jpy'],
  som: ['som', 'soms'],
  lira: ['lira', 'liras'],
  rupee: ['rupee', 'rupees'],
  franc: ['franc', 'francs'],
  won: ['krw'],
};

export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  '₸': 'tenge',
  $: 'dollar',
  '€': 'euro',
  '₽': 'ruble',
  '£': 'pound',
  '₹': 'rupee',
  '₩': 'won',
  '₺': 'lira',
};

/** What a unit measures, and how many of the first unit of its kind one of it is. */
export interface Unit {
  readonly kind: string;
  readonly factor: number;
  readonly kk: readonly string[];
  readonly en: readonly string[];
}

export const UNITS: Readonly<Record<string, Unit>> = {
  mm: { kind: 'length', factor: 0.001, kk: ['миллиметр', 'мм'], en: ['millimetre', 'millimeter', 'mm'] },
  cm: { kind: 'length', factor: 0.01, kk: ['сантиметр', 'см'], en: ['centimetre', 'centimeter', 'cm'] },
  metre: { kind: 'length', factor: 1, kk: ['метр', 'м'], en: ['metre', 'meter'] },
  km: { kind: 'length', factor: 1000, kk: ['километр', 'км', 'шақырым'], en: ['kilometre', 'kilometer', 'km'] },
  inch: { kind: 'length', factor: 0.0254, kk: ['дюйм'], en: ['inch', 'inches'] },
  foot: { kind: 'length', factor: 0.3048, kk: ['фут'], en: ['foot', 'feet', 'ft'] },
  yard: { kind: 'length', factor: 0.9144, kk: ['ярд'], en: ['yard', 'yd'] },
  mile: { kind: 'length', factor: 1609.344, kk: ['миль', 'мил'], en: ['mile', 'mi'] },
  'km/h': { kind: 'speed', factor: 1, kk: [], en: ['kph', 'kmh'] },
  mph: { kind: 'speed', factor: 1.609344, kk: [], en: ['mph'] },
  gram: { kind: 'mass', factor: 0.001, kk: ['грамм'], en: ['gram', 'gramme'] },
  kg: { kind: 'mass', factor: 1, kk: ['килограмм', 'кг', 'келі'], en: ['kilogram', 'kilogramme', 'kilo', 'kg'] },
  tonne: { kind: 'mass', factor: 1000, kk: ['тонна'], en: ['tonne', 'ton'] },
  centner: { kind: 'mass', factor: 100, kk: ['центнер'], en: ['centner', 'quintal'] },
  ounce: { kind: 'mass', factor: 0.0283495, kk: ['унция'], en: ['ounce', 'oz'] },
  pound: { kind: 'mass', factor: 0.45359237, kk: ['фунт'], en: ['pound', 'lb', 'lbs'] },
  hectare: { kind: 'area', factor: 1, kk: ['гектар', 'га'], en: ['hectare', 'ha'] },
  acre: { kind: 'area', factor: 0.404686, kk: ['акр'], en: ['acre'] },
  litre: { kind: 'volume', factor: 1, kk: ['литр'], en: ['litre', 'liter'] },
  gallon: { kind: 'volume', factor: 3.78541, kk: ['галлон'], en: ['gallon'] },
  barrel: { kind: 'volume', factor: 158.987, kk: ['баррель', 'баррел'], en: ['barrel', 'bbl'] },
  kilowatt: { kind: 'power', factor: 1, kk: ['киловатт', 'квт'], en: ['kilowatt', 'kw'] },
  megawatt: { kind: 'power', factor: 1000, kk: ['мегаватт', 'мвт'], en: ['megawatt', 'mw'] },
  gigawatt: { kind: 'power', factor: 1e6, kk: ['гигаватт', 'гвт'], en: ['gigawatt', 'gw'] },
  second: { kind: 'time', factor: 1, kk: ['секунд', 'секунт'], en: ['second'] },
  minute: { kind: 'time', factor: 60, kk: ['минут', 'мин'], en: ['minute', 'min', 'mins'] },
  hour: { kind: 'time', factor: 3600, kk: ['сағат', 'сағ'], en: ['hour', 'hr', 'hrs'] },
  day: { kind: 'time', factor: 86_400, kk: ['күн', 'тәулік', 'тәуліг'], en: ['day', 'night'] },
  week: { kind: 'time', factor: 604_800, kk: ['апта'], en: ['week'] },
  month: { kind: 'time', factor: 2_629_800, kk: ['ай'], en: ['month'] },
  year: { kind: 'time', factor: 31_557_600, kk: ['жыл', 'жас'], en: ['year', 'yr', 'yrs'] },
};
