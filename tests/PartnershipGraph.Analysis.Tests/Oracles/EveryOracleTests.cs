using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Ties;

namespace PartnershipGraph.Analysis.Tests.Oracles;

/// <summary>Every value of every file of oracles that tells one network, asked for as on the command line.</summary>
public class EveryOracleTests
{
    /// <summary>Ids that no measure answers, each with its reason; ARCHITECTURE.md says the same.</summary>
    private static readonly Dictionary<string, string> leftOut = new(StringComparer.Ordinal)
    {
        ["modularity_fastgreedy_unweighted"] = "a heuristic whose result depends on how ties are broken; Leiden and Louvain take its place",
        ["modularity_fastgreedy_weighted"] = "a heuristic whose result depends on how ties are broken; Leiden and Louvain take its place",
    };

    /// <summary>Ids that only the library answers: the kernel's tests compare them.</summary>
    private static readonly HashSet<string> libraryOnly = new(StringComparer.Ordinal)
    {
        "modularity_best_partition_unweighted", "modularity_best_partition_weighted", "frustration_count_sides", "frustration_weight_sides",
    };

    /// <summary>What files of layers and contacts carry: no command reads such a file, the kernel's tests compare it.</summary>
    private static readonly HashSet<string> ofOtherForms = new(StringComparer.Ordinal)
    {
        "overlapping_strength", "multiplex_participation", "layer_jaccard", "multiplex_modularity_blocks", "multiplex_modularity_best",
        "temporal_quality_blocks_omega_0.1", "temporal_quality_best_omega_0.1", "temporal_quality_blocks_omega_1", "temporal_quality_best_omega_1",
        "earliest_arrival_strict", "temporal_reachability_strict", "earliest_arrival_nonstrict", "temporal_reachability_nonstrict",
    };

    private int comparedIds;
    private int comparedValues;

    [OneTimeTearDown]
    public void Say_how_many_were_compared()
    {
        if (comparedIds > 0)
        {
            TestContext.Error.WriteLine(FormattableString.Invariant($"Oracles: {comparedValues} values under {comparedIds} ids compared as on the command line."));
        }
    }

    private static IEnumerable<TestCaseData> Files()
    {
        var files = OracleFile.All().Where(f => f.IsOneNetwork).Select(f => new TestCaseData(f)).ToList();
        return files.Count > 0 ? files : [new TestCaseData(null)];
    }

    [TestCaseSource(nameof(Files))]
    public void Every_value_is_the_oracles(object? source)
    {
        if (source is not OracleFile file)
        {
            Assert.Ignore(OracleFile.WhyMissing);
            return;
        }

        var faults = new List<string>();
        var (ids, values) = (0, 0);
        foreach (var id in file.Ids.Where(id => !leftOut.ContainsKey(id) && !libraryOnly.Contains(id)))
        {
            var question = OracleQuestion.Of(file, id);
            var comparison = new OracleComparison(file, id, question);
            GraphAnalysis.Check([question.Measure], question.Request.Groups is not null);
            var ties = new TieOptions { Unweighted = question.Unweighted, Signed = file.IsSigned };
            var network = TieNetworkBuilder.Build(file.Table(), ties, CancellationToken.None);
            comparison.Hold(new GraphAnalysis(network, question.Request).Measure(question.Measure, 0, null, CancellationToken.None).Answer);
            faults.AddRange(comparison.Faults);
            values += comparison.Compared;
            ids++;
        }

        var missing = file.Ids.Where(leftOut.ContainsKey).ToList();
        TestContext.Out.WriteLine(FormattableString.Invariant(
            $"{file.Name}: {values} values of {ids} oracles compared; {file.Ids.Count(libraryOnly.Contains)} compared in the kernel's tests; left out: {(missing.Count == 0 ? "none" : string.Join(", ", missing))}"));
        Interlocked.Add(ref comparedIds, ids);
        Interlocked.Add(ref comparedValues, values);
        Assert.That(ids, Is.GreaterThan(0));
        Assert.That(faults, Is.Empty, string.Join('\n', faults.Take(20)));
    }

    [Test]
    public void Files_of_other_forms_carry_nothing_unknown()
    {
        var others = OracleFile.All().Where(f => !f.IsOneNetwork).ToList();
        if (others.Count == 0)
        {
            Assert.Ignore(OracleFile.WhyMissing);
        }

        Assert.That(others.SelectMany(f => f.Ids), Is.SubsetOf(ofOtherForms));
    }
}
