/** The map's data for a country of two zones that share an edge: a topology of three arcs. */
export function mapDataFile() {
  const zone = (holder: string, lon: number, arcs: number[]) => ({
    type: 'Polygon',
    arcs: [arcs],
    properties: {
      id: `donetsk.${holder}`,
      region: 'donetsk',
      holder,
      area: 8000,
      label: [lon, 48.5],
    },
  });
  return {
    type: 'Topology',
    transform: { scale: [0.5, 0.5], translate: [36, 48] },
    // The shared edge at 37° E, then what is left of each square.
    arcs: [
      [
        [2, 0],
        [0, 2],
      ],
      [
        [2, 2],
        [-2, 0],
        [0, -2],
        [2, 0],
      ],
      [
        [2, 0],
        [2, 0],
        [0, 2],
        [-2, 0],
      ],
    ],
    objects: {
      zones: {
        type: 'GeometryCollection',
        geometries: [zone('ukraine', 36.5, [0, 1]), zone('russia', 37.5, [2, -1])],
      },
      places: {
        type: 'GeometryCollection',
        geometries: [
          {
            type: 'Point',
            coordinates: [1, 1],
            properties: { id: 'town', kind: 'town', name: 'Town', rank: 2, stands: '0000000c' },
          },
        ],
      },
      basemap: {
        type: 'GeometryCollection',
        geometries: [{ type: 'LineString', arcs: [0], properties: { kind: 'river', rank: 1 } }],
      },
    },
  };
}

export type MapDataFile = ReturnType<typeof mapDataFile>;
