/**
 * Shows one of the legends that the page was written with, until their part answers.
 * @param index of its record; -1 where the page was written with no legend of what is shown
 */
export function showLegend(index: number): void {
  for (const [place, legend] of document.querySelectorAll('.legends > *').entries()) {
    legend.classList.toggle('waiting', place !== index);
  }
}
