using System.Globalization;
using PartnershipGraph.Analysis.Communities;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Brief;

/// <summary>Which blocs form, by titles alone and with alliances.</summary>
internal static class CommunitySection
{
    private const int membersShown = 20;

    public static ReportSection? Build(BriefContext brief)
    {
        if (brief.TitleNetwork.Ties.Count == 0)
        {
            return null;
        }

        var search = new CommunityOptions();
        var titles = brief.Communities;
        List<ReportTable> tables = [Table(titles, "communities_titles", "By titles")];
        var layers = brief.Asked.Options.Layers;
        if (!layers.SequenceEqual(Layer.Titles))
        {
            tables.Add(Table(CommunityAnalysis.Of(brief.Network, search, brief.Cancellation), "communities_layers", $"By {string.Join(" and ", layers)}"));
        }

        return new ReportSection(
            "Which blocs form",
            ["Groups with more tie weight inside than chance would give (Leiden, modularity). A state's community is not its alignment."],
            tables);
    }

    private static ReportTable Table(CommunityResult result, string id, string title)
    {
        return CommunityTable.Of(result, membersShown) with
        {
            Id = id,
            Title = string.Create(CultureInfo.InvariantCulture, $"{title}: modularity {Cell.Of(result.Modularity).Display}"),
        };
    }
}
