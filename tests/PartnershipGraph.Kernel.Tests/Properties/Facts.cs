using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using PartnershipGraph.Kernel.Contacts;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Similarity;
using static System.FormattableString;

namespace PartnershipGraph.Kernel.Tests.Properties;

/// <summary>What a result says, fact by fact, with the vertices called as they are in the drawing.</summary>
/// <remarks>Numbers without a value are facts of their own: with a reason, or naming that there is none.</remarks>
internal sealed class Facts
{
    private const string noReason = " is undefined without a reason";

    // How a search went is not part of what it found.
    private static readonly string[] leftOut = ["Remark", "Iterations", "Residual", "Converged", "Rounds"];

    private readonly int[] names;
    private readonly bool isDirected;

    private Facts(LawInput input, bool withDirection)
    {
        names = new int[input.Numbers.Length];
        for (var v = 0; v < names.Length; v++)
            names[input.Numbers[v]] = v;
        isDirected = withDirection && input.Drawing.Directed;
    }

    /// <summary>The numbers under what they are of.</summary>
    public SortedDictionary<string, double> Numbers { get; } = new(StringComparer.Ordinal);

    /// <summary>All that is not a number with digits: sets, counts, reasons.</summary>
    public SortedSet<string> Words { get; } = new(StringComparer.Ordinal);

    public IEnumerable<string> Unexplained => Words.Where(word => word.EndsWith(noReason, StringComparison.Ordinal));

    public static Facts Of(object? result, LawInput input, bool withDirection = false)
    {
        var facts = new Facts(input, withDirection);
        facts.Add("", result);
        return facts;
    }

    private void Add(string what, object? value)
    {
        switch (value)
        {
            case null or string or bool or int or long:
                Words.Add(Invariant($"{what}: {value ?? "none"}"));
                break;
            case double number:
                Number(what, number, why: null);
                break;
            case GraphScore score:
                Number(what, score.Value, score.WhyNull);
                break;
            case VertexScores scores:
                for (var v = 0; v < scores.Values.Length; v++)
                    Number(Invariant($"{what}[{names[v]}]"), scores.Values.Span[v], scores.Nulls.GetValueOrDefault(v));
                break;
            case PairScores pairs:
                for (var k = 0; k < pairs.Values.Length; k++)
                    Number(what + Pair(pairs.Sources.Span[k], pairs.Targets.Span[k]), pairs.Values.Span[k], why: null);
                break;
            case TieEnds ties:
                for (var k = 0; k < ties.Sources.Length; k++)
                    Words.Add(what + Pair(ties.Sources.Span[k], ties.Targets.Span[k]));
                break;
            case IReadOnlyList<(int Source, int Target)> pairs:
                foreach (var (source, target) in pairs)
                    Words.Add(what + Pair(source, target));
                break;
            case ReadOnlyMemory<int> vertices:
                Words.Add(what + Set(vertices.Span));
                break;
            case Partition partition:
                for (var g = 0; g < partition.GroupCount; g++)
                    Words.Add(what + Set(partition.Group(g)));
                break;
            case VertexSets sets:
                for (var s = 0; s < sets.Count; s++)
                    Words.Add(what + Set(sets[s]));
                break;
            case GraphTable table:
                foreach (var (entry, number) in table.Entries)
                    Number(what + entry, number, why: null);
                break;
            case LayerPairScores layers:
                for (var k = 0; k < layers.Values.Length; k++)
                    Number(Invariant($"{what}{k}"), layers.Values.Span[k], layers.WhyNull(k / layers.LayerCount, k % layers.LayerCount));
                break;
            case ArrivalTimes times:
                ForEveryPair((a, b) => Number(Invariant($"{what}{names[a]}→{names[b]}"), times.From(a).Span[b], times.WhyNull(a, b)));
                break;
            case SimilarityTable table:
                ForEveryPair((a, b) => Add(Invariant($"{what}{names[a]}–{names[b]}"), a == b ? null : table.Between(a, b)));
                break;
            case SimilarityScores scores:
                foreach (var coefficient in Enum.GetValues<SimilarityCoefficient>())
                    Number(Invariant($"{what} {coefficient}"), scores[coefficient], scores.Nulls.GetValueOrDefault(coefficient));
                break;
            case ReadOnlyMemory<double> numbers:
                Add(what, numbers.ToArray());
                break;
            case IEnumerable items:
                var place = 0;
                foreach (var item in items)
                    Add(Invariant($"{what}.{place++}"), item);
                break;
            default:
                foreach (var property in value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public))
                {
                    if (!leftOut.Contains(property.Name, StringComparer.Ordinal))
                        Add(what + "." + property.Name, property.GetValue(value));
                }

                break;
        }
    }

    private void Number(string what, double value, string? why)
    {
        if (double.IsNaN(value))
            Words.Add(why is null ? what + noReason : what + " is undefined: " + why);
        else
            Numbers.Add(what, value);
        if (why is not null && !double.IsNaN(value))
            Words.Add(what + " has a value and a reason to have none: " + noReason);
    }

    private void ForEveryPair(Action<int, int> visit)
    {
        for (var a = 0; a < names.Length; a++)
        {
            for (var b = 0; b < names.Length; b++)
                visit(a, b);
        }
    }

    private string Pair(int a, int b)
    {
        var (first, second) = (names[a], names[b]);
        return isDirected ? Invariant($"{first}→{second}") : Invariant($"{Math.Min(first, second)}–{Math.Max(first, second)}");
    }

    // Vertices of layers are numbered layer by layer.
    private string Set(ReadOnlySpan<int> vertices)
    {
        var n = names.Length;
        return "{" + string.Join(' ', vertices.ToArray().Select(v => (v / n * n) + names[v % n]).Order()) + "}";
    }
}
