namespace PartnershipGraph.Bolt;

/// <summary>A step of the plan of a statement, with the steps that feed it.</summary>
public interface IPlan
{
    /// <summary>The operator.</summary>
    string OperatorType { get; }

    /// <summary>What it works with.</summary>
    IDictionary<string, object?> Arguments { get; }

    /// <summary>The variables it gives.</summary>
    IList<string> Identifiers { get; }

    /// <summary>The steps that feed it.</summary>
    IList<IPlan> Children { get; }
}
