import { describe, expect, it } from 'vitest';
import { PLAIN_VIEW, type View } from '../../src/model/view.ts';
import { siteLinks } from '../../src/url/site-links.ts';
import { choices } from './views.ts';

const site = new URL('https://example.org/a%20folder/');
const links = siteLinks(site, choices, 'en');
const abroad = siteLinks(site, choices, 'uk');
const home: View = { ...PLAIN_VIEW, scenario: 'control-line', lang: 'en' };

describe('a site’s links', () => {
  it('lie below its root', () => {
    expect(links.hrefOf({ ...home, scenario: 'a-deal', lang: 'uk', units: 'mi' })).toBe(
      'https://example.org/a%20folder/uk/a-deal/?units=mi',
    );
  });

  it('give the page at an address, in whatever folder the site lies', () => {
    const address = new URL('uk/a-deal/?units=mi#sources', site);
    expect(links.pageAt(address)).toEqual({ ...home, scenario: 'a-deal', lang: 'uk' });
    expect(links.askedBy(address).view.units).toBe('mi');
  });

  it('give the first page for a path that is wrongly coded', () => {
    expect(links.pageAt(new URL('%E0%A4%A', site))).toEqual(home);
  });

  it('lead from the bare site to the reader’s language', () => {
    expect(abroad.askedBy(site).view).toEqual({ ...home, lang: 'uk' });
  });

  it('win over the reader’s language where they say one', () => {
    expect(abroad.hrefOf(home)).toBe(`${site.href}?lang=en`);
    expect(abroad.askedBy(new URL('?lang=en', site)).view).toEqual(home);
    expect(abroad.askedBy(new URL('a-deal/', site)).view.lang).toBe('en');
  });

  it('take along what can’t be followed, so that the other page tells it', () => {
    const asked = links.askedBy(new URL('?lang=uk&scenario=atlantis', site));
    expect(links.redirectOf(asked)).toBe(`${site.href}uk/?scenario=atlantis`);
  });

  it('spell the language out where it is asked for', () => {
    expect(links.hrefOf(home, true)).toBe(`${site.href}?lang=en`);
    expect(links.hrefOf(home)).toBe(site.href);
  });
});
