/**
 * Watches what a page and its workers receive: of each request the moments at which a part of its
 * body came, and in the end all its bytes, headers included.
 */
export async function watchTraffic(devtools) {
  const requests = new Map();
  let start = null;
  let last = Date.now();
  const of = (id) => {
    last = Date.now();
    if (!requests.has(id)) requests.set(id, { open: false, parts: [], content: 0, bytes: 0 });
    return requests.get(id);
  };
  const on = {
    'Network.requestWillBeSent': ({ requestId, timestamp, wallTime, type }) => {
      of(requestId).open = true;
      if (type === 'Document') start ??= { steady: timestamp, wall: wallTime };
    },
    'Network.responseReceivedExtraInfo': ({ requestId, headers }) => {
      of(requestId).content = Number(new Headers(headers).get('content-length'));
    },
    'Network.dataReceived': ({ requestId, timestamp, dataLength }) =>
      of(requestId).parts.push({ time: timestamp, length: dataLength }),
    'Network.loadingFinished': ({ requestId, encodedDataLength }) => {
      const request = of(requestId);
      request.open = false;
      // Of a worker's script the browser counts the headers only, of what it has cached nothing.
      const counted = encodedDataLength === 0 || encodedDataLength >= request.content;
      request.bytes = encodedDataLength + (counted ? 0 : request.content);
    },
    'Network.loadingFailed': ({ requestId }) => {
      of(requestId).open = false;
    },
  };
  for (const [method, listener] of Object.entries(on)) devtools.on(method, listener);
  // A worker's script is asked for by the page and received by the worker, under one id.
  await watchWorkers(devtools, (method, params) => on[method]?.(params));
  await devtools.send('Network.enable');

  return {
    /** When the page was asked for, in seconds since 1970. */
    start: () => start.wall,
    /** Bytes received until a moment in seconds since 1970; all there were without one. */
    bytesUntil: (wall = Infinity) =>
      [...requests.values()].reduce(
        (sum, request) =>
          sum + request.bytes * partUntil(request, wall - start.wall + start.steady),
        0,
      ),
    /** For how long, in ms, nothing was under way. */
    quietFor: () => ([...requests.values()].some(({ open }) => open) ? 0 : Date.now() - last),
  };
}

/** The part of a body, 0 to 1, that was there at a moment of the browser's steady clock. */
function partUntil({ parts }, until) {
  const lengthOf = (some) => some.reduce((sum, { length }) => sum + length, 0);
  const whole = lengthOf(parts);
  return whole > 0 ? lengthOf(parts.filter(({ time }) => time <= until)) / whole : 0;
}

/** Workers fetch by themselves, and tell only who asks them before they start. */
async function watchWorkers(devtools, listen) {
  devtools.on('Target.attachedToTarget', ({ sessionId }) => {
    for (const [id, method] of ['Network.enable', 'Runtime.runIfWaitingForDebugger'].entries()) {
      const message = JSON.stringify({ id, method, params: {} });
      // A worker that has ended meanwhile has no more to tell.
      devtools.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => {});
    }
  });
  devtools.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { method, params } = JSON.parse(message);
    if (method) listen(method, params);
  });
  await devtools.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: false,
  });
}
