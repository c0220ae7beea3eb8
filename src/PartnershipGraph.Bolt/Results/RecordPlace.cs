namespace PartnershipGraph.Bolt.Results;

/// <summary>Where a record lies.</summary>
internal readonly record struct RecordPlace(RecordPage Page, int Start);
