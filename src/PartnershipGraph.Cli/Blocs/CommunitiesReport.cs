using System.Globalization;
using PartnershipGraph.Analysis.Communities;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Blocs;

/// <summary>Communities for a person.</summary>
internal static class CommunitiesReport
{
    public static Report Of(CommunitiesAnswer answer)
    {
        var members = new ReportTable(
            "members",
            "",
            [Column.Number("Community"), Column.Text("Id"), Column.Text("Name")],
            [
                .. answer.Groups.SelectMany((g, i) => g.Select(id => (IReadOnlyList<Cell>)[i + 1, id, answer.Names[id]])),
            ]);
        return Report.Of("Communities", Reading(answer), [CommunityTable.Of(answer.Groups, answer.Names, answer.Strengths)], answer.Stamp.Caption) with { Main = members };
    }

    private static string Reading(CommunitiesAnswer answer)
    {
        var alone = answer.Groups.Count(g => g.Count == 1);
        var parts = answer.Components.Where(c => c.Count > 1).Select(c => c.Count).ToList();
        var connected = parts.Count switch
        {
            0 => "",
            1 => string.Create(CultureInfo.InvariantCulture, $" The {parts[0]} with ties are all connected, if by steps."),
            _ => string.Create(CultureInfo.InvariantCulture, $" No path joins {parts.Count} parts of {string.Join(", ", parts)} actors."),
        };
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Count.Of(answer.Groups.Count - alone, "community", "communities")} of two or more among {Count.Of(answer.Names.Count, "actor")} ({Count.Of(alone, "stands", "stand")} alone), modularity {Cell.Of(answer.Modularity).Display}{(answer.WhyNull is { } why ? $" ({why})" : "")}; {Search(answer)}. A community is no alignment class: see hedge.{connected}");
    }

    private static string Search(CommunitiesAnswer answer)
    {
        var method = answer.Search.Method == CommunityMethod.Leiden ? "" : $"by {answer.Search.Method.Name().Replace('_', ' ')}, ";
        return answer.IsDrawn
            ? string.Create(CultureInfo.InvariantCulture, $"{method}best of {answer.Search.Restarts} starts, seed {answer.Search.Seed}")
            : $"{method}one start, in which nothing is drawn";
    }
}
