namespace PartnershipGraph.Analysis.EventStudies;

/// <summary>A partner that took no step, beside one that did.</summary>
/// <param name="Id">Its id.</param>
/// <param name="IsOfTheRegion">Whether it is of the same region.</param>
/// <param name="Series">Its indicator in the same years.</param>
public sealed record MatchedControl(string Id, bool IsOfTheRegion, SeriesChange Series);
