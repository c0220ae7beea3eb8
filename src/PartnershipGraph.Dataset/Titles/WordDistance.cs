using System.Numerics;
using PartnershipGraph.Domain.Titles;

namespace PartnershipGraph.Dataset.Titles;

/// <summary>How many words two titles of one grade differ by, each weighed by how much it says.</summary>
internal static class WordDistance
{
    private const int sharedFuture = 16;
    private const int coordination = 4;
    private const int elevation = 3;
    private const int scope = 2;
    private const int durability = 2;
    private const int least = 1;

    /// <summary>The distance of a label from a title of a ladder; 0 where both say the same.</summary>
    public static int Between(TitleReading label, TitleReading title) =>
        Differ(label.SharedFuture, title.SharedFuture, sharedFuture)
        + Differ(label.Verb == TitleVerb.Coordination, title.Verb == TitleVerb.Coordination, coordination)
        + Count((int)label.Elevation, (int)title.Elevation, elevation)
        + Count((int)label.Scope, (int)title.Scope, scope)
        + Count((int)label.Durability, (int)title.Durability, durability)
        + Differ(label.Verb, title.Verb, least)
        + Differ(label.Head, title.Head, least)
        + Differ(label.CatchAll, title.CatchAll, least)
        + Differ(title.Bare, true, least);

    private static int Differ<T>(T one, T other, int weight) => EqualityComparer<T>.Default.Equals(one, other) ? 0 : weight;

    private static int Count(int one, int other, int weight) => BitOperations.PopCount((uint)(one ^ other)) * weight;
}
