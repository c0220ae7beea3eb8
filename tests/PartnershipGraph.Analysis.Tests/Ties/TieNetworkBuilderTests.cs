using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Measures.Answers;
using PartnershipGraph.Analysis.Ties;

namespace PartnershipGraph.Analysis.Tests.Ties;

/// <summary>From the rows of a file to a network.</summary>
public class TieNetworkBuilderTests
{
    [Test]
    public void Vertices_keep_the_order_of_the_file()
    {
        var network = Build(Rows.Of("z a; m z"));
        Assert.That(network.Vertices, Is.EqualTo(["z", "a", "m"]));
        Assert.That((network.EdgeCount, network.IsDirected, network.IsWeighted), Is.EqualTo((2, false, false)));
        Assert.That(network.Warnings, Is.Empty);
    }

    [Test]
    public void Parallel_rows_are_summed_in_either_order_and_counted()
    {
        var network = Build(Rows.Of("a b 2; b a 3; a b 0.5; b c 1"));
        Assert.That(Strengths(network), Is.EqualTo([5.5, 6.5, 1]));
        Assert.That(network.EdgeCount, Is.EqualTo(2));
        Assert.That(network.Warnings, Has.One.Contains("2 rows were summed"));
    }

    [Test]
    public void Rows_without_weights_that_are_summed_say_how_often_a_tie_was_told()
    {
        var network = Build(Rows.Of("a b; b a; b c"));
        Assert.That(network.IsWeighted);
        Assert.That(Strengths(network), Is.EqualTo([2, 3, 1]));
        Assert.That(network.Warnings, Has.One.Contains("number of rows"));
    }

    [TestCase(ParallelTies.Max, 3.0)]
    [TestCase(ParallelTies.Min, 2.0)]
    [TestCase(ParallelTies.Sum, 5.0)]
    public void The_policy_says_what_is_kept(ParallelTies policy, double expected)
    {
        var network = Build(Rows.Of("a b 2; a b 3"), new TieOptions { Parallels = policy });
        Assert.That(Strengths(network), Is.EqualTo([expected, expected]));
    }

    [Test]
    public void A_parallel_row_that_is_refused_names_both_lines()
    {
        var error = Refused("a b 1; b c 1; b a 2", new TieOptions { Parallels = ParallelTies.Error });
        Assert.That((error.Line, error.Rule), Is.EqualTo((4, "parallel-tie")));
        Assert.That(error.Message, Does.Contain("by line 2"));
    }

    [TestCase("a b 1; b a 2; c d -1", "parallel-tie", 3)]
    [TestCase("c d -1; a b 1; b a 2", "negative-weight", 2)]
    [TestCase("a b 1; c c 1; b a 2", "loop", 3)]
    public void Of_several_faults_the_first_of_the_file_is_told(string rows, string rule, int line)
    {
        var error = Refused(rows, new TieOptions { Parallels = ParallelTies.Error, RefuseLoops = true });
        Assert.That((error.Rule, error.Line), Is.EqualTo((rule, line)));
    }

    [Test]
    public void A_directed_network_has_no_parallel_row_in_the_way_back() =>
        Assert.That(Build(Rows.Of("a b 1; b a 2"), new TieOptions { Directed = true, Parallels = ParallelTies.Error }).EdgeCount, Is.EqualTo(2));

    [Test]
    public void Distances_become_their_reciprocals_and_the_shortest_is_kept()
    {
        var network = Build(Rows.Of("a b 4; b a 2; b c 0.5"), new TieOptions { Weights = WeightMeaning.Distance });
        Assert.That(Strengths(network), Is.EqualTo([0.5, 2.5, 2]));
        Assert.That(network.Warnings, Has.One.Contains("shortest"));
    }

    [Test]
    public void Rows_of_strength_0_are_dropped_and_their_ends_stay()
    {
        var network = Build(Rows.Of("a b 2; b c 0; d d 0"), new TieOptions { Unweighted = true });
        Assert.That(network.Vertices, Is.EqualTo(["a", "b", "c", "d"]));
        Assert.That((network.EdgeCount, network.IsWeighted), Is.EqualTo((1, false)));
        Assert.That(network.Warnings, Has.One.Contains("2 rows of weight 0"));
    }

    [Test]
    public void Loops_are_dropped_and_counted_or_refused()
    {
        Assert.That(Build(Rows.Of("a a 1; a b 1")).Warnings, Has.One.Contains("1 row from a vertex to itself was dropped"));
        var error = Refused("a b 1; c c 1", new TieOptions { RefuseLoops = true });
        Assert.That((error.Line, error.Rule), Is.EqualTo((3, "loop")));
    }

    [Test]
    public void A_negative_weight_is_refused_with_its_line_even_if_weights_do_not_count()
    {
        var error = Refused("a b 1; b c -2", new TieOptions { Unweighted = true });
        Assert.That((error.Line, error.Column, error.Rule), Is.EqualTo((3, "weight", "negative-weight")));
    }

    [TestCase("a b 0", "zero-distance")]
    [TestCase("a b 1e-320", "weight-out-of-range")]
    [TestCase("a b 1e308", "weight-out-of-range")]
    [TestCase("a b -1", "negative-weight")]
    public void A_distance_that_has_no_strength_is_refused(string row, string rule) =>
        Assert.That(Refused(row, new TieOptions { Weights = WeightMeaning.Distance }).Rule, Is.EqualTo(rule));

    [Test]
    public void A_sum_beyond_a_double_is_refused() =>
        Assert.That(Refused("a b 1e308; a b 1e308", TieOptions.Default).Rule, Is.EqualTo("weight-out-of-range"));

    [Test]
    public void Ties_that_add_up_beyond_a_double_are_refused()
    {
        Assert.That(Refused("a b 1e308; b c 1e308", TieOptions.Default).Rule, Is.EqualTo("weight-out-of-range"));
        Assert.That(Refused("a b -1e308; b c -1e308", new TieOptions { Signed = true }).Message, Does.Contain("another unit"));
        Assert.That(Build(Rows.Of("a b 1e308; b c 1e308"), new TieOptions { Unweighted = true }).EdgeCount, Is.EqualTo(2));
    }

    [Test]
    public void Signed_weights_are_read_where_they_were_asked_for()
    {
        var network = Build(Rows.Of("a b 2; b c -3; c a 1; a c -1"), new TieOptions { Signed = true });
        Assert.That(network.EdgeCount, Is.EqualTo(2));
        Assert.That(network.Warnings, Has.One.Contains("1 pair whose weights sum to 0"));
        Assert.That(network.Signed!.Negative.Strengths(1).ToArray(), Is.EqualTo([3]));
    }

    [Test]
    public void Signs_and_distances_exclude_each_other() =>
        Assert.That(
            () => Build(Rows.Of("a b 1"), new TieOptions { Signed = true, Weights = WeightMeaning.Distance }), Throws.TypeOf<UsageException>());

    [Test]
    public void A_file_of_both_kinds_is_directed_and_a_tie_without_direction_is_two_arcs()
    {
        var one = Rows.Of("a b 1", TieDirection.OneWay);
        var table = one with { Ties = [.. one.Ties, new TieRow(1, 0, 4, 9, TieDirection.BothWays)] };
        var network = Build(table);
        Assert.That((network.IsDirected, network.EdgeCount), Is.EqualTo((true, 2)));
        Assert.That(Values(network, "out_strength"), Is.EqualTo([5, 4]));
        Assert.That(network.Warnings, Has.One.Contains("1 tie without direction"));
        Assert.That(Strengths(Build(table, new TieOptions { Directed = false })), Is.EqualTo([5, 5]));
    }

    [TestCase(TieDirection.OneWay, null, ExpectedResult = true)]
    [TestCase(TieDirection.BothWays, null, ExpectedResult = false)]
    [TestCase(TieDirection.Unsaid, null, ExpectedResult = false)]
    [TestCase(TieDirection.Unsaid, true, ExpectedResult = true)]
    [TestCase(TieDirection.OneWay, false, ExpectedResult = false)]
    public bool The_option_overrules_the_file(TieDirection said, bool? directed) =>
        Build(Rows.Of("a b", said), new TieOptions { Directed = directed }).IsDirected;

    [Test]
    public void A_file_without_ties_may_still_be_directed() =>
        Assert.That(Build(Rows.Of("") with { Direction = TieDirection.OneWay }).IsDirected);

    [TestCase("a b 1e308; a c 1e308", WeightMeaning.Strength)]
    [TestCase("a b 1; a c 1e308", WeightMeaning.Strength)]
    [TestCase("a b 1e-307; a c 5e-308; b c 1e-307; c d 5e-308; d e 1e-307; e f 1e-307; f a 5e-308", WeightMeaning.Distance)]
    public void Strengths_whose_sum_has_no_double_are_refused(string rows, WeightMeaning meaning)
    {
        var error = Refused(rows, new TieOptions { Weights = meaning });
        Assert.That(error.Rule, Is.EqualTo("weight-out-of-range"));
        Assert.That(error.Line, Is.GreaterThan(1));
    }

    [Test]
    public void What_the_reader_passed_over_is_told_first()
    {
        var warnings = Build(Rows.Of("a a 1") with { Warnings = ["a port was passed over"] }).Warnings;
        Assert.That(warnings, Has.Count.EqualTo(2));
        Assert.That(warnings[0], Is.EqualTo("a port was passed over"));
    }

    [Test]
    public void Cancellation_is_heeded()
    {
        var rows = Rows.Of("a b 1");
        var many = rows with { Ties = [.. Enumerable.Range(0, 10_000).Select(i => rows.Ties[0] with { Line = i })] };
        Assert.That(() => TieNetworkBuilder.Build(many, TieOptions.Default, new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
    }

    private static TieNetwork Build(TieTable table, TieOptions? options = null) =>
        TieNetworkBuilder.Build(table, options ?? TieOptions.Default, CancellationToken.None);

    private static InvalidTieFileException Refused(string rows, TieOptions options) =>
        Assert.Throws<InvalidTieFileException>(() => Build(Rows.Of(rows), options))!;

    private static double[] Strengths(TieNetwork network) => Values(network, "strength");

    private static double[] Values(TieNetwork network, string measure)
    {
        var (answer, _) = new GraphAnalysis(network, new GraphRequest()).Measure(measure, 0, null, CancellationToken.None);
        return [.. ((VertexAnswer)answer).Values.Select(v => v.Value!.Value)];
    }
}
