/** A picture with the text that stands for it. */
export interface PictureCopy {
  picture: Blob;
  /** What the picture says, in words. */
  alternative: string;
  /** Name of the file where the clipboard does not take pictures. */
  name: string;
}

/**
 * Puts a picture on the clipboard with its text as alternative, as PNG, HTML and plain text.
 * Where the page may not write pictures there (http), it is saved as a file.
 */
export async function copyPicture({ picture, alternative, name }: PictureCopy): Promise<'copied' | 'saved'> {
  if (window.isSecureContext && typeof ClipboardItem === 'function') {
    const item = new ClipboardItem({
      'image/png': picture,
      'text/html': new Blob([await imageMarkup(picture, alternative)], { type: 'text/html' }),
      'text/plain': new Blob([alternative], { type: 'text/plain' }),
    });
    try {
      await navigator.clipboard.write([item]);
      return 'copied';
    } catch {
      // A policy of the page forbids it, or the document is not focused: the file remains.
    }
  }
  saveFile(picture, name);
  return 'saved';
}

/** The image element with its alternative text, written out by the browser. */
async function imageMarkup(picture: Blob, alternative: string): Promise<string> {
  const image = document.implementation.createHTMLDocument('').createElement('img');
  image.alt = alternative;
  image.src = await addressOf(picture);
  return image.outerHTML;
}

function addressOf(picture: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(picture);
  });
}

function saveFile(picture: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(picture);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
