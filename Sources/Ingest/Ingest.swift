package enum Ingest {}
