using PartnershipGraph.Domain.Alliances;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>Kinds of pact in running text.</summary>
internal static class PactKinds
{
    public static string Said(IReadOnlyList<AllianceKind> kinds) =>
        kinds.Count == Enum.GetValues<AllianceKind>().Length ? "all" : string.Join(", ", kinds.Select(k => k.Word()));
}
