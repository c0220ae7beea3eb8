using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Domain.Titles;
using PartnershipGraph.Kernel.Inference;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Analysis.Words;

/// <summary>Holds the holders of a word against the others.</summary>
internal sealed class WordTests(IReadOnlyList<TitledPartner> partners, WordOptions options, CancellationToken cancellation)
{
    private readonly RunContext run = new() { Seed = options.Seed, CancellationToken = cancellation };
    private readonly RankCorrelationOptions labelings = new()
    {
        Tolerance = Ranking.Tolerance,
        Labelings = new PermutationOptions { Permutations = options.Permutations },
    };

    /// <summary>The test of one promise; its p is not adjusted yet.</summary>
    public WordTest Of(TitleWord word, MeasuredPromise promise)
    {
        int[] measured = [.. Enumerable.Range(0, partners.Count).Where(i => promise.Values[i] is not null)];
        double[] values = [.. measured.Select(i => promise.Values[i]!.Value)];
        bool[] holds = [.. measured.Select(i => partners[i].Words.Contains(word))];
        var holders = holds.Count(h => h);
        var rest = WordPromises.Tested.Where(w => w != word).ToList();
        var test = new WordTest
        {
            Word = word,
            Promise = promise,
            AllHolders = partners.Count(p => p.Words.Contains(word)),
            Holders = holders,
            Others = values.Length - holders,
            MeanOfHolders = Mean(true),
            MeanOfOthers = Mean(false),
            BesideTheRest = Alike(p => string.Join(' ', rest.Where(p.Words.Contains))),
            OfTheSameRank = Alike(p => p.Title.Opening.Ladder + " " + p.Title.Rank),
        };
        var found = AreaUnderCurve.Compute(values, holds, [], labelings, run);
        if (found.Test is null)
        {
            return test;
        }

        test = test with { Auc = found.Area.Value, P = found.Test.TwoSided.Value };
        return holders < WordOptions.LeastGroup || values.Length - holders < WordOptions.LeastGroup
            ? test
            : test with
            {
                AucInterval = AreaUnderCurve.Resample(values, holds, options.Samples, Ranking.Tolerance, run).Middle(WordOptions.Within),
                DifferenceInterval = PercentileBootstrap.Compute(values.Length, draw => Difference(values, holds, draw), options.Samples, run).Middle(WordOptions.Within),
            };

        double? Mean(bool held) => values.Index().Where(v => holds[v.Index] == held).Select(v => (double?)v.Item).Average();

        LikeAgainstLike Alike(Func<TitledPartner, string> kind)
        {
            var kinds = measured.Select(i => kind(partners[i])).ToList();
            return LikeAgainstLike.Of(AreaWithinStrata.Compute(values, holds, [.. kinds.Select(k => kinds.IndexOf(k))], labelings, run));
        }
    }

    /// <summary>Not a number where a draw has no holder or no other.</summary>
    private static double Difference(double[] values, bool[] holds, int[] draw)
    {
        Span<double> sums = [0, 0];
        Span<int> counts = [0, 0];
        foreach (var i in draw)
        {
            var group = holds[i] ? 1 : 0;
            sums[group] += values[i];
            counts[group]++;
        }

        return (sums[1] / counts[1]) - (sums[0] / counts[0]);
    }
}
