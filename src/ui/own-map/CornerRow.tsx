import { degreesIn, degreesText } from '../../own-map/area-words.ts';
import type { Corner } from '../../own-map/own-map.ts';
import type { OwnSpeech } from '../../own-map/own-speech.ts';
import { DegreesField } from './DegreesField.tsx';

interface Props {
  readonly corner: Corner;
  readonly number: string;
  readonly title: string;
  readonly speech: OwnSpeech;
  readonly onMove: (to: Corner) => void;
  readonly onRefuse: (typed: string) => void;
  readonly onRemove: () => void;
}

/** A corner of an area: where it lies, which can be typed anew, and the way to take it out. */
export function CornerRow({ corner, number, title, speech, onMove, onRefuse, onRemove }: Props) {
  const { corners: say } = speech.own.areas;
  const [lon, lat] = corner;
  const move = (typed: string, to: (degrees: number) => Corner) => {
    const degrees = degreesIn(typed);
    if (degrees === undefined) onRefuse(typed);
    else onMove(to(degrees));
  };
  return (
    <li>
      <details>
        <summary>{title}</summary>
        <div class="corner-fields">
          <DegreesField
            id={`corner-${number}-latitude`}
            label={say.latitudeOf(number)}
            value={degreesText(lat, speech.lang)}
            onChange={(typed) => move(typed, (degrees) => [lon, degrees])}
          />
          <DegreesField
            id={`corner-${number}-longitude`}
            label={say.longitudeOf(number)}
            value={degreesText(lon, speech.lang)}
            onChange={(typed) => move(typed, (degrees) => [degrees, lat])}
          />
          <button type="button" onClick={onRemove}>
            {say.removed(number)}
          </button>
        </div>
      </details>
    </li>
  );
}
