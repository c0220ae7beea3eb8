namespace PartnershipGraph.Bolt.Summaries;

/// <inheritdoc cref="IPlan" />
internal sealed record Plan(
    string OperatorType, IDictionary<string, object?> Arguments, IList<string> Identifiers, IList<IPlan> Children) : IPlan;
