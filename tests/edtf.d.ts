/** What this project uses of the `edtf` package, which ships no types. */
declare module 'edtf' {
  interface EdtfNode {
    type: string;
    level: number;
    values: (number | EdtfNode | null)[];
    approximate?: boolean | number;
    uncertain?: boolean | number;
    /** Bits 0-3 the digits of the year, 4-5 of the month, 6-7 of the day. */
    unspecified?: number;
  }
  /** Parses an EDTF text; throws where it is not EDTF. Months count from 0, seasons are 21 to 24. */
  export function parse(text: string): EdtfNode;
}
