import { textBefore } from './confirmable.queries';

const change = (author_id: string, before: string, after: string, was_approved = false) => ({
  author_id,
  before,
  after,
  was_approved,
});

describe('the text before an edit', () => {
  test('is what somebody else last wrote, however often the last author saved', () => {
    const changes = [
      change('dauren', 'Harvest, begun', 'Harvest has begun'),
      change('dauren', 'The harvest has begun', 'Harvest, begun'),
      change('aigerim', '', 'The harvest has begun'),
    ];
    expect(textBefore('dauren', changes)).toBe('The harvest has begun');
  });

  test('is the text of an approval, also when the same person wrote that', () => {
    const changes = [
      change('gulnar', 'Harvest begins', 'Harvest begins in the north'),
      change('gulnar', 'The harvest has begun', 'Harvest begins', true),
      change('aigerim', '', 'The harvest has begun', true),
    ];
    expect(textBefore('gulnar', changes)).toBe('Harvest begins');
  });

  test('is none where one person wrote all of it', () => {
    expect(textBefore('aigerim', [change('aigerim', '', 'The harvest has begun')])).toBeNull();
    expect(textBefore(null, [])).toBeNull();
  });
});
