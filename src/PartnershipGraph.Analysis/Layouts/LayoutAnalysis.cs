using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PartnershipGraph.Analysis.Networks;
using PartnershipGraph.Domain;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Layouts;

namespace PartnershipGraph.Analysis.Layouts;

/// <summary>One drawing for all days: places by the titles of all years, so that nobody moves while the as-of day does.</summary>
/// <remarks>
/// Places rest on titles alone, whatever layers, weights, least confidence or clocks a question has; what is drawn at them is the
/// question's affair. Actors that never had a title have no place.
/// </remarks>
public static class LayoutAnalysis
{
    // Goes up with every change of the search that moves a place, so that a stored layout is not taken for the new one.
    private const string search = "linlog ties 1";
    private const int manyActors = 1_000;
    private const int startsOfFew = 10;
    private const int digits = 3;

    /// <summary>Finds the places, or takes those that were stored if they are of the same titles and seed.</summary>
    /// <param name="records">The rows, not cut to a day.</param>
    /// <param name="seed">Seed of the search.</param>
    /// <param name="stored">Places that were found before; null for none.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static ActorLayout Of(PartnershipRecords records, int seed, ActorLayout? stored, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(records);
        var ties = TitleUnion.Of(records);
        var options = OptionsFor(ties);
        var digest = DigestOf(ties, seed, options);
        return stored?.Digest == digest ? stored : new ActorLayout(digest, Find(ties, seed, options, cancellationToken));
    }

    private static ForceLayoutOptions OptionsFor(IReadOnlyList<(string First, string Second, double Weight)> ties) =>
        ForceLayoutOptions.Default with { Starts = ActorsOf(ties).Count > manyActors ? 1 : startsOfFew };

    private static Dictionary<string, ActorPlace> Find(
        IReadOnlyList<(string First, string Second, double Weight)> ties, int seed, ForceLayoutOptions options, CancellationToken cancellationToken)
    {
        var actors = ActorsOf(ties);
        var numbers = actors.Index().ToDictionary(a => a.Item, a => a.Index, StringComparer.Ordinal);
        var builder = new CsrBuilder(actors.Count);
        foreach (var (first, second, weight) in ties)
        {
            builder.Add(numbers[first], numbers[second], weight);
        }

        var places = ForceLayout.Compute(builder.Build().Graph, options, Runs.Of(cancellationToken) with { Seed = seed });
        return actors.Index().ToDictionary(
            a => a.Item,
            a => new ActorPlace(Math.Round(places.X.Span[a.Index], digits), Math.Round(places.Y.Span[a.Index], digits)),
            StringComparer.Ordinal);
    }

    private static List<string> ActorsOf(IReadOnlyList<(string First, string Second, double Weight)> ties) =>
        [.. ties.SelectMany(t => (string[])[t.First, t.Second]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static string DigestOf(IReadOnlyList<(string First, string Second, double Weight)> ties, int seed, ForceLayoutOptions options)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{search}; seed {seed}; rounds {options.Rounds}; starts {options.Starts}; opening {options.Opening:R}\n");
        foreach (var (first, second, weight) in ties)
        {
            text.Append(CultureInfo.InvariantCulture, $"{first}\t{second}\t{weight:R}\n");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
