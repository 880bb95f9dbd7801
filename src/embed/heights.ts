import { TYPE, VERSION } from './message.ts';

/**
 * A height in the forms that pages around an embed listen to: ours, AMP's, that of learning
 * platforms, and Pym's where the page has given the embed a name.
 * @param height CSS pixels
 * @param pymId the `childId` of the embed's address, as Pym's parent writes it
 * @see https://amp.dev/documentation/components/amp-iframe#iframe-resizing
 * @see https://canvas.instructure.com/doc/api/file.lti_window_post_message.html
 * @see https://blog.apps.npr.org/pym.js/
 */
export function heightMessages(height: number, pymId: string | null): readonly unknown[] {
  const messages: unknown[] = [
    { type: TYPE, version: VERSION, event: 'height', height },
    { sentinel: 'amp', type: 'embed-size', height },
    { subject: 'lti.frameResize', height },
  ];
  if (pymId && /^[\w-]{1,64}$/.test(pymId)) {
    messages.push(['pym', pymId, 'height', String(height)].join('xPYMx'));
  }
  return messages;
}
