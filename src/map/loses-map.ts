/**
 * Whether an error of MapLibre's takes the map from the reader. Until it has been drawn once any
 * may; afterwards only what a source could not give, which leaves holes. All else is a warning in
 * the shape of an error, such as that a layer does not exist: the map stands as it was.
 * @param event of sources it says the id
 */
export function losesMap(event: object, drawn: boolean): boolean {
  return !drawn || 'sourceId' in event;
}
