import { DayField, ListField, NestedField, NumberField, TextField } from './fields.js';
import { Problem, type ProblemDetail } from './problem.js';
import { InputPipe } from './validation.pipe.js';

class Item {
  @TextField({ max: 5 }) readonly name!: string;
}

class Input {
  @TextField({ max: 10 }) readonly title!: string;
  @NumberField({ min: 0, max: 10, integer: true, optional: true }) readonly pain?: number;
  @DayField({ optional: true, nullable: true }) readonly on?: string | null;
  @ListField(() => Item, { max: 2, optional: true }) readonly items?: Item[];
  @NestedField(() => Item, { optional: true }) readonly one?: Item;
}

const pipe = new InputPipe();
const read = async (value: unknown): Promise<unknown> => pipe.transform(value, { type: 'body', metatype: Input });

async function placesOf(value: unknown): Promise<string[]> {
  const error: unknown = await read(value).catch((refusal: unknown) => refusal);
  return error instanceof Problem ? (error.options.errors ?? []).map(({ pointer, code }: ProblemDetail) => `${pointer} ${code}`) : [];
}

describe('input', () => {
  it('is taken when it fits, zero and null as what they are', async () => {
    const value = { title: 'A', pain: 0, on: null, items: [{ name: 'x' }], one: { name: 'y' } };
    expect(await read(value)).toEqual(value);
    expect(await read({ title: 'A' })).toEqual({ title: 'A' });
  });

  it.each<[object | undefined, string[]]>([
    [undefined, ['/title required']],
    [{}, ['/title required']],
    [{ title: 'A', 'x/y~z': 1 }, ['/x~1y~0z unknown-field']],
    [{ title: '' }, ['/title too-short']],
    [{ title: 'A', pain: null }, ['/pain wrong-type', '/pain too-small', '/pain too-large']],
    [{ title: 'A', pain: 10.5 }, ['/pain wrong-type', '/pain too-large']],
    [{ title: 'A', on: '2026-02-30' }, ['/on date']],
    [{ title: 'A', on: '2026-3-1' }, ['/on date']],
    [{ title: 'A', items: [{ name: 'x' }, { name: 'too long' }] }, ['/items/1/name too-long']],
    [{ title: 'A', items: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] }, ['/items too-many']],
    [{ title: 'A', one: { name: 'x', secret: 1 } }, ['/one/secret unknown-field']],
  ])('%j is refused by place', async (value, places) => {
    expect((await placesOf(value)).sort()).toEqual([...places].sort());
  });

  it('of a query is refused by the name of its parameter', async () => {
    const error: unknown = await Promise.resolve(pipe.transform({ title: '' }, { type: 'query', metatype: Input })).catch((refusal: unknown) => refusal);
    expect((error as Problem).options.errors).toEqual([expect.objectContaining({ pointer: '?title', code: 'too-short' })]);
  });
});
