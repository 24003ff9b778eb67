import { eachApart } from './each-apart.js';

it('gives every row its turn, in order, and tells of the failures in the end', async () => {
  const turns: number[] = [];
  const failing = eachApart([1, 2, 3, 4], 'referrals', async (row) => {
    turns.push(row);
    if (row % 2 === 0) throw new Error(`row ${row}`);
  });
  await expect(failing).rejects.toMatchObject({ message: '2 of 4 referrals could not be settled.', errors: [new Error('row 2'), new Error('row 4')] });
  expect(turns).toEqual([1, 2, 3, 4]);
});

it('is quiet where nothing fails, and where there is nothing', async () => {
  await expect(eachApart([1], 'referrals', async () => undefined)).resolves.toBeUndefined();
  await expect(eachApart([], 'referrals', async () => { throw new Error('never'); })).resolves.toBeUndefined();
});
