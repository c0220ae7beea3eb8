namespace PartnershipGraph.Analysis.Ports;

/// <summary>One actor's value of one measure in a run.</summary>
/// <param name="Actor">Id of the actor.</param>
/// <param name="Metric">The measure's name; of a value by pole <c>PAS:USA</c>.</param>
/// <param name="Value">The value, finite; an undefined one has no score.</param>
/// <param name="Rank">The place among the actors, 1 = largest, ties sharing the best; null where the run does not rank.</param>
/// <param name="Low">The lower end of an interval; null where none was computed.</param>
/// <param name="High">The upper end.</param>
public sealed record ActorScore(string Actor, string Metric, double Value, int? Rank = null, double? Low = null, double? High = null);
