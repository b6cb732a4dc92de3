import { useRef, type ReactElement } from 'react';
import type { WorkbenchTexts } from '../../text';

/** What the bar above the grid shows and offers. */
export interface ToolbarProperties {
  readonly texts: WorkbenchTexts;
  /** One line: which workbook is open, or what is going on. */
  readonly status: string;
  readonly onFile: (file: File) => void;
  readonly onSample: () => void;
  readonly onDownload: () => void;
}

/** The bar above the grid. */
export function Toolbar({ texts, status, onFile, onSample, onDownload }: ToolbarProperties): ReactElement {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="workbench__bar">
      <h1>{texts.title}</h1>
      <p role="status">{status}</p>
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={texts.openOwn}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onFile(file);
          target.value = '';
        }}
      />
      <button type="button" onClick={() => picker.current?.click()}>
        {texts.openOwn}
      </button>
      <button type="button" onClick={onSample}>
        {texts.sample}
      </button>
      <button type="button" onClick={onDownload}>
        {texts.download}
      </button>
    </header>
  );
}
