import { CATALOGUE } from '../../../checks/catalogue';
import { kindOf } from './finding-kinds';

describe('what a check is about', () => {
  it('is known of every check of the house', () => {
    expect(CATALOGUE.map(({ id }) => id).filter((id) => kindOf(id) === 'other')).toEqual([]);
  });

  it('is something else where the check is from another house', () => expect(kindOf('weather.wet')).toBe('other'));
});
