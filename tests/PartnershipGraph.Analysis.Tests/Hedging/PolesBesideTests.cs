using PartnershipGraph.Analysis.Brokerage;
using PartnershipGraph.Analysis.Domains;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Pressure;
using PartnershipGraph.Analysis.Similarity;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Analysis.Tests.Hedging;

/// <summary>Two to five poles, states or organisations, in every question beside <c>hedge</c>.</summary>
[TestFixture]
public sealed class PolesBesideTests
{
    private static readonly string[] questions = ["similarity", "pressure", "intermediaries", "domains"];

    [Test]
    public void One_six_or_the_same_twice_are_refused_with_the_remedy(
        [ValueSource(nameof(questions))] string question, [Values("", "P", "P,P", "P,Q,P", "P,Q,A,B,C,D")] string poles) => Assert.That(
            () => Ids(question, SixNodes.Rows, Split(poles)),
            Throws.TypeOf<UsageException>().With.Message.Contains("two to five different poles").And.Message.Contains("--poles USA,CHN"));

    [Test]
    public void Two_to_five_are_answered(
        [ValueSource(nameof(questions))] string question, [Values("P,Q", "Q,P", "P,Q,A", "P,Q,A,B", "P,Q,A,B,C")] string poles) =>
        Assert.That(() => Ids(question, SixNodes.Rows, Split(poles)), Throws.Nothing);

    [Test]
    public void Rivalries_and_directed_ties_are_refused([ValueSource(nameof(questions))] string question)
    {
        Assert.That(() => Ids(question, SixNodes.Rows, ["P", "Q"], o => o with { Directed = true }), Throws.TypeOf<UsageException>());
        Assert.That(() => Ids(question, SixNodes.Rows, ["P", "Q"], o => o with { Layers = [new Layer(LayerKind.Rivalry)] }), Throws.TypeOf<UsageException>());
    }

    [Test]
    public void An_organisation_can_be_a_pole_and_no_other_organisation_takes_part([ValueSource(nameof(questions))] string question)
    {
        var rows = SixNodes.Rows.Actor("ORG", ActorKind.Organization).Actor("OTHER", ActorKind.Organization).Title("ORG", "B", 1).Title("OTHER", "B", 1);
        var ids = Ids(question, rows, ["P", "ORG"]);
        Assert.That(ids, Does.Contain("A").And.Not.Contain("OTHER"));
        Assert.That(ids.Contains("ORG"), Is.EqualTo(question != "intermediaries"), "a pole is no intermediary");
    }

    [Test]
    public void A_pole_is_in_whatever_its_kind_and_time([ValueSource(nameof(questions))] string question)
    {
        var ids = Ids(question, SixNodes.Rows.Actor("OLD", ActorKind.State, "1900", "1950"), ["P", "OLD"]);
        Assert.That(ids.Contains("OLD"), Is.EqualTo(question != "intermediaries"));
        Assert.That(Ids(question, SixNodes.Rows.Actor("OLD", ActorKind.State, "1900", "1950"), ["P", "Q"]), Does.Not.Contain("OLD"));
    }

    [Test]
    public void Ties_to_an_organisation_count_like_those_to_a_state()
    {
        // ORG in the place of Q: same ties, same numbers.
        var rows = new Rows().Actor("ORG", ActorKind.Organization)
            .Title("C", "P", 1).Title("ORG", "A", 2).Title("ORG", "B", 2).Title("A", "P", 3).Title("B", "D", 3).Title("A", "B", 4).Title("B", "C", 4);
        var (own, other) = (Run(SixNodes.Rows, "Q"), Run(rows, "ORG"));
        foreach (var was in own.Where(s => s.Id != "Q"))
        {
            var now = other.Single(s => s.Id == was.Id);
            Assert.That(now.Differential.Value, was.Differential.Value is { } v ? Is.EqualTo(v).Within(1e-12) : Is.Null, was.Id);
        }

        static IReadOnlyList<PoleLikeness> Run(Rows rows, string second) => PoleLikenessAnalysis
            .Run(rows.Records, Ask.On() with { Poles = ["P", second] }, new SimilarityRequest { SelvesTied = true }, CancellationToken.None).States;
    }

    [Test]
    public void Of_three_poles_who_leans_to_one_is_on_its_side()
    {
        var sides = PoleBlocs.Of(SixNodes.Rows.Hedge(Ask.On() with { Poles = ["P", "Q", "D"] }));
        Assert.That((sides.Of["P"], sides.Of["Q"], sides.Of["D"]), Is.EqualTo(("P", "Q", "D")));
        Assert.That(sides.Of["C"], Is.EqualTo("P"));
        Assert.That(sides.By, Is.EqualTo("class between P, Q, D"));
        Assert.That(sides.Of.Values.Distinct(), Is.SubsetOf(new[] { "P", "Q", "D", PoleBlocs.Between }));
    }

    [Test]
    public void Shares_by_domain_of_three_poles_sum_to_1_and_a_row_too_few_is_named()
    {
        var rows = SixNodes.Rows.Fact("P", "A", 2020, 0.2).Fact("Q", "A", 2020, 0.3).Fact("D", "A", 2020, 0.5).Fact("P", "B", 2020, 0.2).Fact("Q", "B", 2020, 0.2);
        var result = Domains(rows.Records, Ask.On() with { Poles = ["P", "Q", "D"] });
        var trade = result.Layers.Select((l, n) => (l.Name, n)).Single(l => l.Name == "trade_share").n;
        var (a, b) = (result.States.Single(s => s.Id == "A"), result.States.Single(s => s.Id == "B"));
        Assert.That(a.Pas[trade].Values, Is.EqualTo(new[] { 0.2, 0.3, 0.5 }).Within(1e-12));
        Assert.That(b.Pas[trade].WhyNull, Is.EqualTo("not recorded with D"));
        Assert.That(b.Dsp.WhyNull, Does.StartWith("economic: not recorded with D"));
    }

    [Test]
    public void A_cancelled_run_stops()
    {
        var (records, options, stop) = (SixNodes.Rows.Records, Ask.On() with { Poles = ["P", "Q"] }, new CancellationToken(canceled: true));
        Assert.That(() => PressureAnalysis.Run(records, options, stop), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => PoleLikenessAnalysis.Run(records, options, new SimilarityRequest(), stop), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(
            () => DomainAnalysis.Run(records, options with { Layers = DomainRequest.DefaultLayers }, new DomainRequest(), stop), Throws.InstanceOf<OperationCanceledException>());
    }

    private static string[] Split(string poles) => poles.Split(',', StringSplitOptions.RemoveEmptyEntries);

    private static DomainResult Domains(PartnershipRecords records, SnapshotOptions options) => DomainAnalysis.Run(
        records,
        options with { Layers = options.Layers.Any(l => l.Kind == LayerKind.Rivalry) ? options.Layers : DomainRequest.DefaultLayers },
        new DomainRequest(),
        CancellationToken.None);

    private static List<string> Ids(string question, Rows rows, string[] poles, Func<SnapshotOptions, SnapshotOptions>? change = null)
    {
        var options = Ask.On() with { Poles = poles };
        options = change?.Invoke(options) ?? options;
        return question switch
        {
            "similarity" => [.. PoleLikenessAnalysis.Run(rows.Records, options, new SimilarityRequest(), CancellationToken.None).States.Select(s => s.Id)],
            "pressure" => [.. PressureAnalysis.Run(rows.Records, options, CancellationToken.None).States.Select(s => s.Id)],
            "intermediaries" => [.. IntermediaryAnalysis.Run(rows.Records, options, CancellationToken.None).Intermediaries.Select(s => s.Id)],
            _ => [.. Domains(rows.Records, options).States.Select(s => s.Id)],
        };
    }
}
