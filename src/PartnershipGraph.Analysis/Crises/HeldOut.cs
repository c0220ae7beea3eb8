using PartnershipGraph.Analysis.Networks;
using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Kernel.Inference;

namespace PartnershipGraph.Analysis.Crises;

/// <summary>Probabilities of a logistic regression for things that it was not fitted to: the things are dealt into folds, each is told by a fit to the others.</summary>
internal static class HeldOut
{
    /// <summary>Folds, or as many as the smaller side has.</summary>
    public const int Folds = 10;

    /// <summary>How often the folds are dealt anew; a probability is the mean.</summary>
    public const int Deals = 10;

    /// <summary>Probability of each thing of being a case, in [0, 1].</summary>
    /// <param name="columns">A column a predictor.</param>
    /// <param name="cases">Whether each is a case; at least two are, and two are not.</param>
    /// <param name="seed">Of the dealing.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static double[] Probabilities(IReadOnlyList<double[]> columns, bool[] cases, int seed, CancellationToken cancellationToken)
    {
        var folds = Math.Min(Folds, Math.Min(cases.Count(c => c), cases.Count(c => !c)));
        var sums = new double[cases.Length];
        for (var deal = 0; deal < Deals; deal++)
        {
            var foldOf = Deal(cases, folds, seed, deal);
            for (var fold = 0; fold < folds; fold++)
            {
                int[] seen = [.. Enumerable.Range(0, cases.Length).Where(i => foldOf[i] != fold)];
                var model = LogisticRegression.Compute(
                    [.. columns.Select(c => Array.ConvertAll(seen, i => c[i]))], Array.ConvertAll(seen, i => cases[i]), null, Runs.Of(cancellationToken))!;
                for (var i = 0; i < cases.Length; i++)
                {
                    sums[i] += foldOf[i] == fold ? model.Probability([.. columns.Select(c => c[i])]) : 0;
                }
            }
        }

        return [.. sums.Select(s => s / Deals)];
    }

    /// <summary>Cases and others are dealt apart, so that every fold has its share of both.</summary>
    private static int[] Deal(bool[] cases, int folds, int seed, int deal)
    {
        var numbers = new double[cases.Length];
        UniformNumbers.Fill(seed, deal, numbers);
        var foldOf = new int[cases.Length];
        foreach (var side in new[] { true, false })
        {
            foreach (var (place, i) in Enumerable.Range(0, cases.Length).Where(i => cases[i] == side).OrderBy(i => numbers[i]).Index())
            {
                foldOf[i] = place % folds;
            }
        }

        return foldOf;
    }
}
