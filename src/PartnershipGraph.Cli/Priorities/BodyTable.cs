using System.Globalization;
using PartnershipGraph.Analysis.Priorities;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Priorities;

/// <summary>Belonging to bodies by tier: a line a body for reading, a row a body and tier for taking away.</summary>
internal static class BodyTable
{
    public static ReportTable Shares(Question asked, PriorityResult result) => Wide(
        asked,
        result,
        ("body_shares", "Members of a body among all that hold each tier"),
        t => string.Create(CultureInfo.InvariantCulture, $"{t.Members} of {t.Members + t.NonMembers}"),
        "");

    public static ReportTable Ratios(Question asked, PriorityResult result) => Wide(
        asked,
        result,
        ("body_ratios", "How often members hold each tier, against non-members (risk ratio)"),
        t => Cell.Of(t.RiskRatio.Value, 2),
        "1 = as often as non-members, 2 = twice as often, – where no non-member holds the tier or there is none. Few holders make a ratio unsteady.");

    /// <summary>Every number.</summary>
    public static ReportTable Complete(Question asked, PriorityResult result) => new(
        "bodies",
        "",
        [
            Column.Text("body"), Column.Text("name"), Column.Number("body_members"), Column.Number("body_non_members"), Column.Text("tier"), Column.Number("members"),
            Column.Number("non_members"), Column.Number("member_share"), Column.Number("risk_ratio"), Column.Text("nulls"),
        ],
        [
            .. result.Bodies.SelectMany(b => b.Tiers.Select(t => (IReadOnlyList<Cell>)
            [
                b.Body, asked.Records.Actors[b.Body].Name, b.Members, b.NonMembers, t.Tier, t.Members, t.NonMembers, Cell.Of(t.MemberShare.Value), Cell.Of(t.RiskRatio.Value),
                IndexJson.Reasons(("member_share", t.MemberShare), ("risk_ratio", t.RiskRatio)),
            ])),
        ]);

    private static ReportTable Wide(Question asked, PriorityResult result, (string Id, string Title) of, Func<TierMembership, Cell> cell, string note)
    {
        var tiers = result.Bodies.SelectMany(b => b.Tiers).GroupBy(t => t.Tier, StringComparer.Ordinal)
            .Where(g => g.Key != "other" || g.Any(t => t.Members + t.NonMembers > 0))
            .Select(g => g.Key)
            .ToList();
        return new ReportTable(
            of.Id,
            of.Title,
            [Column.Text("Body"), Column.Text("Name"), Column.Number("Members"), .. tiers.Select(t => Column.Number(Named(t)))],
            [
                .. result.Bodies.Select(b => (IReadOnlyList<Cell>)
                    [b.Body, asked.Records.Actors[b.Body].Name, b.Members, .. b.Tiers.Where(t => tiers.Contains(t.Tier)).Select(cell)]),
            ])
        {
            Note = note,
        };
    }

    private static string Named(string tier) => tier switch
    {
        "other" => "Other ladder",
        "any" => "Any title",
        "none" => "No title",
        _ => "Rank " + tier,
    };
}
