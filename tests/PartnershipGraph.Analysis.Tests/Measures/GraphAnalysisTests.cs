using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Measures.Answers;
using PartnershipGraph.Analysis.Tests.Ties;
using PartnershipGraph.Analysis.Ties;

namespace PartnershipGraph.Analysis.Tests.Measures;

/// <summary>Measures of networks from files, by name.</summary>
public class GraphAnalysisTests
{
    [Test]
    public void Values_are_told_by_id_in_the_order_of_the_file()
    {
        var answer = (VertexAnswer)Measure("z m; m a; q q", "closeness_component");
        Assert.That(answer.Values.Select(v => v.Id), Is.EqualTo(["z", "m", "a", "q"]));
        Assert.That(answer.Values[1].Value, Is.EqualTo(1));
        Assert.That(answer.Nulls, Is.EqualTo([("q", "isolated")]));
    }

    [Test]
    public void Groups_are_told_by_size_then_by_their_first_vertex_in_the_file()
    {
        var answer = (PartitionAnswer)Measure("z y; c b; b a; m m", "components");
        Assert.That(answer.Groups, Is.EqualTo(new[] { new[] { "c", "b", "a" }, ["z", "y"], ["m"] }));
        Assert.That(answer.Score, Is.Null);
    }

    [Test]
    public void An_unknown_name_is_refused() =>
        Assert.That(() => GraphAnalysis.Check(["degree", "betweeness"], hasGroups: false), Throws.TypeOf<UsageException>().With.Message.Contains("betweeness"));

    [Test]
    public void A_measure_of_groups_needs_them()
    {
        Assert.That(() => GraphAnalysis.Check(["modularity"], hasGroups: false), Throws.TypeOf<UsageException>().With.Message.Contains("--partition"));
        Assert.That(() => GraphAnalysis.Check(["modularity"], hasGroups: true), Throws.Nothing);
    }

    [Test]
    public void Groups_are_read_by_id()
    {
        var groups = new GroupTable("groups.csv", [("c", "x", 2), ("a", "y", 3), ("b", "y", 4), ("stranger", "y", 5)]);
        var analysis = new GraphAnalysis(Network("a b; b c"), new GraphRequest { Groups = groups });
        Assert.That(analysis.Warnings, Has.One.Contains("1 row of groups.csv"));
        var (answer, _) = analysis.Measure("modularity", 0, null, CancellationToken.None);
        // By hand: two ties, one inside {a, b} whose ends have degree 1 + 2: 1/2 - (3/4)^2 - (1/4)^2.
        Assert.That(((GraphAnswer)answer).Value, Is.EqualTo(0.5 - 0.5625 - 0.0625).Within(1e-15));
    }

    [Test]
    public void A_vertex_without_a_group_is_an_error_of_the_file()
    {
        var groups = new GroupTable("groups.csv", [("a", "x", 2)]);
        var error = Assert.Throws<InvalidTieFileException>(() => _ = new GraphAnalysis(Network("a b; b c"), new GraphRequest { Groups = groups }))!;
        Assert.That(error.Message, Does.Contain("2 of 3").And.Contain("'b'"));
    }

    [TestCase("--damping")]
    [TestCase("--alpha")]
    [TestCase("--resolution")]
    [TestCase("--iterations")]
    [TestCase("--restarts")]
    [TestCase("--samples")]
    [TestCase("--threads")]
    [TestCase("--beta")]
    public void A_value_out_of_range_is_refused_by_its_name(string option)
    {
        var request = option switch
        {
            "--damping" => new GraphRequest { Damping = 1 },
            "--alpha" => new GraphRequest { Alpha = 0 },
            "--resolution" => new GraphRequest { Resolution = -1 },
            "--iterations" => new GraphRequest { Iterations = 0 },
            "--restarts" => new GraphRequest { Restarts = 0 },
            "--samples" => new GraphRequest { Samples = 0 },
            "--threads" => new GraphRequest { Threads = 0 },
            _ => new GraphRequest { Beta = double.NaN },
        };
        Assert.That(request.Validate, Throws.TypeOf<UsageException>().With.Message.StartsWith(option));
    }

    [Test]
    public void A_vertex_to_return_to_must_be_there() =>
        Assert.That(() => new GraphAnalysis(Network("a b"), new GraphRequest { Restart = "c" }), Throws.TypeOf<UsageException>().With.Message.Contains("--restart c"));

    [Test]
    public void Measures_of_direction_are_told_apart()
    {
        var undirected = new GraphAnalysis(Network("a b"), new GraphRequest());
        Assert.That(undirected.MissesDirection("in_degree"));
        Assert.That(undirected.MissesDirection("degree"), Is.False);
        var directed = TieNetworkBuilder.Build(Rows.Of("a b"), new TieOptions { Directed = true }, CancellationToken.None);
        Assert.That(new GraphAnalysis(directed, new GraphRequest()).MissesDirection("in_degree"), Is.False);
    }

    [Test]
    public void Every_measure_has_a_name_of_its_own_and_a_meaning()
    {
        Assert.That(GraphAnalysis.All.Select(m => m.Name), Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal).And.Unique);
        Assert.That(GraphAnalysis.All.Select(m => m.Meaning), Has.All.Not.Empty);
        Assert.That(GraphAnalysis.All.Select(m => m.Meaning), Has.None.EndsWith("."));
    }

    [Test]
    public void A_measure_taken_again_and_again_answers_the_same()
    {
        var analysis = new GraphAnalysis(Network("a b 2; b c 3; c a 1"), new GraphRequest());
        var (once, first) = analysis.Measure("pagerank", 0, null, CancellationToken.None);
        var (again, median) = analysis.Measure("pagerank", 4, null, CancellationToken.None);
        Assert.That(((VertexAnswer)again).Values, Is.EqualTo(((VertexAnswer)once).Values));
        Assert.That(new[] { first, median }, Has.All.GreaterThan(TimeSpan.Zero));
    }

    [TestCaseSource(nameof(Names))]
    public void Every_measure_answers_on_trivial_networks(string name)
    {
        foreach (var rows in new[] { "", "a a", "a b", "a b; c d 2; e e" })
        {
            foreach (var directed in new[] { false, true })
            {
                var signs = GraphAnalysis.ReadSigns([name]);
                var network = TieNetworkBuilder.Build(Rows.Of(rows), new TieOptions { Directed = directed, Signed = signs }, CancellationToken.None);
                var groups = new GroupTable("groups.csv", [.. network.Vertices.Select((v, i) => (v, i % 2 == 0 ? "x" : "y", i + 2))]);
                var (answer, _) = new GraphAnalysis(network, new GraphRequest { Groups = groups }).Measure(name, 0, null, CancellationToken.None);
                Assert.That(Faults(answer, network), Is.Empty, $"'{rows}', directed: {directed}");
            }
        }
    }

    private static IEnumerable<string> Names() => GraphAnalysis.All.Select(m => m.Name);

    /// <summary>Numbers that are none, and nulls without a reason.</summary>
    private static IEnumerable<string> Faults(MeasureAnswer answer, TieNetwork network) => answer switch
    {
        VertexAnswer v =>
        [
            .. v.Values.Where(x => x.Value is { } value && !double.IsFinite(value)).Select(x => x.Id + " has no finite value"),
            .. v.Values.Where(x => x.Value is null).Select(x => x.Id).Except(v.Nulls.Select(n => n.Id)).Select(id => $"{id} is null without a reason"),
            .. v.Values.Count == network.Vertices.Count ? Array.Empty<string>() : ["not every vertex has a value"],
        ],
        PairAnswer p => p.Values.Where(x => !double.IsFinite(x.Value)).Select(x => $"{x.Source}-{x.Target} has no finite value"),
        GraphAnswer g => g.Value is { } value ? double.IsFinite(value) ? [] : ["no finite value"] : g.WhyNull is null ? ["null without a reason"] : [],
        TableAnswer t => t.Entries.Where(e => e.Value is not { } value || !double.IsFinite(value)).Select(e => e.Name + " has no finite value"),
        PartitionAnswer p =>
        [
            .. p.Groups.Sum(g => g.Count) == network.Vertices.Count ? Array.Empty<string>() : ["not every vertex has a group"],
            .. p.Score is { Value: null, WhyNull: null } ? ["null without a reason"] : Array.Empty<string>(),
        ],
        _ => [],
    };

    private static MeasureAnswer Measure(string rows, string name) =>
        new GraphAnalysis(Network(rows), new GraphRequest()).Measure(name, 0, null, CancellationToken.None).Answer;

    private static TieNetwork Network(string rows) => TieNetworkBuilder.Build(Rows.Of(rows), TieOptions.Default, CancellationToken.None);
}
