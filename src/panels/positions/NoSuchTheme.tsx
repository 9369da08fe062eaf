import { Link } from 'react-router';
import { paths } from '#src/lib/addresses/paths.ts';
import { PageHeader } from '#src/ui/PageHeader.tsx';

/** Says that the dossier has no such theme, and which it has. */
export function NoSuchTheme({ themes }: { themes: { id: string; title: string }[] }) {
  return (
    <>
      <PageHeader title="No such theme" lead="This dossier has positions on other themes:" />
      <ul>
        {themes.map(({ id, title }) => (
          <li key={id}>
            <Link to={paths.positions(id)}>{title}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
