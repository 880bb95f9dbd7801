import { LIMITS } from '../../own-map/own-map.ts';
import { FilePick } from './FilePick.tsx';
import type { OwnMapProps } from './state.ts';

/** The map as a link, a file and a picture, and the way back from a file. */
export function Keep({ speech, pictures, state, actions }: OwnMapProps) {
  const { own } = speech;
  const { keep } = own;
  return (
    <section aria-labelledby="keep-title">
      <h2 id="keep-title">{keep.title}</h2>
      <p class="fine">{own.caption}.</p>
      <p>
        <label for="map-name">{keep.name}</label>
        <input
          type="text"
          id="map-name"
          autoComplete="off"
          maxLength={LIMITS.name}
          value={state.map.name}
          onInput={({ currentTarget }) => actions.setName(currentTarget.value)}
        />
      </p>
      <div class="acts">
        <button type="button" onClick={actions.copy}>
          {keep.link}
        </button>
        {(['file', ...(pictures ? (['svg', 'png'] as const) : [])] as const).map((format) => (
          <button key={format} type="button" onClick={() => actions.save(format)}>
            {keep[format]}
          </button>
        ))}
      </div>
      {!pictures && <p class="fine">{keep.inFile}</p>}
      <p role="status">{state.done}</p>
      {state.refused && (
        <p>
          <label for="map-link">{keep.linkText}</label>
          <textarea id="map-link" rows={4} readOnly value={actions.link()} />
        </p>
      )}
      <FilePick id="open-map" label={keep.open} onPick={([file]) => file && actions.open(file)} />
    </section>
  );
}
