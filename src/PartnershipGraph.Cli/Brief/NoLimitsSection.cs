using System.Globalization;
using PartnershipGraph.Analysis.Dyads;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain.Votes;

namespace PartnershipGraph.Cli.Brief;

/// <summary>Russia's "no limits" with China, tested: conduct by bearing, votes, arms and trade over time.</summary>
internal static class NoLimitsSection
{
    private const string china = "CHN";
    private const string russia = "RUS";
    private static readonly DateOnly said = new(2022, 2, 4);
    private static readonly string[] indicators = ["un_vote_agreement", "arms_share", "trade_share"];

    public static ReportSection? Build(BriefContext brief)
    {
        // Before it was said there is nothing to test, and nobody to tell.
        var options = brief.Asked.Options;
        if (options.AsOf < said || !brief.Records.Actors.Contains(china) || !brief.Records.Actors.Contains(russia))
        {
            return null;
        }

        // The weight of the tie is not told here, so no layer is asked for that the weight scheme may not fit.
        var dyad = DyadAnalysis.Run(brief.Records, options with { Layers = Layer.Titles, Poles = [] }, china, russia);
        var pacts = dyad.Alliances.Where(p => p.Span?.Holds(options.AsOf) == true).ToList();
        var promise = pacts.Count == 0
            ? "No alliance between the two is recorded."
            : $"The strongest promise in force is of {pacts.MinBy(p => p.Kind)!.Kind.Word()}; {(pacts.Exists(p => p.IsDefensePact) ? "there is a defence pact" : "there is no defence pact")}.";
        return new ReportSection(
            "\"No limits\", tested: China and Russia",
            [
                promise + " The statement of February 2022 says that the friendship has no limits; what follows is where it went on and where it stopped. The episodes illustrate and are no sample.",
            ],
            [Bearings(dyad), LatestEpisodes(dyad), OverTime(dyad), KeyVotes(brief)]);
    }

    private static ReportTable Bearings(DyadReport dyad) => new(
        "no_limits_bearings",
        "Episodes by bearing",
        [Column.Text("Bearing"), Column.Number("Episodes"), Column.Text("Meaning"), Column.Text("Kinds", "kinds")],
        [
            .. dyad.Episodes.GroupBy(e => e.Bearing).OrderBy(g => g.Key).Select(g => (IReadOnlyList<Cell>)
            [
                g.Key.Word(),
                g.Count(),
                g.Key switch
                {
                    Domain.Episodes.Bearing.Deepens => "the act serves the tie",
                    Domain.Episodes.Bearing.Limit => "the actor stops short of what the title would lead one to expect",
                    _ => "an act against the partner, or a clash",
                },
                string.Join(", ", g.GroupBy(e => e.Kind, StringComparer.Ordinal).OrderByDescending(k => k.Count()).ThenBy(k => k.Key, StringComparer.Ordinal)
                    .Select(k => string.Create(CultureInfo.InvariantCulture, $"{k.Key} {k.Count()}"))),
            ]),
        ]);

    private static ReportTable LatestEpisodes(DyadReport dyad) => EpisodeTable.Of(
        [.. dyad.Episodes.GroupBy(e => e.Bearing).OrderBy(g => g.Key).Select(g => g.Last())], "no_limits_latest", "The latest of each");

    private static ReportTable OverTime(DyadReport dyad)
    {
        // To vote alike is mutual: the rows of one side say it all.
        var series = dyad.Substance.Where(f => indicators.Contains(f.Indicator, StringComparer.Ordinal))
            .Where(f => f.Indicator != "un_vote_agreement" || f.Source == china)
            .GroupBy(f => (f.Indicator, f.Source, f.Target))
            .OrderBy(g => Array.IndexOf(indicators, g.Key.Indicator)).ThenBy(g => g.Key.Source, StringComparer.Ordinal)
            .Select(g => (g.Key, Years: g.ToDictionary(f => f.Year)))
            .ToList();
        var years = series.SelectMany(s => s.Years.Keys).Distinct().Order().ToList();
        List<Column> columns = [Column.Number("Year"), .. series.Select(s => Column.Number(Heading(s.Key), $"{s.Key.Indicator}_{s.Key.Source}_{s.Key.Target}"))];
        return new ReportTable(
            "no_limits_over_time",
            "Votes, arms and trade over time",
            columns,
            [
                .. years.Select(y => (IReadOnlyList<Cell>)[y, .. series.Select(s => s.Years.TryGetValue(y, out var f) ? SubstanceTable.Value(f) : new Cell(Cell.Undefined, ""))]),
            ])
        {
            Note = "votes: share of equal votes in the UN General Assembly. arms: the first's share of the second's arms imports, five years up to the year. "
                + "trade: the first's share of the second's goods trade; methods change in 2018-2019 and 2021.",
        };

        static string Heading((string Indicator, string Source, string Target) key) => key.Indicator switch
        {
            "un_vote_agreement" => "votes equal",
            "arms_share" => $"arms {key.Source} in {key.Target}",
            _ => $"trade {key.Source} in {key.Target}",
        };
    }

    private static ReportTable KeyVotes(BriefContext brief)
    {
        var votes = brief.Records.Votes.Where(v => v.Voter is china or russia)
            .GroupBy(v => v.Vote, StringComparer.Ordinal)
            .Select(g => (Vote: g.Key, g.OrderBy(v => v.Date.FirstDay).ThenBy(v => v.Date.ToString(), StringComparer.Ordinal).First().Date, Cast: g.ToDictionary(v => v.Voter, StringComparer.Ordinal)))
            .OrderBy(v => v.Date.FirstDay).ThenBy(v => v.Vote, StringComparer.Ordinal);
        return new ReportTable(
            "no_limits_key_votes",
            "Key votes of the UN General Assembly",
            [Column.Text("Vote"), Column.Text("Date"), Column.Text("China"), Column.Text("Russia"), Column.Text("Confidence")],
            [
                .. votes.Select(v => (IReadOnlyList<Cell>)
                    [v.Vote, v.Date.ToString(), Choice(v.Cast, china), Choice(v.Cast, russia), v.Cast.Values.Min(c => c.Source.Confidence).Word()]),
            ]);

        static Cell Choice(Dictionary<string, VoteCast> cast, string voter) =>
            cast.TryGetValue(voter, out var vote) ? vote.Choice.Word() : new Cell(Cell.Undefined, "");
    }
}
