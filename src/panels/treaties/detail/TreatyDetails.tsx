import { Link } from 'react-router';
import type { Treaty } from '#src/data/schema/treaty.ts';
import type { TreatyList } from '#src/data/treaty-list/treatyList.ts';
import { paths } from '#src/lib/addresses/paths.ts';
import { citationTexts } from '#src/panels/treaties/take-away/treatyFiles.ts';
import { useFileContext } from '#src/panels/treaties/take-away/useFileContext.ts';
import { DisagreementList } from '#src/records/disagreements/DisagreementList.tsx';
import { StatementList } from '#src/records/StatementList.tsx';
import { CopyButton } from '#src/ui/take-away/CopyButton.tsx';
import { EventsNearby } from './EventsNearby.tsx';
import { OtherLinks } from './OtherLinks.tsx';
import styles from './TreatyDetails.module.css';
import { TreatyFacts } from './TreatyFacts.tsx';

interface Props {
  treaty: Treaty;
  list: TreatyList;
  search: string;
}

/** All that is known of a treaty, below its row. */
export function TreatyDetails({ treaty, list, search }: Props) {
  const context = useFileContext(list);
  return (
    <div className={styles.details}>
      <TreatyFacts treaty={treaty} topic={list.topicTitle(treaty.topic)} />
      <div className={styles.said}>
        <StatementList statements={treaty.statements} />
        <DisagreementList disagreements={treaty.disagreements} />
        <OtherLinks treaty={treaty} />
        <p className={styles.ways}>
          <Link to={{ pathname: paths.treaties(treaty.id), search }}>The treaty’s own page</Link>
          <CopyButton words="Copy citation" text={() => citationTexts([treaty], context())} />
        </p>
      </div>
      <EventsNearby treaty={treaty} />
    </div>
  );
}
