import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { embedCode } from '../../src/embed/code.ts';

const parts = {
  address: 'https://example.org/embed/en/a-deal/?units=km&fit=content',
  title: 'Lines & “Contact”: "a" <deal>',
  height: 640,
  link: 'https://example.org/a-deal/',
  linkText: 'Lines of Contact: a <deal>',
};
const code = embedCode(parts);

it('the code is a frame with its attributes, and a link for readers without frames', () => {
  expect(code).toBe(
    '<iframe src="https://example.org/embed/en/a-deal/?units=km&amp;fit=content" ' +
      'title="Lines &amp; “Contact”: &quot;a&quot; &lt;deal&gt;" height="640" ' +
      'style="width: 100%; border: 0" loading="lazy" allow="fullscreen"></iframe>\n' +
      '<p><a href="https://example.org/a-deal/">Lines of Contact: a &lt;deal&gt;</a></p>',
  );
});

it('the frame may what it is made for', () => {
  expect(embedCode({ ...parts, allow: 'clipboard-write' })).toContain(' allow="clipboard-write">');
});

it('the code is valid HTML inside of a page', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: { 'no-inline-style': 'off' },
  });
  const page = `<!DOCTYPE html><html lang="en"><head><title>Page</title></head><body>${code}</body></html>`;
  const report = await validator.validateString(page);
  expect(report.results.flatMap(({ messages }) => messages.map((m) => m.message))).toEqual([]);
});
