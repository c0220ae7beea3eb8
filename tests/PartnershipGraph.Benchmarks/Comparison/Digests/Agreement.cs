using System.Globalization;

namespace PartnershipGraph.Benchmarks.Comparison.Digests;

/// <summary>Whether two answers agree, and how far they are apart.</summary>
/// <param name="Agrees">Whether they do.</param>
/// <param name="Words">How far apart, for the table.</param>
internal sealed record Agreement(bool Agrees, string Words)
{
    /// <summary>How much less modularity than a peer's is taken for as good.</summary>
    public const double AllowedLoss = 0.001;

    private const double estimateTolerance = 0.25;

    public static Agreement Between(Digest ours, Digest theirs, AnswerKind kind, double tolerance) => kind switch
    {
        AnswerKind.Numbers or AnswerKind.Members => Numbers(ours, theirs, tolerance),
        AnswerKind.Direction => Numbers(Scaled(ours), Scaled(theirs), tolerance),
        AnswerKind.Groups => Groups(ours, theirs),
        AnswerKind.Quality => Quality(ours, theirs),
        AnswerKind.Estimate => Estimate(ours, theirs),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "One of those defined."),
    };

    private static Agreement Numbers(Digest ours, Digest theirs, double tolerance)
    {
        if (ours.Count != theirs.Count || ours.Samples.Length != theirs.Samples.Length)
            return new Agreement(Agrees: false, string.Create(CultureInfo.InvariantCulture, $"{ours.Count} numbers beside {theirs.Count}"));
        if (ours.Count == 0)
            return new Agreement(Agrees: true, "=");
        var scale = Math.Abs(theirs.Largest);
        var apart = Math.Max(Apart(ours.Sum, theirs.Sum, Math.Abs(theirs.Sum)), Apart(ours.Largest, theirs.Largest, scale));
        foreach (var (a, b) in ours.Samples.Zip(theirs.Samples))
            apart = Math.Max(apart, Apart(a, b, scale));
        return new Agreement(apart <= tolerance, apart == 0 ? "=" : string.Create(CultureInfo.InvariantCulture, $"{apart:0e0}"));
    }

    private static Agreement Groups(Digest ours, Digest theirs)
    {
        var (own, other) = (GroupsOf(ours), GroupsOf(theirs));
        return own == other
            ? new Agreement(Agrees: true, "=")
            : new Agreement(Agrees: false, string.Create(CultureInfo.InvariantCulture, $"{own} groups beside {other}"));
    }

    /// <summary>Groups are numbered from 0; a single number is their count.</summary>
    private static double GroupsOf(Digest labels) => labels.Count == 1 ? labels.Sum : labels.Largest + 1;

    private static Agreement Quality(Digest ours, Digest theirs)
    {
        if (ours.Modularity is not { } own || theirs.Modularity is not { } other)
            return new Agreement(Agrees: false, "no modularity");
        return new Agreement(
            own >= other * (1 - AllowedLoss), string.Create(CultureInfo.InvariantCulture, $"Q {own:0.0000} beside {other:0.0000}"));
    }

    private static Agreement Estimate(Digest ours, Digest theirs)
    {
        var apart = Apart(ours.Sum, theirs.Sum, theirs.Sum);
        var stated = ours.Error is { } error ? string.Create(CultureInfo.InvariantCulture, $", error {error:0.0 %}") : "";
        return new Agreement(
            ours.Count == theirs.Count && apart <= estimateTolerance,
            string.Create(CultureInfo.InvariantCulture, $"sums {apart:0.0 %} apart{stated}"));
    }

    private static Digest Scaled(Digest digest) => digest with
    {
        Sum = digest.Sum / digest.Largest,
        Largest = 1,
        Samples = [.. digest.Samples.Select(x => x / digest.Largest)],
    };

    /// <summary>As a share of a scale; not a number and a number are apart without end.</summary>
    private static double Apart(double a, double b, double scale)
    {
        if (a.Equals(b))
            return 0;
        var share = Math.Abs(a - b) / scale;
        return double.IsNaN(share) ? double.PositiveInfinity : share;
    }
}
