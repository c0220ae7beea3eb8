using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Simulation;
using PartnershipGraph.Cli.Arguments;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>The smallest set of changes that moves a state into or out of the hedging band, for a person to read.</summary>
internal static class BandMoveReport
{
    public static Report Of(Question asked, BandMove move, ResultStamp stamp)
    {
        var name = asked.Records.Actors[move.State].Name;
        var aim = move.From.IsHedger ? "out of" : "into";
        IReadOnlyList<PlannedChange> set = move.Simulation?.Set ?? [];
        var sides = SideMoveTable.Of(asked, set);
        List<ReportTable> tables = [sides];
        if (move.Simulation is { } found)
        {
            tables.Add(IndexChangeTable.Of(asked, found.Changes, [move.State], $"What changes for {name}", int.MaxValue) with { Note = IndexChangeTable.Unseen });
        }

        return new Report(
            $"The smallest change of titles that moves {name} {aim} the hedging band",
            Reading(name, aim, move, set),
            [new ReportSection("", [.. set.Select((p, i) => FormattableString.Invariant($"{i + 1}. {ChangeWords.Of(asked, p)}.")), .. Hint(set)], tables)],
            [HedgeTable.ThresholdsOf(move.Before), .. stamp.Caption])
        {
            Main = sides,
        };
    }

    private static string Reading(string name, string aim, BandMove move, IReadOnlyList<PlannedChange> set) => move.Simulation is null
        ? $"Nothing moves {name} ({move.From}) {aim} the band of strict and broad hedgers: {(move.From.Kind == HedgeKind.Pole ? "it " : "")}{move.WhyNone}."
        : $"Changing {Count.Of(set.Count, "tie")}, by {Count.Of(set.Sum(p => p.Steps), "step")} in all, moves {name} from {move.From} to {move.To}. No smaller change of its titles with the poles does it; that it is small says nothing of how likely it is.";

    private static IEnumerable<string> Hint(IReadOnlyList<PlannedChange> set) => set.Count == 0
        ? []
        : ["Everything that changes with it: pgraph simulate " + string.Join(' ', set.Select(p => $"--set \"{p.Change}\"")) + ", with the other options as here."];
}
