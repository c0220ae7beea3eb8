using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Spectral;

/// <summary>The transposed matrix of strengths among some of a graph's vertices: row v holds the ties that come to v.</summary>
internal sealed class StrengthMatrix
{
    private readonly int[] offsets;
    private readonly int[] columns;
    private readonly double[] entries;

    /// <param name="graph">The graph.</param>
    /// <param name="members">The vertices, in rising order; they become rows 0, 1, ….</param>
    /// <param name="rowOf">Scratch, one place a vertex; whatever it holds for other vertices must not point at them.</param>
    /// <param name="countsTies">Whether every tie counts 1, whatever its strength.</param>
    public StrengthMatrix(CsrGraph graph, ReadOnlySpan<int> members, int[] rowOf, bool countsTies = false)
    {
        for (var row = 0; row < members.Length; row++)
            rowOf[members[row]] = row;

        // Of all vertices the rows are the graph's own, and no copy is made.
        if (members.Length == graph.VertexCount && !countsTies)
        {
            (offsets, columns, entries) = graph.Transposed.Rows();
            return;
        }

        var kept = new List<int>();
        var strengths = new List<double>();
        offsets = new int[members.Length + 1];
        for (var row = 0; row < members.Length; row++)
        {
            var sources = graph.InNeighbors(members[row]);
            var weights = graph.InStrengths(members[row]);
            for (var k = 0; k < sources.Length; k++)
            {
                var column = rowOf[sources[k]];
                if (column >= members.Length || members[column] != sources[k])
                    continue;
                kept.Add(column);
                strengths.Add(countsTies ? 1 : weights[k]);
            }

            offsets[row + 1] = kept.Count;
        }

        (columns, entries) = ([.. kept], [.. strengths]);
    }

    private StrengthMatrix(int[] offsets, int[] columns, double[] entries) =>
        (this.offsets, this.columns, this.entries) = (offsets, columns, entries);

    public int Size => offsets.Length - 1;

    /// <summary>The exponent of the largest entry, 2^e; 0 without entries.</summary>
    public int Exponent
    {
        get
        {
            var largest = 0.0;
            foreach (var entry in entries)
                largest = Math.Max(largest, entry);
            return largest == 0 ? 0 : Math.ILogB(largest);
        }
    }

    /// <summary>All entries times 2^<paramref name="exponent"/>, which leaves their digits as they are.</summary>
    public StrengthMatrix Times2ToThe(int exponent) => exponent == 0
        ? this
        : new(offsets, columns, Array.ConvertAll(entries, entry => Math.ScaleB(entry, exponent)));

    /// <summary>Image becomes A · vector; both may be longer than there are rows.</summary>
    public void Multiply(double[] vector, double[] image)
    {
        // Places are checked once here instead of at every entry.
        var size = Size;
        if (vector.Length < size)
        {
            throw new ArgumentException("The vector is shorter than there are rows.", nameof(vector));
        }

        ref var column = ref MemoryMarshal.GetArrayDataReference(columns);
        ref var entry = ref MemoryMarshal.GetArrayDataReference(entries);
        ref var from = ref MemoryMarshal.GetArrayDataReference(vector);
        var k = 0;
        for (var row = 0; row < size; row++)
        {
            var sum = 0.0;
            for (var end = offsets[row + 1]; k < end; k++)
            {
                sum += Unsafe.Add(ref entry, k) * Unsafe.Add(ref from, Unsafe.Add(ref column, k));
            }

            image[row] = sum;
        }
    }

    /// <summary>Eight vectors at once, a lane each.</summary>
    public void Multiply(AlignedLines<double> vectors, AlignedLines<double> images)
    {
        if (vectors.Count < Size)
        {
            throw new ArgumentException("The vectors are shorter than there are rows.", nameof(vectors));
        }

        ref var column = ref MemoryMarshal.GetArrayDataReference(columns);
        ref var entry = ref MemoryMarshal.GetArrayDataReference(entries);
        ref var from = ref vectors.First;
        var k = 0;
        for (var row = 0; row < Size; row++)
        {
            // Two sums, as each waits for the one before it.
            var (even, odd) = (Vector512<double>.Zero, Vector512<double>.Zero);
            var end = offsets[row + 1];
            for (; k + 1 < end; k += 2)
            {
                even += Unsafe.Add(ref from, Unsafe.Add(ref column, k)) * Unsafe.Add(ref entry, k);
                odd += Unsafe.Add(ref from, Unsafe.Add(ref column, k + 1)) * Unsafe.Add(ref entry, k + 1);
            }

            for (; k < end; k++)
            {
                even += Unsafe.Add(ref from, Unsafe.Add(ref column, k)) * Unsafe.Add(ref entry, k);
            }

            images[row] = even + odd;
        }
    }

    /// <summary>All entries, row by row.</summary>
    public double[] ToDense()
    {
        var dense = new double[Size * Size];
        for (var row = 0; row < Size; row++)
        {
            for (var k = offsets[row]; k < offsets[row + 1]; k++)
                dense[(row * Size) + columns[k]] = entries[k];
        }

        return dense;
    }
}
