import { drawnOver } from '../../figure/DrawnShapes.tsx';
import type { ZoneId } from '../../model/zone.ts';
import { FramedFigure } from '../lesson/FramedFigure.tsx';
import type { Corner } from '../../own-map/own-map.ts';
import type { DrawnPicture } from './divided-pictures.ts';
import type { OwnMapProps } from './state.ts';

interface Props extends Pick<OwnMapProps, 'data' | 'frames' | 'speech'> {
  readonly id: string;
  readonly title: string;
  /** Whose map it is; empty where nobody says. */
  readonly name?: string;
  readonly description: string;
  readonly figure: DrawnPicture;
  /** Corners that are being set. */
  readonly corners?: readonly Corner[];
  readonly onPick: (zone: ZoneId) => void;
}

const NONE: readonly Corner[] = [];

/** The map of a reading, or of two laid over each other, always said to be no proposal. */
export function ReadingMap({
  id,
  title,
  name = '',
  description,
  figure,
  corners = NONE,
  onPick,
  ...shared
}: Props) {
  const { caption, picture } = shared.speech.own;
  const { shapes, zones, legend } = figure;
  return (
    <div class="lesson-maps">
      <FramedFigure
        id={id}
        day={null}
        head={
          <p class="map-title">
            <strong>{title}</strong>
            <span>
              {caption}
              {name && `. ${picture.by(name)}`}
            </span>
          </p>
        }
        title={`${title}. ${caption}`}
        description={description}
        zones={zones}
        legend={legend}
        drawn={drawnOver(shapes, corners)}
        onPick={onPick}
        data={shared.data}
        frames={shared.frames}
        speech={shared.speech}
      />
    </div>
  );
}
