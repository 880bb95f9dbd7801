import type { Exporter } from './exporter.ts';
import type { DetailedProps } from './page-props.ts';

/** What the form for figures is made from. */
export interface ExportProps extends DetailedProps {
  readonly exporter: Exporter;
}
