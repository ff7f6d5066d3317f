import { compareCopies } from '../../../text/copies';
import { driftRows, type Excerpt, type ShownDrift } from './drift-rows';

const shown = ({ text, marks }: Excerpt) =>
  [...marks]
    .reverse()
    .reduce((all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`, text);

function rowsOf(copy: string, reference: string) {
  const drifts = compareCopies(copy, reference).map(
    ({ kind, cause, char, placement, reference: place }): ShownDrift => ({
      kind,
      cause,
      character: char,
      placementOffset: placement.offset,
      referenceOffset: place.offset,
    }),
  );
  return driftRows(copy, reference, drifts).map((row) => [shown(row.copy), shown(row.reference)]);
}

const FAR = ' The river rose by two metres in the night and the old bridge was closed to cars and buses alike.'.repeat(
  3,
);

describe('the places where a copy differs', () => {
  it('are marked in both texts, those close together in one row', () => {
    expect(rowsOf('The states plan is good, he said.', 'The state’s plan is “good”, he said.')).toEqual([
      ['The state[]s plan is []good[], he said.', 'The state[’]s plan is [“]good[”], he said.'],
    ]);
  });

  it('stand in rows of their own when they are far apart, with the words around them', () => {
    const rows = rowsOf(`A towns heart.${FAR} The mayors word.`, `A town’s heart.${FAR} The mayor’s word.`);
    expect(rows).toHaveLength(2);
    expect(rows[0]?.[0]).toMatch(/^A town\[\]s heart\. The river/);
    expect(rows[1]?.[1]).toMatch(/The mayor\[’\]s word\.$/);
  });

  it('begin and end with whole words, and say that there is more', () => {
    const copy = `${FAR} A towns heart.${FAR}`;
    const reference = `${FAR} A town’s heart.${FAR}`;
    const [row] = driftRows(copy, reference, [
      {
        kind: 'apostrophe',
        cause: 'stripped',
        character: '’',
        placementOffset: copy.indexOf('towns') + 4,
        referenceOffset: reference.indexOf('town’s') + 4,
      },
    ]);
    expect(row?.copy).toMatchObject({ isCutBefore: true, isCutAfter: true });
    expect(copy).toContain(` ${row?.copy.text} `);
  });

  it('show the beginning of a long piece that was cut off', () => {
    const reference = `Short.${FAR.repeat(3)}`;
    const [row] = driftRows('Short.', reference, [
      { kind: 'text', cause: 'truncated', character: reference.slice(6), placementOffset: 6, referenceOffset: 6 },
    ]);
    expect(row?.reference.text.length).toBeLessThan(400);
    expect(row?.copy).toMatchObject({ text: 'Short.', marks: [{ start: 6, end: 6 }] });
  });
});
