using PartnershipGraph.Analysis.Communities;
using PartnershipGraph.Analysis.Dyads;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Provenance;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Tests.Bundled;

/// <summary>The same dataset gives the same answers in every country and in every order of its rows.</summary>
[TestFixture]
public sealed class SameAnswerTests
{
    private static readonly string plain = Answers(BundledData.Records);

    [Test]
    public void The_culture_changes_no_answer([Values("", "de-DE", "tr-TR", "th-TH", "fa-IR")] string culture) =>
        Assert.That(Cultures.In(culture, () => Answers(BundledData.Records)), Is.EqualTo(plain));

    [Test]
    public void The_order_of_the_rows_changes_no_answer() =>
        Assert.That(Answers(BundledData.Reversed(BundledData.Records)), Is.EqualTo(plain));

    [Test]
    public void An_answer_has_something_to_say() => Assert.That(plain.Split('\n'), Has.Length.GreaterThan(1000));

    private static string Answers(PartnershipRecords records)
    {
        var options = Ask.On(layers: "partnership,alliance") with { Poles = ["USA", "CHN"] };
        var network = SnapshotBuilder.Build(records, options with { KnownAsOf = new DateOnly(2023, 6, 5), Universe = ActorUniverse.Blocs });
        var trade = SnapshotBuilder.Build(records, Ask.On(layers: "substance:trade_value"));
        var rivalry = SnapshotBuilder.Build(records, Ask.On(layers: "rivalry"));
        List<string> lines = [DatasetDigest.Of(records), records.Hedge(options).Text()];
        foreach (var n in new[] { network, trade, rivalry })
        {
            lines.AddRange([n.Digest, n.Rows.ToString(), .. n.Warnings]);
            lines.AddRange(n.Ties.Select(t => FormattableString.Invariant($"{t.Source} {t.Target} {t.Weight:R}")));
        }

        foreach (var measure in new[] { "betweenness", "pagerank", "eigenvector", "closeness_component" })
        {
            var values = RankAnalysis.Of(network, measure, CancellationToken.None).Values;
            lines.Add(string.Join(' ', values.Select(v => FormattableString.Invariant($"{v:R}"))));
        }

        var communities = CommunityAnalysis.Of(network, new CommunityOptions { Restarts = 2 }, CancellationToken.None);
        lines.AddRange(communities.Groups.Select(g => string.Join(' ', g)));
        foreach (var (a, b) in new[] { ("CHN", "RUS"), ("USA", "IND"), ("RUS", "PRK") })
        {
            var dyad = DyadAnalysis.Run(records, Ask.On(), a, b);
            lines.AddRange(dyad.Alliances.Select(p => p.Alliance));
            lines.AddRange(dyad.Episodes.Select(e => $"{e.Date} {e.Summary}"));
            lines.AddRange(dyad.Rivalries.Select(r => FormattableString.Invariant($"{r.Magnitude} {r.Span.From:yyyy-MM-dd}")));
            lines.AddRange(dyad.Substance.Select(f => FormattableString.Invariant($"{f.Source} {f.Year} {f.Indicator} {f.Value:R}")));
        }

        return string.Join('\n', lines);
    }
}
