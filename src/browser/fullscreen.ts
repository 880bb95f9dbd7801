/**
 * Fills the screen, or leaves it. The whole document fills it: what lies over the page, as cards and
 * dialogs, has to be seen there too. Browsers that can't, as on some phones, do nothing.
 */
export function toggleFullscreen(): void {
  if (!document.fullscreenEnabled) return;
  if (document.fullscreenElement) void document.exitFullscreen();
  else void document.documentElement.requestFullscreen();
}
