using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Brief;

/// <summary>The brief: its sections in their order.</summary>
internal static class BriefReport
{
    /// <param name="brief">What the sections share.</param>
    /// <param name="stamp">What the answer says of itself.</param>
    /// <param name="progress">Told the name of each part as its work begins.</param>
    public static Report Build(BriefContext brief, ResultStamp stamp, Action<string> progress)
    {
        List<(string Part, Func<ReportSection?> Build)> parts =
        [
            ("coverage", () => FindingSection.Build(brief)),
            ("hierarchy", () => HierarchySection.Build(brief)),
            ("growth", () => GrowthSection.Build(brief)),
            ("changes", () => ChangesSection.Build(brief)),
            ("inflation", () => InflationSection.Build(brief)),
            ("deeds", () => DeedsSection.Build(brief)),
            ("ladders", () => OtherLaddersSection.Build(brief)),
            ("centrality", () => CentralitySection.Build(brief)),
            ("communities", () => CommunitySection.Build(brief)),
            .. brief.PolePairs.Select(p => ($"hedging {p.First}-{p.Second}", (Func<ReportSection?>)(() => HedgingSection.Build(brief, p)))),
            ("exposure", () => ExposureSection.Build(brief)),
            ("no limits", () => NoLimitsSection.Build(brief)),
            ("votes", () => VoteSection.Build(brief)),
            ("unknowns", () => UnknownSection.Build(brief)),
        ];
        progress("finding");
        var finding = FindingSection.Finding(brief);
        var sections = new List<ReportSection>();
        foreach (var (part, build) in parts)
        {
            brief.Cancellation.ThrowIfCancellationRequested();
            progress(part);
            if (build() is { } section)
            {
                // A part's name stays when its heading changes with the sponsor.
                sections.Add(section with { Id = part.Replace(' ', '-') });
            }
        }

        return new Report("Partnership diplomacy: a brief", finding, sections, stamp.Caption)
        {
            Main = sections.SelectMany(s => s.Tables).FirstOrDefault(t => t.Id == "hierarchy"),
            EveryRow = "--out DIR writes every row of every table",
        };
    }
}
