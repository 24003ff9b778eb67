// The quick way through validation lets nothing through that the thorough way refuses, and makes the same of what it lets through.
import { ValidationPipe } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsString } from 'class-validator';
import fc from 'fast-check';
import { ChoiceField, DayField, FlagField, IdField, ListField, NestedField, NumberField, TextField, TextListField } from './fields.js';
import { fitting } from './fitting-input.js';
import { PageQuery } from './page.js';

class Item {
  @TextField({ max: 3 }) readonly name!: string;
  @FlagField({ optional: true }) readonly on?: boolean;
}

class Input {
  @TextField({ max: 4, min: 0 }) readonly title!: string;
  @NumberField({ min: 0, max: 10, integer: true, optional: true }) readonly pain?: number;
  @DayField({ optional: true, nullable: true }) readonly day?: string | null;
  @ChoiceField(['a', 'b'], { optional: true }) readonly choice?: string;
  @IdField({ optional: true }) readonly id?: string;
  @TextListField({ max: 2, each: { max: 3 }, optional: true }) readonly words?: string[];
  @ListField(() => Item, { max: 2, optional: true }) readonly items?: Item[];
  @NestedField(() => Item, { optional: true, nullable: true }) readonly one?: Item | null;
}

class Filter extends PageQuery {
  @ChoiceField(['a', 'b'], { optional: true }) readonly choice?: string;
}

class Shouted {
  @Transform(({ value }: { value: string }) => value.toUpperCase()) @IsString() readonly word!: string;
}

const thorough = new ValidationPipe({ transform: true, whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
const slowly = (metatype: typeof Input | typeof Filter, value: unknown): Promise<unknown> => thorough.transform(structuredClone(value), { type: 'body', metatype }).catch(() => undefined);

const leaf = fc.oneof(fc.string({ maxLength: 5 }), fc.integer({ min: -2, max: 12 }), fc.double(), fc.boolean(), fc.constantFrom(null, 'a', '2026-03-14', '2026-02-30', '01a1fe76-d4fc-7131-aae1-b44b1d255fea'));
const item = fc.record({ name: leaf, on: leaf, odd: leaf }, { requiredKeys: [] });
const list = fc.array(fc.oneof(leaf, item), { maxLength: 3 });
const anything = fc.oneof(leaf, item, list);

/** Mostly what fits, so that the parts beside one that does not are still looked at. */
const mostly = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => fc.oneof({ weight: 15, arbitrary: value }, { weight: 1, arbitrary: anything });
const part = fc.record({ name: mostly(fc.string({ minLength: 1, maxLength: 3 })), on: mostly(fc.boolean()) }, { requiredKeys: ['name'] });
const inputs = fc.record({
  title: mostly(fc.string({ maxLength: 4 })), pain: mostly(fc.integer({ min: 0, max: 10 })), day: mostly(fc.constantFrom('2026-03-14', null)), choice: mostly(fc.constantFrom('a', 'b')),
  id: mostly(fc.uuid()), words: mostly(fc.array(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 2 })), items: mostly(fc.array(part, { maxLength: 2 })), one: mostly(part), odd: leaf,
}, { requiredKeys: ['title'] });

describe('an input that fits', () => {
  it('is refused nowhere else and becomes the same', async () => {
    let passed = 0;
    await fc.assert(fc.asyncProperty(inputs, async (value) => {
      const quick = fitting(Input, value);
      if (quick === undefined) return;
      passed += 1;
      expect(quick).toEqual(await slowly(Input, value));
      expect(quick).toBeInstanceOf(Input);
    }), { numRuns: 3_000 });
    expect(passed).toBeGreaterThan(100);
  });

  it('has its lists and parts made of their classes', () => {
    const quick = fitting(Input, { title: 'A', pain: 0, day: null, words: ['x'], items: [{ name: 'b', on: false }], one: { name: 'c' } });
    expect(quick).toEqual({ title: 'A', pain: 0, day: null, words: ['x'], items: [{ name: 'b', on: false }], one: { name: 'c' } });
    expect((quick as Input).items?.[0]).toBeInstanceOf(Item);
    expect((quick as Input).one).toBeInstanceOf(Item);
  });

  it('of a query keeps what is usual and has numbers where they are meant', async () => {
    expect(fitting(Filter, {})).toEqual({ limit: 25 });
    expect(fitting(Filter, { limit: '7', choice: 'b' })).toEqual(await slowly(Filter, { limit: '7', choice: 'b' }));
    for (const value of [{ limit: '0' }, { limit: 'x' }, { choice: 'c' }, { odd: '1' }]) expect(fitting(Filter, value)).toBeUndefined();
  });

  it.each([undefined, null, 'text', 1, [], [{ title: 'A' }], { title: 'A', toString: 1 }, JSON.parse('{"title":"A","__proto__":{}}')])('is not %j', (value) => {
    expect(fitting(Input, value)).toBeUndefined();
  });

  it('is not claimed of classes it does not understand', () => {
    expect(fitting(Shouted, { word: 'a' })).toBeUndefined();
    expect(fitting(Object, {})).toBeUndefined();
  });
});
