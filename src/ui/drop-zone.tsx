import { useEffect, useState } from 'preact/hooks';
import { useWords } from './words.ts';

interface DropZoneProps {
  /** Undefined while nothing is taken. */
  readonly onFiles: ((files: readonly File[]) => void) | undefined;
}

/**
 * Takes files dropped anywhere on the page, and says so while some are above it. A file dropped on a page that does not
 * take it would be opened in its place; so it is refused while nothing is taken.
 */
export function DropZone({ onFiles }: DropZoneProps) {
  const t = useWords();
  const [isDragged, setIsDragged] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = onFiles === undefined ? 'none' : 'copy';
      setIsDragged(onFiles !== undefined);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsDragged(false);
    };
    const drop = (event: DragEvent): void => {
      setIsDragged(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      onFiles?.(files);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [onFiles]);
  if (!isDragged) return null;
  return (
    <div class="check-drop" aria-hidden="true">
      {t('checkDropHere')}
    </div>
  );
}
