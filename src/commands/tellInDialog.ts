/** Understands how a command without a face of its own tells what went wrong: in a small window of the host. */

const TOLD = '#told=';

/**
 * Opens a window with the text and waits until it has been closed; a host that opens none is not waited for.
 * The text travels behind the `#` of the add-in's own page, which no server gets to see.
 */
export function tellInDialog(
  host: Pick<Office.UI, 'displayDialogAsync'>,
  page: string,
  text: string,
): Promise<void> {
  const address = `${page.replace(/#.*$/, '')}${TOLD}${encodeURIComponent(text)}`;
  return new Promise((resolve) => {
    host.displayDialogAsync(address, { height: 30, width: 30, displayInIframe: true }, (opened) => {
      if (opened.status !== Office.AsyncResultStatus.Succeeded) resolve();
      else
        opened.value.addEventHandler(Office.EventType.DialogEventReceived, () => {
          resolve();
        });
    });
  });
}

/** Shows what is told behind the `#` of the page's address; false where nothing is. */
export function showTold(body: HTMLElement, hash: string): boolean {
  if (!hash.startsWith(TOLD)) return false;
  const line = body.ownerDocument.createElement('p');
  line.setAttribute('role', 'alert');
  line.textContent = decodeURIComponent(hash.slice(TOLD.length));
  body.append(line);
  return true;
}
