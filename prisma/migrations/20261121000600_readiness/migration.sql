-- The programs say "ready" only when the newest migration they know is there, so they may look at the list of migrations.
-- A shadow database has no such list.
DO $$
BEGIN
  IF to_regclass('public._prisma_migrations') IS NOT NULL THEN
    GRANT SELECT (migration_name, finished_at, rolled_back_at) ON _prisma_migrations TO lw_app, lw_worker;
  END IF;
END $$;
