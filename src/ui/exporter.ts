import type { ComponentType } from 'preact';
import type { Language } from '../model/language.ts';
import type { Rasterise } from '../share/file.ts';
import type { Material } from '../share/material.ts';
import type { ExportProps } from './export-props.ts';

/** What figures for publication are made with: comes when a reader first asks for one. */
export interface Exporter {
  readonly Form: ComponentType<ExportProps>;
  readonly materialIn: (lang: Language) => Promise<Material>;
  readonly rasterise: Rasterise;
  /** Whether the page stands in a frame, which may not let files be saved: nothing tells. */
  readonly framed: boolean;
  /** ISO day. */
  readonly today: () => string;
}
