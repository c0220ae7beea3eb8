using PartnershipGraph.Analysis.Engines;

namespace PartnershipGraph.Storage.Neo4j.Engine;

/// <summary>How a measure of ours is had from a procedure.</summary>
/// <param name="Procedure">The procedure.</param>
/// <param name="Scale">Brings its numbers to our definition.</param>
/// <param name="Scaling">The same in words; empty where they are taken as they are.</param>
internal sealed record GdsMeasure(GdsProcedure Procedure, Func<IReadOnlyList<double>, EngineScores> Scale, string Scaling = "")
{
    /// <summary>Why it is not had from a directed network; null where it is.</summary>
    public string? WhyNotDirected { get; init; }

    /// <summary>Why it is ours only where every tie weighs the same; null where it is so everywhere.</summary>
    public string? WhyEqualTies { get; init; }

    /// <summary>Whether it follows arcs towards the actor, and must be given them the other way round to follow them from it.</summary>
    public bool IsReversed { get; init; }

    /// <summary>Which way it counts arcs of a directed network; null where it has no such setting.</summary>
    public string? Orientation { get; init; }
}
