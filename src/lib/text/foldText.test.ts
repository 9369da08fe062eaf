import { expect, test, vi } from 'vitest';
import { foldText } from './foldText.ts';

test('a text folds the same wherever the reader is: a Turkish machine has an I of its own', () => {
  vi.spyOn(String.prototype, 'toLocaleLowerCase').mockImplementation(function (this: string) {
    return this.replaceAll('I', 'ı').toLowerCase();
  });
  expect(foldText('ÎLE')).toBe('ile');
});
