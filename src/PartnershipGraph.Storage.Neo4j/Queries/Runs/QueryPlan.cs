namespace PartnershipGraph.Storage.Neo4j.Queries.Runs;

/// <summary>A step of the plan by which the server answers a statement.</summary>
/// <param name="Operator">What the step does.</param>
/// <param name="Details">On what; empty where the server does not say.</param>
/// <param name="EstimatedRows">How many rows the server expects; null where it does not say.</param>
/// <param name="Rows">How many rows it gave; null unless the statement was profiled.</param>
/// <param name="Hits">How often it went to the data; null unless the statement was profiled.</param>
/// <param name="Children">The steps that feed it.</param>
public sealed record QueryPlan(
    string Operator, string Details, double? EstimatedRows, long? Rows, long? Hits, IReadOnlyList<QueryPlan> Children)
{
    /// <summary>This step and every step below it.</summary>
    public IEnumerable<QueryPlan> Steps => Children.SelectMany(c => c.Steps).Prepend(this);
}
