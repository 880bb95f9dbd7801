import { formatArea } from '../../words/area.ts';
import { AreaMap } from './AreaMap.tsx';
import { AreaRow } from './AreaRow.tsx';
import { CornerEditor } from './CornerEditor.tsx';
import type { DrawnPicture } from './divided-pictures.ts';
import type { OwnMapProps } from './state.ts';

/** Areas that somebody draws where no zone fits: by list and fields; the map is another way to it. */
export function DrawnAreas(props: OwnMapProps & { readonly picture: DrawnPicture }) {
  const { speech, openMap, state, actions } = props;
  const { own, words, lang } = speech;
  const { areas: say } = own;
  const { map, draft, measured, past } = state;
  const { areas } = actions;
  const beyond = measured.kind === 'done' ? (measured.division.beyond[0] ?? 0) : 0;
  return (
    <section aria-labelledby="areas-title">
      <h2 id="areas-title">{say.title}</h2>
      <p class="fine">{say.how}</p>
      {!openMap && <p class="fine">{say.inFile}</p>}
      {map.areas.map((area, index) => (
        <AreaRow key={index} {...props} area={area} index={index} />
      ))}
      {state.drawsOnMap && openMap && <AreaMap {...props} openMap={openMap} />}
      {draft && <CornerEditor {...props} draft={draft} />}
      <p role="alert" class="area-fault">
        {state.areaFault}
      </p>
      <div role="status">
        {map.areas.length > 0 && measured.kind === 'under-way' && <p>{say.measuring}</p>}
        {beyond >= 1 && (
          <p class="fine">{say.beyond(formatArea(Math.round(beyond), 'km', words, lang))}</p>
        )}
        {measured.kind === 'failed' && <p>{say.unmeasured(measured.why)}</p>}
      </div>
      {measured.kind === 'failed' && (
        <button type="button" onClick={areas.measure}>
          {say.again}
        </button>
      )}
      <div class="acts">
        {openMap && !state.drawsOnMap && (
          <button type="button" onClick={() => areas.showMap(true)}>
            {say.onMap}
          </button>
        )}
        {!draft && (
          <button type="button" onClick={areas.begin}>
            {say.byList}
          </button>
        )}
        <button type="button" aria-disabled={past.length === 0} onClick={areas.undo}>
          {say.undo}
        </button>
      </div>
    </section>
  );
}
