import type { Discovery } from './check';
import { oneFindingForOneFault } from './fusion';
import { runSegmentChecks } from './run-checks';

const KK_EN = { sourceLocale: 'kk', targetLocale: 'en', blockKind: 'paragraph', relation: 'translation' } as const;
const EN_KK = { ...KK_EN, sourceLocale: 'en', targetLocale: 'kk' } as const;
const at = (start: number, end: number) => [{ start, end }];
const found = (check: string, part: Partial<Discovery> = {}): Discovery => ({
  check,
  severity: 'warning',
  source: [],
  target: [],
  parameters: {},
  confidence: 0.9,
  ...part,
});
const left = (...discoveries: readonly Discovery[]) =>
  oneFindingForOneFault({ ...KK_EN, source: '', target: '' }, discoveries).map(({ check }) => check);
const said = (input: Parameters<typeof runSegmentChecks>[0]) => runSegmentChecks(input).map(({ check }) => check);

describe('one fault', () => {
  it('is one finding where a sentence went with its quotation and its figures', () => {
    const source =
      'Әкім жаңа жол ашты. «Біз 300 ағаш отырғыздық», – деді мұғалім. Дәрігерлер ауылдағы балаларды тегін тексерді.';
    const target = 'The mayor opened a new road. Doctors examined the children of the village for free.';
    expect(said({ ...KK_EN, source, target })).toEqual(['omission.sentence']);
  });

  it('is one finding where nobody translated', () => {
    const source = 'The mayor said: “We planted 300 trees on Monday.”';
    expect(said({ ...EN_KK, source, target: source })).toEqual(['segment.untranslated']);
  });

  it('is one finding where the wrong character set was read', () => {
    const source = 'The mayor said: “We opened a school in Almaty.”';
    const target = 'РҗРєС–Рј: В«РђР»РјР°С‚С‹РґР° РјРµРєС‚РµРї Р°С€С‚С‹Т›В», вЂ“ РґРµРґС–.';
    expect(said({ ...EN_KK, source, target })).toEqual(['encoding.mojibake']);
  });

  it('takes along only what stood where the cause is', () => {
    const gone = found('omission.sentence', { source: at(20, 60) });
    expect(left(gone, found('numbers.missing', { source: at(30, 32) }))).toEqual(['omission.sentence']);
    expect(left(gone, found('numbers.missing', { source: at(5, 7) }))).toEqual([
      'omission.sentence',
      'numbers.missing',
    ]);
    expect(left(gone, found('numbers.changed', { source: at(30, 32), target: at(3, 5) }))).toHaveLength(2);
  });

  it.each(['quotes.missing', 'date.missing', 'length.ratio', 'url.missing', 'negation.lost', 'punct.question'])(
    'of a sentence that is gone has no finding of its own: %s',
    (check) => {
      expect(left(found('omission.paragraph', { source: at(0, 90) }), found(check, { source: at(3, 9) }))).toEqual([
        'omission.paragraph',
      ]);
    },
  );

  it.each(['encoding.question', 'kk.letters_flattened', 'untranslated.run', 'language.wrong'])(
    'in the letters leaves nothing to say of the whole: %s',
    (check) => {
      const whole = ['content.unrelated', 'omission.sentence', 'addition.sentence', 'length.ratio', 'negation.lost'];
      expect(left(found(check, { target: at(0, 9) }), ...whole.map((id) => found(id, { source: at(0, 40) })))).toEqual([
        check,
      ]);
      // A figure can be read among damaged letters.
      expect(left(found(check, { target: at(0, 9) }), found('numbers.changed', { source: at(3, 5) }))).toHaveLength(2);
    },
  );

  it('in the letters of a month is not a date that is missing as well', () => {
    const source = 'The school opened on 5 September.';
    // The second letter of the month is Latin.
    const target = 'Мектеп 5 қыpкүйекте ашылды.';
    expect(said({ ...EN_KK, source, target })).toEqual(['chars.mixed_script']);
    expect(left(found('chars.mixed_script'), found('numbers.changed'))).toHaveLength(2);
    expect(left(found('chars.mixed_script', { severity: 'note' }), found('date.missing'))).toHaveLength(2);
  });

  it('in the name of a speaker is no missing name as well', () => {
    const under = found('quotes.attribution', { source: at(30, 44), target: at(30, 42) });
    expect(left(under, found('names.missing', { source: at(30, 44) }))).toEqual(['quotes.attribution']);
    expect(left(under, found('names.missing', { source: at(2, 9) }))).toHaveLength(2);
  });

  it('of an address is told by the address', () => {
    const changed = found('url.changed', { source: at(10, 30), target: at(10, 30) });
    expect(left(changed, found('numbers.changed', { source: at(15, 17), target: at(15, 17) }))).toEqual([
      'url.changed',
    ]);
    expect(left(changed, found('numbers.changed', { source: at(1, 3), target: at(1, 3) }))).toHaveLength(2);
  });

  it('of marks that became question marks is not told as spaces and quotations again', () => {
    const lost = found('encoding.question', { target: at(4, 5) });
    expect(left(lost, found('quotes.missing', { source: at(0, 9) }), found('space.after_punct'))).toEqual([
      'encoding.question',
    ]);
  });

  it('is a changed figure whatever else is said: it may be all that makes two texts look unlike', () => {
    const unlike = found('content.unrelated', { source: at(0, 50), target: at(0, 50), confidence: 0.95 });
    const inside = { source: at(3, 5), target: at(3, 5) };
    expect(left(unlike, found('numbers.changed', inside))).toEqual(['content.unrelated', 'numbers.changed']);
    expect(left(unlike, found('date.changed', inside))).toEqual(['content.unrelated', 'date.changed']);
  });

  it('is not hidden by doubt: a lost quotation may be why two texts look unlike', () => {
    const lost = found('quotes.missing', { source: at(3, 5), target: [] });
    const unlike = (confidence: number) =>
      found('content.unrelated', { source: at(0, 50), target: at(0, 50), confidence });
    expect(left(unlike(0.95), lost)).toEqual(['content.unrelated']);
    expect(left(unlike(0.7), lost)).toEqual(['content.unrelated', 'quotes.missing']);
  });

  it('does not silence a second fault', () => {
    expect(left(found('numbers.changed'), found('quotes.missing'))).toHaveLength(2);
    expect(left(found('encoding.mojibake'), found('text.ill_formed'))).toHaveLength(2);
    expect(left(found('segment.empty', { severity: 'blocker' }), found('text.ill_formed'))).toHaveLength(2);
  });
});
