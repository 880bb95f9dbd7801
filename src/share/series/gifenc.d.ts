declare module 'gifenc' {
  type Palette = readonly (readonly number[])[];

  interface Encoder {
    writeFrame(
      index: Uint8Array,
      width: number,
      height: number,
      options: {
        palette?: Palette;
        delay: number;
        repeat?: number;
        transparent?: boolean;
        transparentIndex?: number;
        dispose?: number;
      },
    ): void;
    finish(): void;
    bytes(): Uint8Array;
  }

  interface Gifenc {
    GIFEncoder: () => Encoder;
    quantize: (rgba: Uint8Array, colours: number) => Palette;
  }

  const gifenc: Gifenc;
  export default gifenc;
}
