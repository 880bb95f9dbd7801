import { describe, expect, it, vi } from 'vitest';
import { allRecords } from '../../src/browser/all-records.ts';

const all = { rules: { opened: [], other: [] }, callouts: {} };

describe('what the map draws of records', () => {
  it('is given as soon as it has come', async () => {
    const onCome = vi.fn();
    const known = allRecords(async () => ({ records: all }), onCome);
    expect(onCome).not.toHaveBeenCalled();
    await known.all();
    expect(onCome.mock.calls).toEqual([[all]]);
  });

  it('is asked for once, however often it is expected and by whom', async () => {
    const load = vi.fn(async () => ({ records: all }));
    const known = allRecords(load, () => undefined);
    known.expect();
    known.expect();
    await known.all();
    await known.all();
    known.expect();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('that fails is told to who needs it, and asked for again by them alone', async () => {
    const load = vi
      .fn(async () => ({ records: all }))
      .mockRejectedValueOnce(new Error('404'))
      .mockRejectedValueOnce(new Error('404 again'));
    const onCome = vi.fn();
    const known = allRecords(load, onCome);
    await expect(known.all()).rejects.toThrow('404');
    known.expect();
    expect(load).toHaveBeenCalledTimes(1);
    await expect(known.all()).rejects.toThrow('404 again');
    expect(onCome).not.toHaveBeenCalled();
    await known.all();
    expect(onCome.mock.calls).toEqual([[all]]);
  });
});
