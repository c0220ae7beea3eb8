using System.Globalization;
using PartnershipGraph.Analysis.Overlap;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Overlap;

/// <summary>The 2×2 of alliance and partnership, with counts and names.</summary>
internal static class TwoByTwo
{
    /// <summary>The allied are few enough to be named; of the others the first ones stand for all.</summary>
    private const int alliedShown = 40;

    private const int othersShown = 12;

    public static ReportTable Of(Question asked, OverlapResult result)
    {
        var options = result.Options;
        var (pole, with) = (asked.Records.Actors[options.Pole].Name, asked.Records.Actors[options.With].Name);
        var threshold = options.Threshold.ToString("F2", CultureInfo.InvariantCulture);
        return new ReportTable(
            "two_by_two",
            "",
            [Column.Text("Defence pact", "defence_pact"), Column.Text($"Title tie to {with} of {threshold} or more", "partnered"), Column.Text($"No such tie to {with}", "not_partnered")],
            [
                [$"with {pole}", Named(OverlapCell.AlliedHedger, alliedShown), Named(OverlapCell.AlliedOnly, alliedShown)],
                [$"none with {pole}", Named(OverlapCell.Leaning, othersShown), Named(OverlapCell.Unattached, othersShown)],
            ])
        {
            Note = $"Deepest tie to {with} first, then by name. The two powers themselves are left out. "
                + "Leaning is no more than a title without a pact; --format json carries every name.",
        };

        Cell Named(OverlapCell cell, int shown)
        {
            var names = result.In(cell).Select(s => (s.Place.Tie, asked.Records.Actors[s.Place.Id].Name))
                .OrderByDescending(s => s.Tie).ThenBy(s => s.Name, StringComparer.Ordinal).Select(s => s.Name).ToList();
            var word = $"{OverlapCells.Of(cell).Word.ToUpperInvariant()} ({names.Count.ToString(CultureInfo.InvariantCulture)})";
            return new Cell(names.Count == 0 ? word : $"{word}:\n{Names.List(names, shown)}", string.Join("; ", names));
        }
    }
}
