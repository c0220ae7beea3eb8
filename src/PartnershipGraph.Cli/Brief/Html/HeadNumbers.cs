using System.Globalization;
using PartnershipGraph.Cli.Brief.States;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Pages.Briefs;

namespace PartnershipGraph.Cli.Brief.Html;

/// <summary>The few numbers in the head of a page.</summary>
internal static class HeadNumbers
{
    /// <summary>Those of the brief of everybody.</summary>
    public static IReadOnlyList<KeyNumber> Of(BriefContext brief)
    {
        var numbers = new List<KeyNumber>();
        if (brief.Lead is { } lead && brief.LadderOf(lead) is { } ladder)
        {
            numbers.Add(new KeyNumber(Text(ladder.Partners), $"titled partners of {brief.Name(lead)}"));
        }

        numbers.Add(new KeyNumber(Text(brief.TitleNetwork.Ties.Count), $"title ties among {Text(brief.TitleNetwork.Actors.Count)} actors"));
        if (brief.PolePairs.Count > 0)
        {
            var (first, second) = brief.PolePairs[0];
            var result = brief.Hedging((first, second));
            numbers.Add(new KeyNumber(Text(result.Hedgers), $"hedge between {brief.Name(first)} and {brief.Name(second)} without a pact"));
            numbers.Add(new KeyNumber(Text(result.AlliedHedgers), "are allied with one and deeply tied to the other"));
        }

        numbers.Add(new KeyNumber(Text(CoverageTable.Total(brief.Records).Total), "rows, each with its confidence"));
        return numbers;
    }

    /// <summary>Those of the brief of one actor.</summary>
    public static IReadOnlyList<KeyNumber> Of(StateContext state)
    {
        var numbers = new List<KeyNumber>
        {
            new(Text(state.Profile.Given.Count(h => h.State == SideState.Open)), "titles that it gives"),
            new(Text(state.Profile.Receives.Count(r => r.History.State == SideState.Open)), "titles that it gets"),
        };
        if (state.Absence is null && state.Brief.PolePairs.Count > 0)
        {
            var pair = state.Brief.PolePairs[0];
            if (state.Entry(pair) is { } entry && entry.Hb.Value is { } balance)
            {
                numbers.Add(new KeyNumber(balance.ToString("0.00", CultureInfo.InvariantCulture), $"balance (HB) between {state.Between(pair)}"));
                numbers.Add(new KeyNumber(entry.Class.ToString(), "its class between them"));
            }
        }

        numbers.Add(new KeyNumber(Text(CoverageTable.Total(state.About).Total), $"rows name {state.Name}"));
        return numbers;
    }

    private static string Text(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
