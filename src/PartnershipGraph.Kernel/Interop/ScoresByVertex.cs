using System.Collections;
using System.Diagnostics.CodeAnalysis;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Kernel.Interop;

/// <summary>A number for every vertex by its name; null where it is undefined. In the order of the names.</summary>
/// <typeparam name="TVertex">What the vertices are called.</typeparam>
public sealed class ScoresByVertex<TVertex> : IReadOnlyDictionary<TVertex, double?>
{
    private readonly VertexIndex<TVertex> index;

    internal ScoresByVertex(VertexIndex<TVertex> index, VertexScores scores)
    {
        this.index = index;
        Scores = scores;
    }

    /// <summary>The same numbers by integer, and how an iteration went.</summary>
    public VertexScores Scores { get; }

    /// <inheritdoc/>
    public int Count => index.Count;

    /// <inheritdoc/>
    public IEnumerable<TVertex> Keys => Enumerable.Range(0, Count).Select(v => index[v]);

    /// <inheritdoc/>
    public IEnumerable<double?> Values => Enumerable.Range(0, Count).Select(ValueAt);

    /// <summary>The undefined vertices, in the order of the names, each with the reason (see <see cref="NullReason"/>).</summary>
    public IEnumerable<KeyValuePair<TVertex, string>> Nulls => Scores.Nulls.Select(n => KeyValuePair.Create(index[n.Key], n.Value));

    /// <inheritdoc/>
    public double? this[TVertex key] => ValueAt(index.IndexOf(key));

    /// <summary>Why a vertex has no value; null where it has one.</summary>
    /// <exception cref="KeyNotFoundException">The name is not a vertex.</exception>
    public string? WhyNull(TVertex vertex) => Scores.Nulls.GetValueOrDefault(index.IndexOf(vertex));

    /// <inheritdoc/>
    public bool ContainsKey(TVertex key) => index.TryGetIndex(key, out _);

    /// <inheritdoc/>
    public bool TryGetValue(TVertex key, [MaybeNullWhen(false)] out double? value)
    {
        var isVertex = index.TryGetIndex(key, out var vertex);
        value = isVertex ? ValueAt(vertex) : null;
        return isVertex;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<TVertex, double?>> GetEnumerator() =>
        Enumerable.Range(0, Count).Select(v => KeyValuePair.Create(index[v], ValueAt(v))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private double? ValueAt(int vertex) => Scores.Values.Span[vertex] is var value && double.IsNaN(value) ? null : value;
}
