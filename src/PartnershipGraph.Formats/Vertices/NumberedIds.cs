using System.Collections;
using System.Globalization;

namespace PartnershipGraph.Formats.Vertices;

/// <summary>
/// The ids of vertices known by their numbers from 1, some of which have a label. What a file only declares takes no memory:
/// the text of a number is made when it is asked for.
/// </summary>
/// <param name="count">How many there are.</param>
/// <param name="labels">The labels of the first of them; <see langword="null"/> where there is none.</param>
internal sealed class NumberedIds(int count, IReadOnlyList<string?> labels) : IReadOnlyList<string>
{
    public int Count => count;

    public string this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, count);
            return (index < labels.Count ? labels[index] : null) ?? (index + 1).ToString(CultureInfo.InvariantCulture);
        }
    }

    public IEnumerator<string> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
