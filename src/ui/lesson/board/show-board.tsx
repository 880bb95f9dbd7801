import { render } from 'preact';
import { Board, type BoardProps } from './Board.tsx';

/** Shows the board over the page until it is closed. */
export function showBoard(props: BoardProps): void {
  const host = document.createElement('div');
  document.body.append(host);
  const close = () => {
    render(null, host);
    host.remove();
    props.onClose();
  };
  render(<Board {...props} onClose={close} />, host);
}
