/** A fault in an input: one sentence that names the file and what is wrong with it. */
export class Fault extends Error {
  constructor(file: string, what: string) {
    super(`${file}: ${what}.`);
    this.name = 'Fault';
  }
}
