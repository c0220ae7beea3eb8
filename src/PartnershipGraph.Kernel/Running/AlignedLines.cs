using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PartnershipGraph.Kernel.Running;

/// <summary>Groups of eight numbers of eight bytes, all zero at first, each of which is one line of the cache.</summary>
/// <remarks>
/// Elements of an array begin wherever the runtime puts them, and where that is beside a line each group lies on two: a search by
/// lengths then takes 1.4 times as long for 200 vertices. Nothing is pinned, for the collector goes through all generations as often
/// as some megabytes of pinned arrays were made; it may move the numbers instead, which does no harm but to the time.
/// </remarks>
/// <typeparam name="T">The numbers.</typeparam>
internal sealed class AlignedLines<T>
    where T : unmanaged
{
    private const int lineBytes = 64;

    private readonly T[] numbers;
    private int start;

    /// <summary>Makes so many groups.</summary>
    public AlignedLines(int count)
    {
        Count = count;
        numbers = new T[checked((count * Vector512<T>.Count) + Vector512<T>.Count - 1)];
        Align();
    }

    /// <summary>How many groups there are.</summary>
    public int Count { get; }

    /// <summary>The first group, from which loops count without a check.</summary>
    public ref Vector512<T> First =>
        ref Unsafe.As<T, Vector512<T>>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(numbers), start));

    /// <summary>A group.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such group.</exception>
    public ref Vector512<T> this[int group]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)group, (uint)Count, nameof(group));
            return ref Unsafe.Add(ref First, group);
        }
    }

    /// <summary>All groups.</summary>
    public Span<Vector512<T>> AsSpan() => MemoryMarshal.CreateSpan(ref First, Count);

    /// <summary>Gives each group the same numbers, and a line again should the collector have moved them.</summary>
    public void Fill(Vector512<T> numbers)
    {
        Align();
        AsSpan().Fill(numbers);
    }

    /// <summary>Puts the groups on lines again should the collector have moved them: zeros stay, other numbers do not.</summary>
    public void Align()
    {
        var address = Unsafe.ByteOffset(ref Unsafe.NullRef<T>(), ref MemoryMarshal.GetArrayDataReference(numbers));
        start = (int)(-address & (lineBytes - 1)) / Unsafe.SizeOf<T>();
    }
}
