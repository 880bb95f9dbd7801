/** A version's name is that of a folder. */
const VERSION = /^[\w.-]{1,80}$/;

/** A path below the site's root that stays below it, and that no server reads in another way. */
const PATH = /^(?:[\w-][\w.-]*\/)+[\w-][\w.-]*$/;

/**
 * The versions of a `frozen/index.json`.
 * @throws a sentence that names the version and the file that are wrong
 */
export function parseIndex(text) {
  const index = parsed(text);
  if (!Array.isArray(index?.versions)) throw new Error('this is no list of frozen versions');
  return index.versions.map((entry) => {
    const { version, files } = entry ?? {};
    if (typeof version !== 'string' || !VERSION.test(version) || !Array.isArray(files)) {
      throw new Error(`the list of frozen versions has ${JSON.stringify(version)} in it`);
    }
    for (const file of files) {
      const { path, sha256 } = file ?? {};
      const isOwn = [`frozen/${version}/`, 'assets/'].some((start) =>
        String(path).startsWith(start),
      );
      if (!isOwn || !PATH.test(path)) {
        throw new Error(`version ${version} names "${path}", which is no file of embeds`);
      }
      if (!/^[0-9a-f]{64}$/.test(sha256)) {
        throw new Error(`version ${version} gives no SHA-256 of ${path}`);
      }
    }
    return { version, files };
  });
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
