/** The same names, with any words and numbers in the place of the given ones. */
export type Widened<T> = unknown extends T
  ? T
  : T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Widened<Said>
    : { [Name in keyof T]: Widened<T[Name]> };
