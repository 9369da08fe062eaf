import { useQuery } from '@tanstack/react-query';
import type { FocusEvent, SyntheticEvent } from 'react';
import { Link, NavLink, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { dossierDataset, positionsDataset } from '#src/data/datasets.ts';
import { paths } from '#src/lib/addresses/paths.ts';
import type { Page } from '#src/panels/panelList.ts';
import { PresentBar } from '#src/pages/present/PresentBar.tsx';
import { usePresenting } from '#src/pages/present/usePresenting.ts';
import { CitationCard } from '#src/records/citations/CitationCard.tsx';
import { DataGate } from '#src/records/loading/DataGate.tsx';
import { RecordsProvider, useRecords, type Dossier } from '#src/records/RecordsProvider.tsx';
import { ScopeNotice } from '#src/records/scope/ScopeNotice.tsx';
import { ScopeProvider } from '#src/records/scope/ScopeProvider.tsx';
import { ScopeSwitch } from '#src/records/scope/ScopeSwitch.tsx';
import { useScope } from '#src/records/scope/useScope.ts';
import { PresentedSlide } from '#src/ui/Slide.tsx';
import { cx } from '#src/ui/cx.ts';
import { ThemeChoice } from '#src/ui/ThemeChoice.tsx';
import styles from './Shell.module.css';
import { SiteFooter } from './SiteFooter.tsx';
import { pageTitle, recordPage, sitePages } from './sitePages.ts';
import { useArrival } from './useArrival.ts';

/** The frame of every page: navigation, main content, footer. */
export function Shell() {
  const { data: dossier } = useQuery(dossierDataset.query);
  if (!dossier)
    return (
      <main className={styles.main}>
        <h1>Bilateral</h1>
        <DataGate query={dossierDataset.query}>{() => null}</DataGate>
      </main>
    );
  return (
    <ScopeProvider dossier={dossier}>
      <ScopedShell dossier={dossier} />
    </ScopeProvider>
  );
}

function ScopedShell({ dossier: whole }: { dossier: Dossier }) {
  const { data: dossier = whole } = useQuery(dossierDataset.query);
  return (
    <RecordsProvider dossier={dossier}>
      <Frame dossier={dossier} />
    </RecordsProvider>
  );
}

function Frame({ dossier }: { dossier: Dossier }) {
  const { pathname } = useLocation();
  const { data: positions } = useQuery({ ...positionsDataset.query, enabled: dossier.panels.includes('positions') });
  const pages = sitePages(dossier, positions?.themes ?? []);
  const here = pathname.endsWith('/') ? pathname : `${pathname}/`;
  const page = pages.find(({ path }) => path === here);
  const { sourceLabel, record } = useRecords();
  const only = useScope() === 'main' ? ` (only ${sourceLabel(dossier.mainSource)})` : '';
  const label = page?.label ?? recordPage(here, record)?.label ?? 'Not found';
  useArrival(pageTitle(`${label}${only}`, dossier));
  const presenting = usePresenting();
  return (
    <PresentedSlide value={presenting.slide?.id ?? null}>
      <a className={styles.skip} href="#main">
        Skip to content
      </a>
      <header className={styles.header}>
        <div className={styles.bar}>
          <Link to={paths.overview()} className={styles.name}>
            <span className={styles.product}>Bilateral</span> {dossier.title}
          </Link>
          <button type="button" className={styles.open} popoverTarget="menu">
            Menu
          </button>
          <div id="menu" popover="auto" className={styles.menu} onBlur={leaveMenuBehind}>
            <button type="button" className={styles.close} popoverTarget="menu" popoverTargetAction="hide">
              Close
            </button>
            <Navigation pages={pages.filter(({ under }) => under === undefined)} />
            <div className={styles.tools}>
              <button
                type="button"
                className={cx('needs-script', !presenting.available && styles.unavailable)}
                onClick={(event) => {
                  leaveMenu(event);
                  presenting.start();
                }}
                aria-keyshortcuts="f"
              >
                Present <kbd aria-hidden>F</kbd>
              </button>
              <ScopeSwitch />
              <ThemeChoice />
            </div>
          </div>
        </div>
      </header>
      <main id="main" className={styles.main} data-presenting={presenting.slide ? '' : undefined}>
        <ScopeNotice />
        <Outlet />
      </main>
      {presenting.slide && <PresentBar presenting={presenting} />}
      <SiteFooter dossier={dossier} />
      <CitationCard />
      <ScrollRestoration />
    </PresentedSlide>
  );
}

/** On a narrow screen the links stand in a menu over the page, which goes with the page. */
function leaveMenu({ currentTarget }: SyntheticEvent<HTMLElement>): void {
  const menu = currentTarget.closest<HTMLElement>('[popover]');
  if (menu && 'hidePopover' in menu) menu.hidePopover();
}

/** Where the Tab key leads out of the menu, what has the focus is not to lie under it. */
function leaveMenuBehind(event: FocusEvent<HTMLElement>): void {
  if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) leaveMenu(event);
}

function Navigation({ pages }: { pages: Page[] }) {
  return (
    <nav aria-label="Pages" className={styles.nav}>
      <ul className={styles.pages}>
        {pages.map(({ path, label }) => (
          <li key={path}>
            <NavLink to={path} end={path === paths.overview()} onClick={leaveMenu}>
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
