using PartnershipGraph.Analysis.Differences;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Diff;

/// <summary>Kinds of differences in words.</summary>
internal static class DifferenceWords
{
    public static string Of(DifferenceKind kind) => kind == DifferenceKind.OtherLadder ? "other ladder" : kind.Word();
}
