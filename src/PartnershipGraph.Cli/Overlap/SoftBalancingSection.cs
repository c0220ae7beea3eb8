using System.Globalization;
using PartnershipGraph.Analysis.Overlap;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Overlap;

/// <summary>How much of the titles goes to the challengers of the pole, and why that is a proxy at most.</summary>
internal static class SoftBalancingSection
{
    public static ReportSection Of(Question asked, OverlapResult result)
    {
        var pole = asked.Records.Actors[result.Options.Pole].Name;
        var who = result.Challengers.Count == 0
            ? $"No rival of {pole} is recorded on that day: name challengers with --challengers."
            : string.Create(
                CultureInfo.InvariantCulture,
                $"Challengers of {pole}: {string.Join(", ", result.Challengers.Select(c => asked.Records.Actors[c].Name))} ({(result.Options.Challengers is null ? "rivals of the day by rivalries.csv" : "as asked for")}).");
        const string caveat = "A proxy and no verdict: soft balancing is restraint by institutions and diplomacy, and a share of titles shows neither. "
            + "Read it beside votes against the pole and treaties that leave it out; nobody is a soft balancer by this number alone.";
        var shares = result.States.Where(s => s.ChallengerShare.Value > 0).ToList();
        return new ReportSection(
            "Titles with the challengers of the pole (SB)",
            [who, caveat],
            [
                Table("soft_balancing", $"Not allied with {pole}: SB, the share of the title ties that goes to challengers", "SB", shares.Where(s => !s.Place.IsAllied)),
                Table("challenger_share", $"Allied with {pole} (SB is 0): the partnered challenger share", "Share", shares.Where(s => s.Place.IsAllied)),
            ]);

        ReportTable Table(string id, string title, string value, IEnumerable<OverlapState> states) => new(
            id,
            title,
            [Column.Text("Id"), Column.Text("Name"), Column.Number(value), Column.Number("Title ties", "titles")],
            [
                .. states.OrderByDescending(s => s.Titles > 1).ThenByDescending(s => s.ChallengerShare.Value).ThenByDescending(s => s.Titles).ThenBy(s => s.Place.Id, StringComparer.Ordinal)
                    .Select(s => (IReadOnlyList<Cell>)[s.Place.Id, asked.Records.Actors[s.Place.Id].Name, Cell.Of(s.ChallengerShare.Value, 3), s.Titles]),
            ])
        {
            RowsShown = 12,
            Note = "Those with a single title tie come last: their share can only be 0 or 1.",
        };
    }
}
