import { Card } from '../card/Card.tsx';
import { Embed } from '../embed/Embed.tsx';
import { Export } from '../export/Export.tsx';
import { Help } from './Help.tsx';
import { Menu } from './Menu.tsx';
import type { DetailedProps } from '../page/page-props.ts';
import { Search } from './Search.tsx';

/** What lies over the page: the card of what is chosen, and what the reader opened. */
export function Overlay(props: DetailedProps) {
  const { dialog } = props.state;
  return (
    <>
      {props.state.view.subject && <Card subject={props.state.view.subject} {...props} />}
      {dialog === 'search' && <Search {...props} />}
      {dialog === 'menu' && <Menu {...props} />}
      {dialog === 'help' && <Help {...props} />}
      {dialog === 'export' && <Export {...props} />}
      {dialog === 'embed' && <Embed {...props} />}
    </>
  );
}
