using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Analysis.Brokerage;

/// <summary>The bloc of every actor.</summary>
/// <param name="By">What made the blocs, in words.</param>
/// <param name="Of">Name of the bloc by actor id.</param>
public sealed record BlocTable(string By, IReadOnlyDictionary<string, string> Of)
{
    /// <summary>The bloc of those that none is named for.</summary>
    public const string None = "no bloc";

    /// <summary>The world regions of the actors.</summary>
    public static BlocTable OfRegions(IEnumerable<Actor> actors) =>
        new("region", actors.ToDictionary(a => a.Id, a => a.Region.Length > 0 ? a.Region : None, StringComparer.Ordinal));
}
