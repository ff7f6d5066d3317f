import type { Locale } from '../../kernel/locale';

/** How news writes magnitudes, currencies and measures; the English ones as the Associated Press has them. */
export const SCALE = { 1e3: 'thousand', 1e6: 'million', 1e9: 'billion', 1e12: 'trillion' } as const;
export const KAZAKH_SCALE = { 1e3: 'мың', 1e6: 'млн', 1e9: 'млрд', 1e12: 'трлн' } as const;

const SIGNS: Readonly<Record<string, string>> = { dollar: '$', euro: '€', pound: '£' };

/** One, several, and in Kazakh, where a number leaves the noun as it is. */
type Words = readonly [one: string, several: string, kazakh: string];

const CURRENCIES: Readonly<Record<string, Words>> = {
  tenge: ['tenge', 'tenge', 'теңге'],
  dollar: ['dollar', 'dollars', 'доллар'],
  euro: ['euro', 'euros', 'еуро'],
  pound: ['pound', 'pounds', 'фунт'],
  ruble: ['ruble', 'rubles', 'рубль'],
  yuan: ['yuan', 'yuan', 'юань'],
  yen: ['yen', 'yen', 'иена'],
  som: ['som', 'som', 'сом'],
  lira: ['lira', 'liras', 'лира'],
  rupee: ['rupee', 'rupees', 'рупия'],
  franc: ['franc', 'francs', 'франк'],
  won: ['won', 'won', 'вон'],
};

const UNITS: Readonly<Record<string, Words>> = {
  mm: ['millimeter', 'millimeters', 'миллиметр'],
  cm: ['centimeter', 'centimeters', 'сантиметр'],
  metre: ['meter', 'meters', 'метр'],
  km: ['kilometer', 'kilometers', 'шақырым'],
  inch: ['inch', 'inches', 'дюйм'],
  foot: ['foot', 'feet', 'фут'],
  yard: ['yard', 'yards', 'ярд'],
  mile: ['mile', 'miles', 'миля'],
  'km/h': ['kph', 'kph', 'км/сағ'],
  mph: ['mph', 'mph', 'миля/сағ'],
  gram: ['gram', 'grams', 'грамм'],
  kg: ['kilogram', 'kilograms', 'келі'],
  tonne: ['ton', 'tons', 'тонна'],
  centner: ['centner', 'centners', 'центнер'],
  ounce: ['ounce', 'ounces', 'унция'],
  pound: ['pound', 'pounds', 'фунт'],
  hectare: ['hectare', 'hectares', 'гектар'],
  acre: ['acre', 'acres', 'акр'],
  litre: ['liter', 'liters', 'литр'],
  gallon: ['gallon', 'gallons', 'галлон'],
  barrel: ['barrel', 'barrels', 'баррель'],
  kilowatt: ['kilowatt', 'kilowatts', 'киловатт'],
  megawatt: ['megawatt', 'megawatts', 'мегаватт'],
  gigawatt: ['gigawatt', 'gigawatts', 'гигаватт'],
  second: ['second', 'seconds', 'секунд'],
  minute: ['minute', 'minutes', 'минут'],
  hour: ['hour', 'hours', 'сағат'],
  day: ['day', 'days', 'күн'],
  week: ['week', 'weeks', 'апта'],
  month: ['month', 'months', 'ай'],
  year: ['year', 'years', 'жыл'],
};

export function currencyForm(amount: string, currency: string, target: Locale, isOne: boolean): string {
  const sign = SIGNS[currency];
  if (target === 'en' && sign) return `${sign}${amount}`;
  return withWord(amount, CURRENCIES[currency], currency, target, isOne);
}

export function unitForm(amount: string, unit: string, target: Locale, isOne: boolean): string {
  return withWord(amount, UNITS[unit], unit, target, isOne);
}

function withWord(amount: string, words: Words | undefined, otherwise: string, target: Locale, isOne: boolean): string {
  const [one, several, kazakh] = words ?? [otherwise, otherwise, otherwise];
  return `${amount} ${target === 'kk' ? kazakh : isOne ? one : several}`;
}
