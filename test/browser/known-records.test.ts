import { describe, expect, it, vi } from 'vitest';
import { knownRecords } from '../../src/browser/known-records.ts';

const own = { rules: { opened: [] }, callouts: {} };
const all = { rules: { opened: [], other: [] }, callouts: {} };

describe('what the map draws of records', () => {
  it('is that of the page until all have come, which is told', async () => {
    const onChange = vi.fn();
    const known = knownRecords(own, async () => ({ records: all }), onChange);
    expect(known.current()).toBe(own);
    await known.all();
    expect(known.current()).toBe(all);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('is asked for once, however often it is expected and by whom', async () => {
    const load = vi.fn(async () => ({ records: all }));
    const known = knownRecords(own, load, () => undefined);
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
    const known = knownRecords(own, load, () => undefined);
    await expect(known.all()).rejects.toThrow('404');
    known.expect();
    expect(load).toHaveBeenCalledTimes(1);
    await expect(known.all()).rejects.toThrow('404 again');
    expect(known.current()).toBe(own);
    await known.all();
    expect(known.current()).toBe(all);
  });
});
