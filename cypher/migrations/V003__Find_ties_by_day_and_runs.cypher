// What explorers look for.
CREATE INDEX partnership_from IF NOT EXISTS
FOR ()-[r:PARTNERSHIP]-() ON (r.from);
CREATE INDEX analysis_run_kind IF NOT EXISTS
FOR (n:AnalysisRun) ON (n.kind);
