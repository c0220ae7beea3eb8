using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace PartnershipGraph.Formats.Vertices;

/// <summary>
/// Numbers ids as they stand in a file, in UTF-8, in the order in which they are first named. Two are equal only if their bytes are.
/// </summary>
/// <remarks>
/// An id of at most eight bytes is its own key in the table, so that finding it touches one line of memory and no text; the bytes
/// of all ids lie in one array, and texts are made once, at the end.
/// </remarks>
internal sealed class Utf8Ids
{
    private const int shortest = 16;

    /// <summary>At most half full; its length is a power of two.</summary>
    private Slot[] slots = new Slot[shortest];
    private byte[] bytes = new byte[256];

    /// <summary>Where each id begins in the bytes, and where the last one ends.</summary>
    private int[] starts = new int[shortest];

    public int Count { get; private set; }

    /// <summary>The ids by number, as texts.</summary>
    public string[] All()
    {
        var all = new string[Count];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = Encoding.UTF8.GetString(BytesOf(i));
        }

        return all;
    }

    /// <summary>The number of the id, which is new where it was not named before.</summary>
    public int NumberOf(ReadOnlySpan<byte> id)
    {
        var key = KeyOf(id);
        ref var slot = ref Find(key, id);
        return slot.Next > 0 ? slot.Next - 1 : Add(ref slot, key, id);
    }

    private ref Slot Find(ulong key, ReadOnlySpan<byte> id)
    {
        var mask = slots.Length - 1;
        for (var at = Place(key, id.Length) & mask; ; at = (at + 1) & mask)
        {
            ref var slot = ref slots[at];
            if (slot.Next == 0
                || (slot.Key == key && slot.Length == id.Length && (id.Length <= sizeof(ulong) || BytesOf(slot.Next - 1).SequenceEqual(id))))
            {
                return ref slot;
            }
        }
    }

    private int Add(ref Slot slot, ulong key, ReadOnlySpan<byte> id)
    {
        var number = Count++;
        slot = new Slot(key, id.Length, number + 1);
        Keep(number, id);
        if (2 * Count > slots.Length)
        {
            Grow();
        }

        return number;
    }

    private void Keep(int number, ReadOnlySpan<byte> id)
    {
        if (number + 2 > starts.Length)
        {
            Array.Resize(ref starts, 2 * starts.Length);
        }

        var end = starts[number] + id.Length;
        if (end > bytes.Length)
        {
            Array.Resize(ref bytes, (int)Math.Min(Array.MaxLength, Math.Max(end, 2L * bytes.Length)));
        }

        id.CopyTo(bytes.AsSpan(starts[number]));
        starts[number + 1] = end;
    }

    private void Grow()
    {
        var old = slots;
        slots = new Slot[2 * old.Length];
        var mask = slots.Length - 1;
        foreach (var slot in old)
        {
            if (slot.Next > 0)
            {
                var at = Place(slot.Key, slot.Length) & mask;
                while (slots[at].Next > 0)
                {
                    at = (at + 1) & mask;
                }

                slots[at] = slot;
            }
        }
    }

    private ReadOnlySpan<byte> BytesOf(int number) => bytes.AsSpan(starts[number], starts[number + 1] - starts[number]);

    /// <summary>The id itself where it has at most eight bytes, else a mixture of them.</summary>
    private static ulong KeyOf(ReadOnlySpan<byte> id)
    {
        if (id.Length > sizeof(ulong))
        {
            var key = BinaryPrimitives.ReadUInt64LittleEndian(id[^sizeof(ulong)..]);
            for (; id.Length > sizeof(ulong); id = id[sizeof(ulong)..])
            {
                key = BitOperations.RotateLeft(Mixed(key), 23) ^ BinaryPrimitives.ReadUInt64LittleEndian(id);
            }

            return key;
        }

        if (id.Length >= sizeof(uint))
        {
            // Where the two overlap they hold the same bytes.
            return BinaryPrimitives.ReadUInt32LittleEndian(id)
                | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(id[^sizeof(uint)..]) << (8 * (id.Length - sizeof(uint))));
        }

        var few = 0UL;
        for (var i = 0; i < id.Length; i++)
        {
            few |= (ulong)id[i] << (8 * i);
        }

        return few;
    }

    private static int Place(ulong key, int length) => (int)(Mixed(key + (ulong)length) >> 33);

    private static ulong Mixed(ulong key)
    {
        key = (key ^ (key >> 32)) * 0x9E3779B97F4A7C15;
        return (key ^ (key >> 29)) * 0xBF58476D1CE4E5B9;
    }

    /// <summary>One place of the table.</summary>
    /// <param name="Key">The id, or a mixture of it.</param>
    /// <param name="Length">How many bytes it has.</param>
    /// <param name="Next">The number after its own; 0 where nothing stands here.</param>
    private readonly record struct Slot(ulong Key, int Length, int Next);
}
