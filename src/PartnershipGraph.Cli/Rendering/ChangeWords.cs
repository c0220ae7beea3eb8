using PartnershipGraph.Analysis.Simulation;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Domain.Ladders;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>Changes of titles in words.</summary>
internal static class ChangeWords
{
    /// <summary>"VNM–CHN to rank 1".</summary>
    public static string Short(PairChange change) => $"{change.A}–{change.B} to {(change.Rank is { } r ? $"rank {r}" : "no title")}";

    /// <summary>"raise Vietnam–United States from Comprehensive Partnership (rank 3) to Strategic Partnership (rank 2)", by the side that goes farthest.</summary>
    public static string Of(Question asked, PlannedChange planned)
    {
        var (a, b) = (asked.Records.Actors[planned.Change.A].Name, asked.Records.Actors[planned.Change.B].Name);
        var side = planned.Sides.MaxBy(s => s.Steps)!;
        var ladder = planned.Sides.Count > 1 ? $", on the ladder of {asked.Records.Actors[side.Sponsor].Name}"
            : side.Ladder.Sponsor is null ? $", on the ladder {side.Ladder.Id}" : "";
        var after = side.Rank is { } rank ? Titled(side.Title?.Title ?? "", rank) : "";
        var words = (side.Before, side.Rank) switch
        {
            ({ } spell, null) => $"end {a}–{b}, {Titled(spell.Opening.Title, spell.Rank)}",
            ({ } spell, _) => $"{(side.Direction > 0 ? "raise" : "lower")} {a}–{b} from {Titled(spell.Opening.Title, spell.Rank)} to {after}",
            _ => $"give {a}–{b} the title {after}",
        };
        return words + ladder;
    }

    private static string Titled(string title, Rank rank) => title.Length == 0 ? $"rank {rank}" : $"{title} (rank {rank})";
}
