using System.Globalization;
using PartnershipGraph.Benchmarks.Engines.Sides;

namespace PartnershipGraph.Benchmarks.Engines.Tables;

/// <summary>How far two answers agree.</summary>
/// <param name="Question">To which question.</param>
/// <param name="Agrees">Whether they are one answer.</param>
/// <param name="Words">How far apart they are.</param>
internal sealed record AnswerAgreement(string Question, bool Agrees, string Words)
{
    /// <summary>What two programs may differ by.</summary>
    private const double near = 1e-9;

    /// <summary>Of two searches by chance one may find a division that is so much better.</summary>
    private const double ofDivisions = 0.1;

    /// <summary>Compares them, and removes their files.</summary>
    public static AnswerAgreement Of(Answer one, Answer other) => (one, other) switch
    {
        ({ Whole: { } a }, { Whole: { } b }) when one.Question == QuestionName.Leiden =>
            new(one.Question, Math.Abs(a - b) <= ofDivisions * Math.Max(Math.Abs(a), Math.Abs(b)), string.Create(CultureInfo.InvariantCulture, $"modularity {a:0.0000} and {b:0.0000}")),
        ({ Whole: { } a }, { Whole: { } b }) => new(one.Question, a == b, string.Create(CultureInfo.InvariantCulture, $"{a} and {b}")),
        _ => Of(one.Question, ValueFile.Take(one.Values!), ValueFile.Take(other.Values!)),
    };

    /// <summary>Compares values: the largest difference by the largest value. Sources drawn by two programs are not the same: there only the correlation is told.</summary>
    public static AnswerAgreement Of(string question, double[] one, double[] other)
    {
        if (one.Length != other.Length)
            return new(question, false, string.Create(CultureInfo.InvariantCulture, $"{one.Length} and {other.Length} actors"));
        if (question == QuestionName.SampledBetweenness)
            return new(question, true, string.Create(CultureInfo.InvariantCulture, $"correlation {Correlation(one, other):0.000}"));
        var largest = Math.Max(one.Where(double.IsFinite).DefaultIfEmpty().Max(Math.Abs), double.Epsilon);
        var apart = one.Zip(other, (a, b) => double.IsNaN(a) && double.IsNaN(b) ? 0 : double.IsNaN(a) || double.IsNaN(b) ? double.PositiveInfinity : Math.Abs(a - b) / largest).DefaultIfEmpty().Max();
        return new(question, apart <= near, apart == 0 ? "equal" : string.Create(CultureInfo.InvariantCulture, $"{apart:0.0e0}"));
    }

    private static double Correlation(double[] one, double[] other)
    {
        var (first, second) = (one.Average(), other.Average());
        var joint = one.Zip(other, (a, b) => (a - first) * (b - second)).Sum();
        return joint / Math.Sqrt(one.Sum(a => (a - first) * (a - first)) * other.Sum(b => (b - second) * (b - second)));
    }
}
