using System.Globalization;

namespace PartnershipGraph.Benchmarks.Engines.World;

/// <summary>How large a synthetic world is.</summary>
/// <param name="Actors">How many actors it has.</param>
/// <param name="Partnerships">How many pairs of them are, or were, partners.</param>
internal readonly record struct WorldSize(int Actors, int Partnerships)
{
    /// <summary>A pair may be drawn again and again: where most pairs are partners, no new one would be found.</summary>
    private const int fewestPairsEach = 4;

    /// <summary>Reads <c>100000/2000000</c>.</summary>
    /// <exception cref="FormatException">It is none, or holds more partnerships than a quarter of the pairs.</exception>
    public static WorldSize Parse(string text)
    {
        if (text.Split('/') is not [var first, var second]
            || !int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var actors)
            || !int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var partnerships)
            || actors < 2 || partnerships < 1)
            throw new FormatException($"{text} is no size: write ACTORS/PARTNERSHIPS, as 100000/2000000.");
        var pairs = (long)actors * (actors - 1) / 2;
        return partnerships * (long)fewestPairsEach <= pairs
            ? new WorldSize(actors, partnerships)
            : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{text}: of {pairs} pairs at most a quarter are partners."));
    }

    /// <summary>The size as it is written.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Actors}/{Partnerships}");
}
