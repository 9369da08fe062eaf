interface Props {
  /** Searches that find something. */
  offered: string[];
  onSearch: (text: string) => void;
}

/** Offers what may have been meant by a search that finds nothing. */
export function DidYouMean({ offered, onSearch }: Props) {
  if (offered.length === 0) return null;
  return (
    <p>
      Did you mean{' '}
      {offered.map((text, index) => (
        <span key={text}>
          {index > 0 && ' or '}
          <button type="button" onClick={() => onSearch(text)}>
            {text}
          </button>
        </span>
      ))}
      ?
    </p>
  );
}
