import { Link } from 'react-router';
import type { Treaty } from '#src/data/schema/treaty.ts';
import { paths } from '#src/lib/addresses/paths.ts';
import { citationTexts } from '#src/panels/treaties/take-away/treatyFiles.ts';
import { useFileContext } from '#src/panels/treaties/take-away/useFileContext.ts';
import { DisagreementList } from '#src/records/disagreements/DisagreementList.tsx';
import { StatementList } from '#src/records/StatementList.tsx';
import { CopyButton } from '#src/ui/take-away/CopyButton.tsx';
import { EventsNearby } from './EventsNearby.tsx';
import styles from './TreatyDetails.module.css';
import { TreatyFacts } from './TreatyFacts.tsx';

interface Props {
  treaty: Treaty;
  topicTitle: (id: string) => string;
  search: string;
}

/** All that is known of a treaty, below its row. */
export function TreatyDetails({ treaty, topicTitle, search }: Props) {
  const context = useFileContext(topicTitle);
  return (
    <div className={styles.details}>
      <TreatyFacts treaty={treaty} topicTitle={topicTitle} />
      <div className={styles.said}>
        <StatementList statements={treaty.statements} />
        <DisagreementList disagreements={treaty.disagreements} />
        <p className={styles.ways}>
          <Link to={{ pathname: paths.treaties(treaty.id), search }}>The treaty’s own page</Link>
          <CopyButton words="Copy citation" text={() => citationTexts([treaty], context())} />
        </p>
      </div>
      <EventsNearby treaty={treaty} />
    </div>
  );
}
