using PartnershipGraph.Cli.Gap;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Brief;

/// <summary>Whether the leading sponsor's titles go with what it does: votes, visits, trade, arms, students.</summary>
internal static class DeedsSection
{
    private const int partnersShown = 12;
    private const int namesShown = 12;

    public static ReportSection? Build(BriefContext brief)
    {
        if (brief.Lead is not { } sponsor)
        {
            return null;
        }

        var result = brief.Gap(sponsor);
        if (result.Partners.Count < 2)
        {
            return null;
        }

        var inName = result.Partners.Where(p => p.IsComprehensiveInName).Select(p => brief.Name(p.Id)).ToList();
        return new ReportSection(
            $"Titles and deeds of {brief.Name(sponsor)}",
            [
                GapReport.Reading(brief.Name(sponsor), result),
                .. GapReport.Thin(result),
                .. inName.Count == 0 ? Array.Empty<string>() : [$"Comprehensive in name, with under three quarters of the dimensions covered: {Names.List(inName, namesShown)}."],
            ],
            [GapTable.Of(brief.Asked, result, partnersShown)]);
    }
}
