import type { Locale } from '../../kernel/locale';
import type { Span } from '../../text/span';
import type { TextAnalysis } from '../analysis';
import type { NumberMention } from '../numbers/number-mention';
import { currencyForm, KAZAKH_SCALE, SCALE, unitForm } from './measure-words';

/** A number with what it counts, and how the other language writes it. */
export interface NumberForm {
  readonly span: Span;
  readonly form: string;
}

const NO_BREAK = '\u00a0';
const REACH = 14;

/** `12,5 млрд теңге` is `12.5 billion tenge`, `125 мың` is `125,000`, `$3 million` is `3 млн доллар`. */
export function numberForm(analysis: TextAnalysis, mention: NumberMention, target: Locale): NumberForm {
  const { text, locale } = analysis;
  if (mention.isIdentifier) return { span: mention.span, form: mention.text };
  if (mention.isClock && mention.time !== undefined) return clockAt(text, mention.span, mention.time, target);
  const measured = measureAround(analysis, mention);
  const isYear = isYearAt(analysis, mention);
  const amount = isYear ? mention.text : amountForm(mention, locale, target);
  const isOne = mention.values.at(-1) === 1;
  const span = { start: measured.start, end: measured.end };
  if (mention.percent !== 'no' && measured.percent) {
    return { span, form: percentForm(amount, text.slice(mention.span.end, measured.end), mention, target) };
  }
  if (mention.currency) return { span, form: currencyForm(amount, mention.currency, target, isOne) };
  if (mention.unit && measured.end > mention.span.end)
    return { span, form: unitForm(amount, mention.unit, target, isOne) };
  return { span: mention.span, form: amount };
}

interface Measured extends Span {
  readonly percent: boolean;
}

/** The number with its sign before and its measure behind. */
function measureAround({ text, values }: TextAnalysis, { span, currency, unit, percent }: NumberMention): Measured {
  const sign = /[$€£₸₽₹₩₺][\s\u00a0]?$/u.exec(text.slice(Math.max(0, span.start - 2), span.start));
  const start = currency && sign ? span.start - sign[0].length : span.start;
  const behind = text.slice(span.end, span.end + REACH);
  const mark = /^[\s\u00a0]?(?:%|[€₸₽])/u.exec(behind);
  if (mark) return { start, end: span.end + mark[0].length, percent: mark[0].includes('%') };
  const token = values.find(({ start: at }) => at >= span.end && at - span.end <= REACH);
  const isIts =
    token?.word &&
    ((currency && token.word.currency === currency) ||
      (unit && (token.word.unit === unit || unit === 'km/h' || unit === 'mph')) ||
      (percent !== 'no' && token.word.isPercent));
  if (!token || !isIts) return { start, end: span.end, percent: false };
  const speed = /^\/(?:сағ|hour|hr|h)\p{L}*/iu.exec(text.slice(token.end, token.end + 8));
  return { start, end: token.end + (speed?.[0].length ?? 0), percent: token.word?.isPercent === true };
}

function isYearAt({ text, values, locale }: TextAnalysis, { span, text: written }: NumberMention): boolean {
  if (!/^[12]\d{3}$/u.test(written)) return false;
  if (locale === 'en') return true;
  return (
    values.some(({ start, word }) => start > span.end && start - span.end <= 2 && word?.isYear) ||
    text[span.end] === '-'
  );
}

function percentForm(amount: string, written: string, { isPoints }: NumberMention, target: Locale): string {
  if (target === 'en') return isPoints ? `${amount} percentage points` : `${amount}%`;
  if (isPoints) return `${amount} пайыздық тармақ`;
  return written.includes('%') ? `${amount}%` : `${amount} пайыз`;
}

/** The figures and their magnitude, without what they count. */
export function amountForm({ text, values }: NumberMention, source: Locale, target: Locale): string {
  const figures = /^[\d.,\s\u00a0\u202f]*\d/u.exec(text)?.[0] ?? text;
  const written = text.slice(figures.length).trim();
  const words = written === '' ? [] : written.split(/[\s\u00a0-]+/u);
  const { whole, fraction } = partsOf(figures, source);
  const scale = words.length === 1 ? scaleOf(words[0] ?? '', source) : undefined;
  if (words.length > 0 && (!scale || text.slice(figures.length).match(/\d/u))) return spelt(values[0] ?? 0, target);
  if (scale === 1_000 && target === 'en')
    return grouped(String(Math.round(Number(`${whole}.${fraction || 0}`) * 1_000)), 'en');
  const number = grouped(whole, target) + (fraction ? `${target === 'en' ? '.' : ','}${fraction}` : '');
  return scale ? `${number} ${target === 'en' ? SCALE[scale] : KAZAKH_SCALE[scale]}` : number;
}

/** A value by the largest magnitude that it has no more than three decimals of. */
function spelt(value: number, target: Locale): string {
  for (const scale of [1e12, 1e9, 1e6] as const) {
    const share = value / scale;
    if (share < 1 || Math.abs(share * 1000 - Math.round(share * 1000)) > 1e-6) continue;
    const [whole = '', fraction] = String(Number(share.toFixed(3))).split('.');
    const number = grouped(whole, target) + (fraction ? `${target === 'en' ? '.' : ','}${fraction}` : '');
    return `${number} ${target === 'en' ? SCALE[scale] : KAZAKH_SCALE[scale]}`;
  }
  return grouped(String(value), target);
}

function scaleOf(word: string, source: Locale): keyof typeof SCALE | undefined {
  const lower = word.toLowerCase();
  const begins = (...stems: string[]) => stems.some((stem) => lower.startsWith(stem));
  if (source === 'kk') {
    if (begins('мың')) return 1e3;
    if (begins('млн', 'миллион')) return 1e6;
    if (begins('млрд', 'миллиард')) return 1e9;
    return begins('трлн', 'триллион') ? 1e12 : undefined;
  }
  if (begins('thousand') || lower === 'k') return 1e3;
  if (begins('million') || lower === 'mln' || lower === 'm') return 1e6;
  if (begins('billion') || lower === 'bln' || lower === 'bn') return 1e9;
  return begins('trillion') || lower === 'tn' ? 1e12 : undefined;
}

/** Kazakh has a comma before decimals and spaces between thousands, English the comma between thousands. */
function partsOf(figures: string, source: Locale): { whole: string; fraction: string } {
  const plain = figures.replace(/[\s\u00a0\u202f]/gu, '');
  const isGrouped = source === 'en' ? /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u : /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u;
  const joined = isGrouped.test(plain) ? plain.replaceAll(source === 'en' ? ',' : '.', '') : plain;
  const [whole = '', fraction = ''] = joined.split(/[.,]/u);
  return { whole, fraction };
}

function grouped(whole: string, target: Locale): string {
  // Kazakh typography leaves four figures together.
  if (whole.length < (target === 'en' ? 4 : 5)) return whole;
  return whole.replace(/\B(?=(?:\d{3})+$)/gu, target === 'en' ? ',' : NO_BREAK);
}

const EVENING = /(?:кешкі|түнгі|түстен кейінгі)(?:[\s\u00a0]сағат)?[\s\u00a0]$/iu;

function clockAt(text: string, span: Span, time: number, target: Locale): NumberForm {
  const half = /^[\s\u00a0]?([ap])\.?[\s\u00a0]?m\b\.?/iu.exec(text.slice(span.end, span.end + 8));
  const isLate = half
    ? half[1]?.toLowerCase() === 'p'
    : EVENING.test(text.slice(Math.max(0, span.start - 26), span.start));
  return {
    span: { start: span.start, end: span.end + (half?.[0].length ?? 0) },
    form: clockForm(isLate && time < 720 ? time + 720 : time, target),
  };
}

function clockForm(time: number, target: Locale): string {
  const [hour, minute] = [Math.floor(time / 60) % 24, String(time % 60).padStart(2, '0')];
  if (target === 'kk') return `${String(hour).padStart(2, '0')}:${minute}`;
  if (time === 720) return 'noon';
  if (time % 1440 === 0) return 'midnight';
  return `${hour % 12 || 12}${minute === '00' ? '' : `:${minute}`} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}
